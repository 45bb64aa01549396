// Who takes which stance on which claim: a table of actors and claims, each chosen or found by how much was said.
import type { StatementConditions } from '../contract/context.ts'
import { supportingStances } from '../graph/vocabulary.ts'
import { countBy, type Activity } from './activity.ts'
import { isLater } from './statement-parts.ts'
import { eachRow, noConditions } from './statement-sieve.ts'
import type { StatementTable } from './statement-table.ts'

export interface Cell {
  readonly counts: ReadonlyMap<string, number>
  readonly latestId: string
}
export interface Matrix {
  readonly actorIds: readonly string[]
  readonly claimIds: readonly string[]
  readonly actorsLeftOut: number
  readonly claimsLeftOut: number
  readonly cellOf: (actorId: string, claimId: string) => Cell | null
}
/** The statements that a matrix is made of; where a list is null it is found from the rest. */
export type MatrixConditions = Pick<StatementConditions, 'actors' | 'claims' | 'topics' | 'events'>

/**
 * A matrix of at most `size` actors and `size` claims. Claims that are not given are those with the most statements that fit, then by id;
 * then actors that are not given are those with the most statements on these claims. Cells hold direct statements that count.
 */
export function stanceMatrix(table: StatementTable, asked: MatrixConditions, size: number): Matrix {
  const conditions: StatementConditions = { ...noConditions, ...asked }
  const claims = chosen(asked.claims, () => countBy(table, ['CLAIM'], conditions, size))
  const onThese = { ...conditions, claims: claims.ids }
  const actors = chosen(asked.actors, () => countBy(table, ['ACTOR'], onThese, size))
  return {
    actorIds: actors.ids,
    claimIds: claims.ids,
    actorsLeftOut: actors.leftOut,
    claimsLeftOut: claims.leftOut,
    cellOf: readCells(table, { ...onThese, actors: actors.ids }),
  }
}

/** Whether a speaker has both supported and denied. */
export function supportsAndDenies({ counts }: Cell): boolean {
  return counts.has('DENIES') && supportingStances.some((stance) => counts.has(stance))
}

function chosen(
  given: readonly string[] | null,
  find: () => Activity,
): { ids: readonly string[]; leftOut: number } {
  if (given !== null) return { ids: given, leftOut: 0 }
  const { buckets, combinations } = find()
  return { ids: buckets.map(({ keys }) => keys[0] ?? ''), leftOut: combinations - buckets.length }
}

interface OpenCell {
  readonly counts: Map<string, number>
  latest: number
}

/** Cells by the numbers of their actor and claim. */
function readCells(table: StatementTable, conditions: StatementConditions) {
  const { actor, claim, stance } = table.columns
  const width = claim.values.length
  const cells = new Map<number, OpenCell>()
  eachRow(table, conditions, (row) => {
    const place = (actor.codes[row] ?? 0) * width + (claim.codes[row] ?? 0)
    const cell = cells.get(place) ?? { counts: new Map<string, number>(), latest: row }
    const taken = stance.values[stance.codes[row] ?? 0] ?? ''
    cell.counts.set(taken, (cell.counts.get(taken) ?? 0) + 1)
    if (isLater(table, row, cell.latest)) cell.latest = row
    cells.set(place, cell)
  })
  return (actorId: string, claimId: string): Cell | null => {
    const [row, column] = [actor.numbers.get(actorId), claim.numbers.get(claimId)]
    const cell = row === undefined || column === undefined ? undefined : cells.get(row * width + column)
    return cell ? { counts: cell.counts, latestId: table.ids[cell.latest] ?? '' } : null
  }
}
