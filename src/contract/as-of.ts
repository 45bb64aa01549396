// As of a moment: reads what is asked for, and tells what stood then.
import { asOfMoment, standingOf, type AsOf, type Standing } from '../analysis/as-of.ts'
import { invalidInput } from '../errors.ts'
import type { AsOf as AsOfInput } from '../generated/schema-types.ts'
import type { Context, ListConditions } from './context.ts'
import { loadEach } from './loading.ts'

/** The moment that is asked for; null where it is now. Throws INVALID_INPUT where no calendar has it. */
export function readAsOf(asked: AsOfInput | null | undefined, field = 'asOf'): AsOf | null {
  if (!asked) return null
  if (Number.isNaN(Date.parse(asked.at)))
    throw invalidInput(`${field}.at`, `${field}.at must be a moment such as 2020-11-04T23:59:59Z.`)
  return asOfMoment(asked.clock, asked.at)
}

type AsOfConditions = Pick<
  ListConditions,
  'asOfClock' | 'asOfMoment' | 'asOfWhole' | 'asOfBegun' | 'asOfKeep'
>

const asOfNow: AsOfConditions = {
  asOfClock: null,
  asOfMoment: null,
  asOfWhole: null,
  asOfBegun: null,
  asOfKeep: null,
}

/** Conditions that keep what stood for certain at a moment, or what only may have stood. */
export function conditionsAsOf(asOf: AsOf | null, keep: 'CERTAIN' | 'UNCERTAIN'): AsOfConditions {
  if (asOf === null) return asOfNow
  const { clock, moment, whole, begun } = asOf
  return { asOfClock: clock, asOfMoment: moment, asOfWhole: whole, asOfBegun: begun, asOfKeep: keep }
}

/** What stood of some statements at a moment: each id with its standing. Now all of them stand. */
export async function standingsAsOf(
  ids: readonly string[],
  asOf: AsOf | null,
  { loaders }: Pick<Context, 'loaders'>,
): Promise<(id: string) => Standing> {
  if (asOf === null) return () => 'CERTAIN'
  const clocks = await loadEach(loaders.evidence.clocks, ids)
  const standings = new Map(
    ids.map((id, index) => {
      const known = clocks[index] ?? null
      return [id, known === null ? 'ABSENT' : standingOf(known, asOf)]
    }),
  )
  return (id) => standings.get(id) ?? 'ABSENT'
}
