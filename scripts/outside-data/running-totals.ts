// Reads one speaker's daily totals: one claim for each thing counted, one statement for each day on which it has a number.
import { z } from 'zod'
import { isDay } from '../../src/contract/formats.ts'
import type { Entry, SeedQuantity, Seeds } from '../../src/entries/format.ts'
import { captionOf, DataError, seedsOf, type SourceText } from './data-set.ts'

/** One day as the files have it: its date, its number in the war, and totals; a few words beside. */
const total = z
  .number()
  .int('must be a whole number')
  .min(0, 'must not be below 0: a list of corrections is no list of totals')
const dayRecord = z
  .object({ date: z.string().refine(isDay, 'must be a day'), day: z.number() })
  .catchall(total.or(z.string()))
type DayRecord = z.infer<typeof dayRecord>
const file = z.array(dayRecord)

/** The total that was given on a day. */
export interface Total {
  readonly statementId: string
  readonly day: string
  readonly value: number
}

/** One thing counted, with its totals, the earliest first. */
export interface Counted {
  readonly claimId: string
  readonly what: string
  /** Whether the data call it cumulative. */
  readonly running: boolean
  readonly totals: readonly Total[]
}

/** Who gives the totals, where they were published, and what all of them are of. */
export interface Speaker {
  readonly actor: Entry<'actors'>
  readonly article: Entry<'articles'>
  readonly of: string
}

export interface Totals {
  readonly seeds: Seeds
  readonly counted: readonly Counted[]
}

/** The data do not say whether prisoners are a total that only grows. */
const notRunning = new Set(['POW'])
/** Words that stand beside a total, by its name with an asterisk. */
const qualifiers: Readonly<Record<string, SeedQuantity['qualifier']>> = {
  about: 'ABOUT',
  more: 'AT_LEAST',
}

/** Reads files of daily totals. Throws a DataError where one is not in the expected shape, or two have totals of the same thing. */
export function readTotals(sources: readonly SourceText[], speaker: Speaker): Totals {
  const things = sources.flatMap(thingsIn)
  const repeated = things.find(({ what }, at) => things.findIndex((other) => other.what === what) < at)
  if (repeated) throw new DataError(`${repeated.what} is counted in more than one file.`)
  const made = things.map((thing) => makeOne(thing, speaker))
  return {
    seeds: seedsOf(speaker.article, {
      actors: [speaker.actor],
      claims: made.map(({ claim }) => claim),
      statements: made.flatMap(({ statements }) => statements),
    }),
    counted: made.map(({ counted }) => counted),
  }
}

interface Thing {
  readonly what: string
  readonly days: readonly DayRecord[]
}

function thingsIn({ name, bytes }: SourceText): Thing[] {
  const days = daysOf(name, bytes).toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const twice = days.find(({ date }, at) => days[at - 1]?.date === date)
  if (twice) throw new DataError(`${name}: ${twice.date} stands in it twice.`)
  const names = new Set(days.flatMap((day) => Object.keys(day).filter((key) => typeof day[key] === 'number')))
  names.delete('day')
  return [...names].map((what) => ({ what, days: days.filter((day) => typeof day[what] === 'number') }))
}

function daysOf(name: string, bytes: Buffer): DayRecord[] {
  const read = file.safeParse(jsonOf(name, bytes))
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new DataError(`${name}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}.`)
}

function jsonOf(name: string, bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch (error) {
    throw new DataError(`${name} is no JSON: ${String(error)}`)
  }
}

function makeOne({ what, days }: Thing, speaker: Speaker) {
  const words = `${speaker.of}: ${what}`
  const slug = slugOf(words)
  const id = `claim:${slug}`
  const running = !notRunning.has(what)
  const claim: Entry<'claims'> = {
    id,
    name: captionOf(words),
    text: words,
    language: 'en',
    kind: 'FACTUAL',
    counted: what,
    ...(running ? { accumulation: 'RUNNING_TOTAL' } : {}),
  }
  const statements = days.map((day): Entry<'statements'> => ({
    id: `statement:${slug}-${day.date}`,
    actor: speaker.actor.id,
    claim: id,
    stance: 'ASSERTS',
    said: { from: day.date, to: day.date, precision: 'DAY' },
    quantity: quantityOf(what, day),
  }))
  const totals = days.map((day, at): Total => ({
    statementId: statements[at]?.id ?? '',
    day: day.date,
    value: Number(day[what]),
  }))
  return { claim, statements, counted: { claimId: id, what, running, totals } }
}

function slugOf(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

function quantityOf(what: string, day: DayRecord): SeedQuantity {
  const value = Number(day[what])
  const beside = day[`${what}*`]
  if (beside === undefined) return { low: value, high: value, qualifier: 'EXACTLY', text: String(value) }
  const qualifier = qualifiers[beside]
  if (qualifier === undefined)
    throw new DataError(`${day.date}: the word "${beside}" beside ${what} is not known; about and more are.`)
  const high = qualifier === 'AT_LEAST' ? null : value
  return { low: value, high, qualifier, text: `${beside} ${value}` }
}
