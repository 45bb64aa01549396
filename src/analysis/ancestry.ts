// Which articles stand behind an article, how far off, and where the branches behind two articles meet.
import type { Hand } from './chains.ts'

/** How far one article stands behind another. */
export interface Distance {
  readonly hops: number
  /** The fewest unread articles that lie between the two on a branch of so many hops. */
  readonly unread: number
}

export interface Ancestry {
  /** Every article behind this one with its distance, itself included, the nearest first. */
  behind(articleId: string): ReadonlyMap<string, Distance>
  /**
   * How many different unread articles lie between two that neither has it from: on both branches up to where these first meet, that article
   * included. Where they never meet, every unread article behind either.
   */
  unreadBetween(one: string, other: string): number
}

/**
 * Looks behind articles along merged hops. Each article is visited once, so that branches that meet again cost no more than their hops, and a
 * circle ends. What is behind an article is found once, however often it is asked for.
 */
export function createAncestry(
  hands: ReadonlyMap<string, readonly Pick<Hand, 'articleId'>[]>,
  isRead: (articleId: string) => boolean,
): Ancestry {
  const known = new Map<string, ReadonlyMap<string, Distance>>()
  const unreadAt = (articleId: string) => (isRead(articleId) ? 0 : 1)
  const behind = (articleId: string) => {
    const found = known.get(articleId) ?? lookBehind(articleId, hands, unreadAt)
    known.set(articleId, found)
    return found
  }
  return {
    behind,
    unreadBetween: (one, other) => {
      const [mine, theirs] = [behind(one), behind(other)]
      const meetings = [...mine].flatMap(([articleId, near]) => {
        const far = theirs.get(articleId)
        if (!far) return []
        const met = articleId === one || articleId === other ? 0 : unreadAt(articleId)
        return [{ hops: near.hops + far.hops, unread: near.unread + far.unread + met }]
      })
      const [nearest] = meetings.sort((a, b) => a.hops - b.hops || a.unread - b.unread)
      const behindThem = [...mine.keys(), ...theirs.keys()].filter((id) => id !== one && id !== other)
      return nearest?.unread ?? behindThem.filter((id) => !isRead(id)).length
    },
  }
}

function lookBehind(
  start: string,
  hands: ReadonlyMap<string, readonly Pick<Hand, 'articleId'>[]>,
  unreadAt: (articleId: string) => number,
): Map<string, Distance> {
  const found = new Map<string, Distance>([[start, { hops: 0, unread: 0 }]])
  let level = [start]
  for (let hops = 1; level.length > 0; hops += 1) {
    const next = new Map<string, number>()
    for (const articleId of level) {
      const passed = (found.get(articleId)?.unread ?? 0) + (articleId === start ? 0 : unreadAt(articleId))
      for (const { articleId: target } of hands.get(articleId) ?? [])
        if (!found.has(target)) next.set(target, Math.min(passed, next.get(target) ?? Infinity))
    }
    for (const [target, unread] of next) found.set(target, { hops, unread })
    level = [...next.keys()]
  }
  return found
}
