// Judges the interests behind statements, claim by claim.
import { distinct, groupBy } from '../analysis/grouping.ts'
import { judgeInterests, type InterestJudge, type Tie } from '../analysis/interest.ts'
import type { Context } from '../contract/context.ts'
import type { SpeechRow } from '../contract/interest.ts'
import { loadEach, loadPresent } from '../contract/loading.ts'

/** Statements with the judge of the claim that each stands on. Four round trips, however many statements and claims. */
export async function judged(
  ids: readonly string[],
  { loaders }: Context,
): Promise<{ speech: SpeechRow; judge: InterestJudge }[]> {
  const speeches = await loadPresent(loaders.interest.speeches, ids)
  const groups = [...groupBy(speeches, ({ claimId }) => claimId)]
  const claimIds = groups.map(([claimId]) => claimId)
  const speakerIds = distinct(speeches.map(({ speakerId }) => speakerId))
  const [subjects, held] = await Promise.all([
    loadEach(loaders.claims.subjects, claimIds),
    loadEach(loaders.interest.offices, speakerIds),
  ])
  const offices = new Map(speakerIds.map((id, index) => [id, held[index] ?? []]))
  const found = await Promise.all(
    groups.map(async ([claimId, alike], index) => {
      const { events = [], accuses = [] } = subjects[index] ?? {}
      const accused = accuses.map(({ actorId }) => actorId)
      const own = distinct(alike.map(({ speakerId }) => speakerId)).flatMap((id) => offices.get(id) ?? [])
      const ties = await loaders.interest.ties.load({ actors: bearersOf(alike, own), events, accused })
      const judge = judgeInterests({ claimId, eventIds: events, accusedIds: accused }, [...own, ...ties])
      return alike.map((speech) => ({ speech, judge }))
    }),
  )
  return found.flat()
}

/** Everyone whose interest may count in some of these statements. */
function bearersOf(speeches: readonly SpeechRow[], offices: readonly Tie[]): string[] {
  return distinct([
    ...speeches.flatMap(({ speakerId, behalfIds }) => [speakerId, ...behalfIds]),
    ...offices.map(({ toId }) => toId),
  ])
}
