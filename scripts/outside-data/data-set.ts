// What every outside data set is turned into: seed entries, of one article that names where the data were published.
import { noSeeds, type Entry, type Seeds } from '../../src/entries/format.ts'

/** A file as it was read. */
export interface SourceText {
  readonly name: string
  readonly bytes: Buffer
}

/** What came out: lines for people, and a sentence for each expectation that failed. */
export interface Findings {
  readonly lines: string[]
  readonly failures: string[]
}

/** The data are not in the shape that is read. */
export class DataError extends Error {
  override readonly name = 'DataError'
}

/** The seeds of a data set: each statement is reported in the one article, which does not say how it came to know. */
export function seedsOf(
  article: Entry<'articles'>,
  { actors, claims, statements }: Pick<Seeds, 'actors' | 'claims' | 'statements'>,
): Seeds {
  const reports = statements.map(({ id }): Entry<'reports'> => ({
    statement: id,
    article: article.id,
    part: 'UNKNOWN',
    attribution: 'NONE',
  }))
  return { ...noSeeds, articles: [article], actors, claims, statements, reports }
}

const longestName = 60

/** A caption: the words themselves, or their beginning. */
export function captionOf(words: string): string {
  return words.length <= longestName ? words : `${words.slice(0, longestName - 1)}…`
}
