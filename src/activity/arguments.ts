// Reads what is asked of counts and matrices.
import type { Dimension } from '../analysis/activity.ts'
import type { MatrixConditions } from '../analysis/stance-matrix.ts'
import { idList, requireId } from '../contract/input.ts'
import { mostInMatrix } from '../contract/matrix-size.ts'
import { invalidInput } from '../errors.ts'
import type { QueryStanceMatrixArgs } from '../generated/schema-types.ts'

const mostDimensions = 4
const defaultBuckets = 50
const mostBuckets = 500
const times: readonly Dimension[] = ['DAY', 'MONTH', 'YEAR']

/** One to four different dimensions. Throws INVALID_INPUT for others, and for two times of which one holds the other. */
export function readDimensions(groupBy: readonly Dimension[]): readonly Dimension[] {
  const repeated = groupBy.find((dimension, index) => groupBy.indexOf(dimension) !== index)
  if (repeated !== undefined)
    throw invalidInput('groupBy', `groupBy names ${repeated} twice; each dimension is taken once.`)
  if (groupBy.length < 1 || groupBy.length > mostDimensions)
    throw invalidInput('groupBy', `groupBy takes 1 to ${mostDimensions} dimensions.`)
  if (groupBy.filter((dimension) => times.includes(dimension)).length > 1)
    throw invalidInput('groupBy', 'groupBy takes one of DAY, MONTH and YEAR: a day tells its month and year.')
  return groupBy
}

/** How many buckets. Throws INVALID_INPUT for any number but 1 to 500. */
export function readBucketCount(first: number | null | undefined): number {
  const size = first ?? defaultBuckets
  if (size >= 1 && size <= mostBuckets) return size
  throw invalidInput('first', `first must be a whole number from 1 to ${mostBuckets}.`)
}

/** What a matrix is made of. Throws INVALID_INPUT where nothing is given, a list is too long, or claims are chosen twice over. */
export function readMatrixConditions(args: QueryStanceMatrixArgs): MatrixConditions {
  const topic = args.topic ?? null
  const event = args.event ?? null
  const conditions = {
    actors: sideOf(args.actors, 'Actor', 'actors'),
    claims: sideOf(args.claims, 'Claim', 'claims'),
    topics: topic === null ? null : [requireId(topic, 'Topic', 'topic')],
    events: event === null ? null : [requireId(event, 'Event', 'event')],
  }
  if (Object.values(conditions).every((condition) => condition === null))
    throw invalidInput(
      'actors',
      'Give actors, claims, a topic or an event: what is left out is found from the rest.',
    )
  if (conditions.claims && (conditions.topics ?? conditions.events))
    throw invalidInput('claims', 'Give claims, or the topic or event to find them by, not both.')
  return conditions
}

function sideOf(ids: readonly string[] | null | undefined, label: 'Actor' | 'Claim', field: string) {
  const list = idList(ids, label, field)
  if (list === null || list.length <= mostInMatrix) return list
  throw invalidInput(field, `${field} must hold 1 to ${mostInMatrix} values.`)
}
