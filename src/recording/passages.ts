// Tells passages that are on record from new ones: a statement may stand in an article several times.
import { groupBy } from '../analysis/grouping.ts'
import type { Properties } from '../audit/diff.ts'
import { same } from './edits.ts'
import type { StoredRelation } from './stored.ts'

const passage = ['part', 'wording', 'start'] as const

interface Passage {
  readonly from: string
  readonly to: string
  readonly properties: Properties
}

/** Gives each report the key of the passage that it is among those stored, else the next free one of its statement and article. */
export function passageKeys(stored: readonly StoredRelation[]) {
  const pairOf = ({ from, to }: Pick<Passage, 'from' | 'to'>) => `${from} ${to}`
  const reports = groupBy(
    stored.filter(({ type }) => type === 'REPORTED_IN'),
    pairOf,
  )
  const last = new Map<string, number>()
  return (report: Passage): { readonly key: string | null; readonly isStored: boolean } => {
    const pair = pairOf(report)
    const there = reports.get(pair) ?? []
    const found = there.find(({ properties }) =>
      passage.every((field) => same(properties[field], report.properties[field])),
    )
    if (found) return { key: found.key, isStored: true }
    const highest = Math.max(0, ...there.map(({ key }) => Number(key)).filter(Number.isFinite))
    const next = (last.get(pair) ?? highest) + 1
    last.set(pair, next)
    return { key: String(next), isStored: false }
  }
}
