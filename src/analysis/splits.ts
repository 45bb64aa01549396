// Where two who represent one principal stand on opposite sides of one claim.
import { groupBy } from './grouping.ts'
import {
  bitsOfStances,
  denied,
  eachPart,
  isLater,
  rowsByActor,
  supported,
  valueAt,
} from './statement-parts.ts'
import { heldThen } from './statement-sieve.ts'
import type { Office, StatementTable } from './statement-table.ts'

/** Two statements for one principal on opposite sides of one claim, by their rows; `to` stands later in lists. */
export interface Split {
  readonly principalId: string
  readonly from: number
  readonly to: number
}

/** The actors and claims to look at; null looks at all. */
export interface Scope {
  readonly actors: readonly string[] | null
  readonly claims: readonly string[] | null
}

/** How many pairs of actors are told of one principal and claim: those that were first divided. */
export const mostPairs = 100

/** The first statement of an actor on one side of a scene: one principal and one claim. */
interface Entry {
  readonly actor: number
  readonly side: number
  readonly row: number
}

/**
 * One split for each principal, claim and pair of named actors who each represented it when they spoke, one supporting and one denying:
 * between the first statements by which the two were divided. `actors` leaves those of which one has a part in it, `claims` those on one of
 * these. An office whose bounds are open may have been held then. Nobody's order matters here, so that the days may overlap.
 */
export function splitsIn(table: StatementTable, scope: Scope): Split[] {
  const { actors } = scope
  const wanted = actors && new Set(actors)
  const takesPart = ({ from, to }: Split) =>
    wanted === null || [from, to].some((row) => wanted.has(valueAt(table.columns.actor, row)))
  return [...scenesOf(table, scope)].flatMap(([scene, entries]) =>
    divided(table, scene.slice(0, scene.indexOf(' ')), entries).filter(takesPart),
  )
}

/** Who entered which scene first, on either side, by principal and claim. */
function scenesOf(table: StatementTable, { actors, claims }: Scope): Map<string, Entry[]> {
  const { actor, claim } = table.columns
  const firstOn = firstBy(table)
  const wanted = claims && new Set(claims)
  const scenes = new Map<string, Entry[]>()
  for (const [id, offices] of representatives(table, actors)) {
    eachPart(rowsByActor(table), [id], (rows) => {
      const on = valueAt(claim, rows[0] ?? 0)
      if (wanted !== null && !wanted.has(on)) return
      for (const [principalId, held] of offices)
        for (const side of [supported, denied]) {
          const row = firstOn(rows, side, held)
          if (row === null) continue
          const scene = `${principalId} ${on}`
          const entries = scenes.get(scene) ?? []
          scenes.set(scene, entries)
          entries.push({ actor: actor.codes[row] ?? 0, side, row })
        }
    })
  }
  return scenes
}

/** Finds the first of some rows on a side whose speaker may have held one of these offices then. */
function firstBy(table: StatementTable) {
  const { stance, said } = table.columns
  const bits = bitsOfStances(table)
  return (rows: Uint32Array, side: number, held: readonly Office[]): number | null => {
    let first: number | null = null
    for (const row of rows) {
      if (bits[stance.codes[row] ?? 0] !== side) continue
      if (first !== null && !isLater(table, first, row)) continue
      const time = said.values[said.codes[row] ?? 0]
      if (time !== undefined && held.some((office) => heldThen(office, time))) first = row
    }
    return first
  }
}

/** Named actors with the offices that count, by principal: where actors are given, those for a principal that one of them represents. */
function representatives({ offices, unnamed }: StatementTable, actors: readonly string[] | null) {
  const principals =
    actors && new Set(actors.flatMap((id) => (offices.get(id) ?? []).map(({ principalId }) => principalId)))
  return [...offices].flatMap(([id, held]): [string, Map<string, Office[]>][] => {
    const counting = held.filter(({ principalId }) => principals === null || principals.has(principalId))
    const byPrincipal = groupBy(counting, ({ principalId }) => principalId)
    return unnamed.has(id) || byPrincipal.size === 0 ? [] : [[id, byPrincipal]]
  })
}

/** Whoever enters is divided from all who stand on the other side already: pairs come in the order in which they were divided. */
function divided(table: StatementTable, principalId: string, entries: Entry[]): Split[] {
  const splits: Split[] = []
  const pairs = new Set<string>()
  const before: Entry[][] = [[], [], []]
  for (const entry of entries.sort((a, b) => (isLater(table, a.row, b.row) ? 1 : -1))) {
    for (const other of before[denied + supported - entry.side] ?? []) {
      if (splits.length === mostPairs) return splits
      const pair = [entry.actor, other.actor].sort((a, b) => a - b).join(' ')
      if (entry.actor === other.actor || pairs.has(pair)) continue
      pairs.add(pair)
      splits.push({ principalId, from: other.row, to: entry.row })
    }
    before[entry.side]?.push(entry)
  }
  return splits
}
