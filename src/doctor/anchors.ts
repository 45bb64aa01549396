// Checks passages against private texts of articles, found by their SHA-256.
import { passagesOfArticles } from '../generated/queries.ts'
import { anchorIn, type Anchoring, type Passage, type Texts } from '../entries/texts.ts'
import type { Report } from './findings.ts'
import type { Read } from '../graph/pages.ts'

/** Passages looked for, and those found exactly: where they are said to stand, or, without a position, in one place only. */
export interface AnchorCount {
  passages: number
  exact: number
}

/** Checks the passages of articles whose text is among those given, and adds them to `count`. */
export async function checkAnchors(
  read: Read,
  articles: readonly { id: string; sha256: string }[],
  texts: Texts,
  count: AnchorCount,
  report: Report,
): Promise<void> {
  for (const { id, sha256 } of articles) {
    const text = texts.get(sha256)
    if (text === undefined) continue
    const points = Array.from(text)
    for (const { statementId, anchor, wording, ...place } of await read(passagesOfArticles, { ids: [id] })) {
      if (wording === null) continue
      count.passages += 1
      const found = anchorIn(points, passageOf(wording, place))
      if (found.anchor === 'EXACT') count.exact += 1
      judge(`${statementId} in ${id}`, anchor, found, report)
    }
  }
}

type Place = Readonly<Record<'start' | 'end' | 'prefix' | 'suffix', string | null>>

function passageOf(wording: string, { start, end, prefix, suffix }: Place): Passage {
  const number = (value: string | null) => (value === null ? undefined : Number(value))
  return {
    wording,
    start: number(start),
    end: number(end),
    prefix: prefix ?? undefined,
    suffix: suffix ?? undefined,
  }
}

/** Judges as verifyAnchors would. UNVERIFIED says nothing that could be wrong: nobody has looked yet, or its words stand in several places. */
function judge(id: string, anchor: string | null, found: Anchoring, report: Report): void {
  const repair = anchor === found.anchor ? undefined : `set its anchor to ${found.anchor}`
  if (found.problem !== null) report('anchors', id, `its anchor is ${anchor}: ${found.problem}`, repair)
  else if (anchor === 'UNVERIFIED' || repair === undefined) return
  else if (found.anchor === 'EXACT')
    report('anchors', id, `its anchor is ${anchor}, and it stands exactly there`, repair)
  else report('anchors', id, `its anchor is ${anchor}, and its wording stands in several places`, repair)
}
