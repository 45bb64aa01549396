// Who speaks for whom: offices that were held when something was said.
import { heldAt, saidInterval, type Interval } from '../analysis/time.ts'
import type { Context, RelationSeek } from './context.ts'
import type { ActorRelationModel } from './models.ts'

/** Who made a statement, on whose behalf, and when. */
export interface Spoken {
  readonly actorId: string
  readonly behalfIds: readonly string[]
  readonly said: Interval
}

/** Whether a statement was made by an actor, on its behalf, or by someone who represented it then. `offices` lead to the actor. */
export function speaksFor(actorId: string, offices: readonly ActorRelationModel[]) {
  return ({ actorId: speaker, behalfIds, said }: Spoken): boolean =>
    speaker === actorId ||
    behalfIds.includes(actorId) ||
    offices.some((office) => office.fromId === speaker && heldAt(office, said))
}

/** Seeks whoever represents an actor, now or at some time. */
export function officesUnder(actorId: string): RelationSeek {
  return { actorId, relation: 'REPRESENTS', outgoing: false }
}

/** An actor and all who represent it at some time; `offices` lead to the actor. */
export function voicesOf(actorId: string, offices: readonly ActorRelationModel[]): string[] {
  return [...new Set([actorId, ...offices.map(({ fromId }) => fromId)])]
}

/** What an actor, those who represent it at some time, and others on its behalf said on some claims, newest first, as much as is looked at. */
export async function wordsOf(
  actorId: string,
  offices: readonly ActorRelationModel[],
  claimIds: readonly string[],
  { loaders }: Pick<Context, 'loaders'>,
) {
  const seek = { accusedId: actorId, speakers: voicesOf(actorId, offices), claimIds: [...new Set(claimIds)] }
  const { rows, sampled } = await loaders.accusations.words.load(seek)
  const words = rows.map(({ onBehalf, ...row }) => ({
    ...row,
    behalfIds: onBehalf ? [actorId] : [],
    said: saidInterval(row),
  }))
  return { words, sampled }
}
