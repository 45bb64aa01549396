// As of a moment: reads what is asked for, and tells what stood then.
import { asOfMoment, standingOf, type AsOf, type Standing } from '../analysis/as-of.ts'
import { invalidInput } from '../errors.ts'
import type { AsOf as AsOfInput } from '../generated/schema-types.ts'
import type { AsOfConditions, Loaders } from './context.ts'
import { loadEach } from './loading.ts'

/** The moment that is asked for; null where it is now. Throws INVALID_INPUT where no calendar has it. */
export function readAsOf(asked: AsOfInput | null | undefined, field = 'asOf'): AsOf | null {
  if (!asked) return null
  if (Number.isNaN(Date.parse(asked.at)))
    throw invalidInput(`${field}.at`, `${field}.at must be a moment such as 2020-11-04T23:59:59Z.`)
  return asOfMoment(asked.clock, asked.at)
}

const now: AsOfConditions = {
  recordedBy: null,
  saidBy: null,
  maybeSaidBy: null,
  notSaidBy: null,
  publishedBy: null,
  maybePublishedBy: null,
  notPublishedBy: null,
}

/** Conditions that keep what stood for certain at a moment, or what only may have stood. What was recorded is never uncertain. */
export function conditionsAsOf(asOf: AsOf | null, keep: 'CERTAIN' | 'UNCERTAIN'): AsOfConditions {
  if (asOf === null) return now
  const { clock, moment, whole, begun } = asOf
  const isCertain = keep === 'CERTAIN'
  if (clock === 'RECORDED') return { ...now, recordedBy: isCertain ? moment : '' }
  if (clock === 'SAID')
    return isCertain ? { ...now, saidBy: whole } : { ...now, maybeSaidBy: begun, notSaidBy: whole }
  return isCertain
    ? { ...now, publishedBy: whole }
    : { ...now, maybePublishedBy: begun, notPublishedBy: whole }
}

/** Leaves out what certainly did not stand at a moment, as queries take it. */
export function mayHaveStood(
  asOf: AsOf | null,
): Pick<AsOfConditions, 'recordedBy' | 'maybeSaidBy' | 'maybePublishedBy'> {
  const clock = asOf?.clock
  return {
    recordedBy: clock === 'RECORDED' ? (asOf?.moment ?? null) : null,
    maybeSaidBy: clock === 'SAID' ? (asOf?.begun ?? null) : null,
    maybePublishedBy: clock === 'PUBLISHED' ? (asOf?.begun ?? null) : null,
  }
}

/** What stood of some statements at a moment: each id with its standing. Now all of them stand. */
export async function standingsAsOf(
  ids: readonly string[],
  asOf: AsOf | null,
  { loaders }: { loaders: Pick<Loaders, 'evidence'> },
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
