// What doctor looks for, and what it found: bounded, however broken a graph is.

/** Every check, with what holds in a healthy graph. */
export const checks = {
  migrations: 'Every migration of this program is applied, with its checksum, and no other.',
  nodes: 'Every node has an id, a name, a version and its dates of entry and change.',
  speakers: 'Every statement was made by exactly one actor.',
  stances: 'Every statement stands on exactly one claim, by the edge that its state and stance ask for.',
  copies: 'Copies of edges (actorId, claimId, stance, outletId, labels of actors) equal the edges.',
  keys: 'Keys that order lists equal what names, dates and states say.',
  sources:
    'Every statement was read in an article, every article read has an address, every relation of an actor names its article.',
  judgements: 'Every judgement says who made it, why and when.',
  merges: 'What was merged leads to one that stands for it, by one merge, and nothing hangs on it.',
  hops: 'Every hop is cited by an article that is reached from one that reports the statement.',
  aliases: 'Every name and alias of an actor finds it, and finds nothing else.',
  urls: 'Every address of an article finds it, and finds nothing else.',
  disputes: 'The index of disputes is what judging every claim anew makes it.',
  log: 'The log of changes is one chain from 1 to its end; nothing in it was altered, lost or put in, and only a change erased what others hold.',
  anchors: 'Every passage stands in the text given where it is said to stand.',
} as const

export type CheckName = keyof typeof checks

/** One thing that is not as it should be. */
export interface Finding {
  /** The node that it is about. */
  readonly id: string
  readonly problem: string
  /** What would mend it without a person's judgement; null where a person must decide. */
  readonly repair: string | null
}

export interface CheckReport {
  readonly check: CheckName
  readonly holds: string
  readonly found: number
  /** How many of those found could be mended without a person's judgement. */
  readonly repairable: number
  /** The first of those found. */
  readonly findings: readonly Finding[]
}

/** Takes what a check finds. */
export type Report = (check: CheckName, id: string, problem: string, repair?: string) => void

/** Counts findings and keeps the first `most` of each check; gives them in the order of the checks. */
export function collectFindings(
  names: readonly CheckName[],
  most: number,
): { report: Report; reports: () => CheckReport[] } {
  const found = new Map(names.map((name) => [name, { count: 0, repairable: 0, first: [] as Finding[] }]))
  return {
    report: (check, id, problem, repair) => {
      const entry = found.get(check)
      if (!entry) throw new TypeError(`${check} is not among the checks asked for`)
      entry.count += 1
      if (repair !== undefined) entry.repairable += 1
      if (entry.first.length < most) entry.first.push({ id, problem, repair: repair ?? null })
    },
    reports: () =>
      [...found].map(([check, { count, repairable, first }]) => ({
        check,
        holds: checks[check],
        found: count,
        repairable,
        findings: first,
      })),
  }
}
