// Checks statements: who made them, what they stand on, the copies of both, their place in lists, and that they were read somewhere.
import { statementKey } from '../contract/keys.ts'
import {
  makersOfStatements,
  readingsOfStatements,
  stancesOfStatements,
  statementCopies,
} from '../generated/queries.ts'
import { countedStates } from '../graph/vocabulary.ts'
import type { Read } from '../graph/pages.ts'
import type { Report } from './findings.ts'
import { checkHops } from './hops.ts'
import { rowsByKey } from './walk.ts'

export interface StatementCopies {
  readonly id: string
  readonly actorId: string | null
  readonly claimId: string | null
  readonly stance: string | null
  readonly state: string | null
  readonly saidTo: string | null
  readonly sortKey: string | null
  readonly orderKey: string | null
}

export interface StanceEdge {
  readonly type: string
  /** On edges of statements that do not count. */
  readonly stance: string | null
  readonly claimId: string | null
}

/** Checks one page of statements. */
export async function checkStatements(read: Read, ids: readonly string[], report: Report): Promise<void> {
  const makers = await rowsByKey(read, makersOfStatements, ids)
  const stances = await rowsByKey(read, stancesOfStatements, ids)
  const readings = await rowsByKey(read, readingsOfStatements, ids)
  for (const copies of await read(statementCopies, { ids })) {
    const made = makers(copies.id).map(({ id }) => id)
    const found = readings(copies.id)
    judgeSpeaker(copies, made, report)
    judgeStance(copies, stances(copies.id), report)
    judgeKeys(
      copies,
      found.map(({ publishedTo }) => publishedTo),
      report,
    )
    if (found.length === 0) report('sources', copies.id, 'is reported in no article')
  }
  const articlesOf = (id: string) => readings(id).flatMap(({ articleId }) => articleId ?? [])
  await checkHops(read, ids, articlesOf, report)
}

function judgeSpeaker(
  { id, actorId }: StatementCopies,
  makers: readonly (string | null)[],
  report: Report,
): void {
  const [maker] = makers
  if (maker === undefined) report('speakers', id, 'was made by no actor')
  else if (makers.length > 1)
    report('speakers', id, `was made by ${makers.length} actors: ${makers.join(', ')}`)
  else if (maker !== actorId)
    report('copies', id, `actorId is ${actorId}, and ${maker} made it`, `set actorId to ${maker}`)
}

function judgeStance(copies: StatementCopies, edges: readonly StanceEdge[], report: Report): void {
  const { id } = copies
  const [edge] = edges
  if (edge === undefined) report('stances', id, 'stands on no claim')
  else if (edges.length > 1) {
    const all = edges.map((each) => `${each.type} ${each.claimId}`).join(', ')
    report('stances', id, `stands on claims by ${edges.length} edges: ${all}`)
  } else judgeEdge(copies, edge, report)
}

function judgeEdge({ id, claimId, stance, state }: StatementCopies, edge: StanceEdge, report: Report): void {
  if (edge.claimId !== claimId)
    report(
      'copies',
      id,
      `claimId is ${claimId}, and it stands on ${edge.claimId}`,
      `set claimId to ${edge.claimId}`,
    )
  const taken = takenBy(edge, state)
  if (taken === null)
    report('stances', id, `its state is ${state}, and it stands on ${edge.claimId} by ${edge.type}`)
  else if (taken !== stance)
    report('copies', id, `stance is ${stance}, and its edge says ${taken}`, `set stance to ${taken}`)
}

/** The stance that an edge says was taken; null where it is not the edge of this state. */
function takenBy({ type, stance }: StanceEdge, state: string | null): string | null {
  const uncounted = ['PROPOSED_ON', 'WITHDRAWN_FROM'].includes(type)
  if (isCounted(state)) return uncounted ? null : type
  return type === (state === 'WITHDRAWN' ? 'WITHDRAWN_FROM' : 'PROPOSED_ON') ? (stance ?? 'none') : null
}

function judgeKeys(
  { id, state, saidTo, sortKey, orderKey }: StatementCopies,
  publishedTo: readonly (string | null)[],
  report: Report,
): void {
  const expected = statementKey(saidTo, publishedTo, id)
  const counted = isCounted(state) ? expected : null
  if (orderKey !== expected)
    report(
      'keys',
      id,
      `orderKey is ${orderKey}, and its dates say ${expected}`,
      `set orderKey to ${expected}`,
    )
  if (sortKey !== counted)
    report(
      'keys',
      id,
      `sortKey is ${sortKey}, and its dates and state say ${counted}`,
      `set sortKey to ${counted}`,
    )
}

const isCounted = (state: string | null) => (countedStates as readonly (string | null)[]).includes(state)
