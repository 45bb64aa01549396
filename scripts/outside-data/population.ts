// Reads who gave which population of a place in Wikipedia: one claim for each place and property, one statement for each row.
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { groupBy } from '../../src/analysis/grouping.ts'
import type { Entry, Seeds } from '../../src/entries/format.ts'
import { captionOf, DataError, seedsOf, type SourceText } from './data-set.ts'

/** A row as the file has it. */
const record = z.object({
  ObjectID: z.string().min(1),
  PropertyID: z.string().min(1),
  PropertyValue: z.string().regex(/^\d+$/, 'must be digits'),
  SourceID: z.string().regex(/^(0 \(.+\)|\d+: .+)$/, 'must be a user id and a name, or 0 and an address'),
})
type Row = z.infer<typeof record>

/** The claims made of a place and a property, with who gave which number. */
export interface Family {
  readonly claimId: string
  readonly given: readonly { readonly source: string; readonly value: number }[]
}

export interface Population {
  readonly seeds: Seeds
  readonly families: readonly Family[]
}

/** Reads the table. Throws a DataError that names the line where it is not in the expected shape. */
export function readPopulation({ name, bytes }: SourceText, article: Entry<'articles'>): Population {
  const rows = rowsOf(name, bytes)
  const byPlace = [...groupBy(rows, ({ ObjectID, PropertyID }) => JSON.stringify([ObjectID, PropertyID]))]
  const families = byPlace.map(([, members], at) => ({ claimId: `claim:population-${at + 1}`, members }))
  const actors = actorsOf(rows, article.id)
  const statements = families.flatMap(({ claimId, members }) =>
    members.map((row, at) => statementOf(row, claimId, at + 1, actors.get(row.SourceID)?.id ?? '')),
  )
  const claims = families.flatMap(({ claimId, members }) =>
    members.slice(0, 1).map((row) => claimOf(row, claimId)),
  )
  return {
    seeds: seedsOf(article, { actors: [...actors.values()], claims, statements }),
    families: families.map(({ claimId, members }) => ({
      claimId,
      given: members.map(({ SourceID, PropertyValue }) => ({
        source: SourceID,
        value: Number(PropertyValue),
      })),
    })),
  }
}

function rowsOf(name: string, bytes: Buffer): Row[] {
  return recordsOf(name, bytes).map((row, at) => {
    const read = record.safeParse(row)
    if (read.success) return read.data
    const [issue] = read.error.issues
    throw new DataError(`${name}, record ${at + 1}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}.`)
  })
}

function recordsOf(name: string, bytes: Buffer): unknown[] {
  try {
    return parse(bytes, { columns: true })
  } catch (error) {
    throw new DataError(`${name} is no table of comma-separated values: ${String(error)}`)
  }
}

function claimOf({ ObjectID, PropertyID }: Row, id: string): Entry<'claims'> {
  const words = `${ObjectID}: ${PropertyID}`
  return {
    id,
    name: captionOf(words),
    text: words,
    language: 'en',
    kind: 'FACTUAL',
    counted: 'Population',
    accumulation: 'STOCK',
  }
}

function statementOf({ PropertyValue }: Row, claim: string, at: number, actor: string): Entry<'statements'> {
  const value = Number(PropertyValue)
  return {
    id: `${claim.replace('claim:', 'statement:')}-${at}`,
    actor,
    claim,
    stance: 'ASSERTS',
    quantity: { low: value, high: value, qualifier: 'EXACTLY', text: PropertyValue },
  }
}

/** The editors by their SourceID. One without an account is numbered, and an address is never shown whole. */
function actorsOf(rows: readonly Row[], articleId: string): Map<string, Entry<'actors'>> {
  const sources = [...new Set(rows.map(({ SourceID }) => SourceID))]
  return new Map(
    sources.map((source, at) => [
      source,
      source.startsWith('0 (') ? unnamed(source, at + 1, articleId) : named(source),
    ]),
  )
}

function named(source: string): Entry<'actors'> {
  const end = source.indexOf(': ')
  return {
    id: `actor:wikipedia-user-${source.slice(0, end)}`,
    kind: 'PERSON',
    name: source.slice(end + 2),
  }
}

function unnamed(source: string, at: number, mentionedIn: string): Entry<'actors'> {
  const start = source.slice('0 ('.length).split('.').slice(0, 2).join('.')
  return {
    id: `actor:wikipedia-address-${at}`,
    kind: 'PERSON',
    name: `0 (${start}.x.x)`,
    named: false,
    mentionedIn,
  }
}
