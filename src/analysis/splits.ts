// Where two who represent one principal stand on opposite sides of one claim.
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
  row: number
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
    divided(table, scene.slice(0, scene.indexOf(' ')), [...entries.values()]).filter(takesPart),
  )
}

/** Who entered which scene first, on either side, by principal and claim. */
function scenesOf(table: StatementTable, { actors, claims }: Scope) {
  const { actor, claim, stance, said } = table.columns
  const bits = bitsOfStances(table)
  const wanted = claims && new Set(claims)
  const scenes = new Map<string, Map<string, Entry>>()
  const enter = (row: number, principalId: string, side: number) => {
    const key = `${principalId} ${valueAt(claim, row)}`
    const entries = scenes.get(key) ?? new Map<string, Entry>()
    scenes.set(key, entries)
    const speaker = actor.codes[row] ?? 0
    const entry = entries.get(`${speaker} ${side}`)
    if (entry === undefined) entries.set(`${speaker} ${side}`, { actor: speaker, side, row })
    else if (isLater(table, entry.row, row)) entry.row = row
  }
  for (const [id, offices] of representatives(table, actors)) {
    eachPart(rowsByActor(table), [id], (rows) => {
      if (wanted !== null && !wanted.has(valueAt(claim, rows[0] ?? 0))) return
      for (const row of rows) {
        const side = bits[stance.codes[row] ?? 0] ?? 0
        const time = said.values[said.codes[row] ?? 0]
        if (time === undefined || (side !== supported && side !== denied)) continue
        for (const office of offices) if (heldThen(office, time)) enter(row, office.principalId, side)
      }
    })
  }
  return scenes
}

/** Named actors with the offices that count: where actors are given, those for a principal that one of them represents. */
function representatives({ offices, unnamed }: StatementTable, actors: readonly string[] | null) {
  const principals =
    actors && new Set(actors.flatMap((id) => (offices.get(id) ?? []).map(({ principalId }) => principalId)))
  return [...offices].flatMap(([id, held]): [string, Office[]][] => {
    const counting = held.filter(({ principalId }) => principals === null || principals.has(principalId))
    return unnamed.has(id) || counting.length === 0 ? [] : [[id, counting]]
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
