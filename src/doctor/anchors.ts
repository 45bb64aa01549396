// Checks passages against private texts of articles, found by their SHA-256.
import { passagesOfArticles } from '../generated/queries.ts'
import { misplacement, type Passage, type Texts } from '../entries/texts.ts'
import type { Report } from './findings.ts'
import type { Read } from '../graph/pages.ts'

/** Passages looked for, and those found exactly where they are said to stand. */
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
      const problem = misplacement(points, passageOf(wording, place))
      if (problem === null) count.exact += 1
      judge(`${statementId} in ${id}`, anchor, problem, report)
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

function judge(id: string, anchor: string | null, problem: string | null, report: Report): void {
  if (problem !== null) {
    const repair = anchor === 'ORPHANED' ? undefined : 'set its anchor to ORPHANED'
    report('anchors', id, `its anchor is ${anchor}: ${problem}`, repair)
  } else if (anchor !== 'EXACT')
    report('anchors', id, `its anchor is ${anchor}, and it stands exactly there`, 'set its anchor to EXACT')
}
