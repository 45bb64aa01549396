// Checks the hops behind reports: each must be cited by an article that is reached from one that reports the statement.
import { hopsToCheck, knownNodes } from '../generated/queries.ts'
import type { Read } from '../graph/pages.ts'
import type { Report } from './findings.ts'
import { rowsByKey, unknownAmong } from './walk.ts'

export interface HopFacts {
  readonly articleId: string | null
  readonly citing: string | null
  readonly statedIn: string | null
  readonly certainty: string | null
  readonly by: string | null
  readonly reason: string | null
}

/** Checks the hops of one page of statements; `articlesOf` gives the articles that report one. */
export async function checkHops(
  read: Read,
  ids: readonly string[],
  articlesOf: (id: string) => string[],
  report: Report,
): Promise<void> {
  const hops = await rowsByKey(read, hopsToCheck, ids)
  const strays: { id: string; named: string | null; how: string; hop: HopFacts }[] = []
  for (const id of ids) {
    judgeInference(id, hops(id), report)
    for (const stray of straysAmong(hops(id), articlesOf(id))) strays.push({ id, ...stray })
  }
  const unknown = await unknownAmong(
    read,
    knownNodes.Article,
    strays.map(({ named }) => named),
  )
  for (const { id, named, how, hop } of strays) {
    const lacks =
      named === null ? 'nothing' : unknown.has(named) ? `${named}, which does not exist` : `${named}, ${how}`
    report('hops', id, `its hop to ${hop.articleId} names ${lacks}`)
  }
}

interface Stray {
  readonly hop: HopFacts
  /** The article that the hop names and should not. */
  readonly named: string | null
  readonly how: string
}

/** Hops whose citing article is not reached, or that are told by an article that does not report the statement. */
export function straysAmong(hops: readonly HopFacts[], articles: readonly string[]): Stray[] {
  const reached = reachedFrom(articles, hops)
  return hops.flatMap((hop) => {
    const { citing, statedIn } = hop
    if (citing === null || !reached.has(citing))
      return [{ hop, named: citing, how: 'which is not reached from an article that reports it' }]
    if (statedIn === null || !articles.includes(statedIn))
      return [{ hop, named: statedIn, how: 'which does not report it' }]
    return []
  })
}

function reachedFrom(articles: readonly string[], hops: readonly HopFacts[]): Set<string> {
  const reached = new Set(articles)
  for (let before = -1; before < reached.size;) {
    before = reached.size
    for (const { citing, articleId } of hops)
      if (citing !== null && articleId !== null && reached.has(citing)) reached.add(articleId)
  }
  return reached
}

function judgeInference(id: string, hops: readonly HopFacts[], report: Report): void {
  for (const { articleId, certainty, by, reason } of hops) {
    const isTold = (by ?? '') !== '' && (reason ?? '') !== ''
    if (certainty === 'INFERRED' && !isTold)
      report('judgements', id, `its hop to ${articleId} is inferred without by and reason`)
  }
}
