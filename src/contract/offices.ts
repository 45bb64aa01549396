// Who speaks for whom: offices that were held when something was said.
import type { Interval } from '../analysis/time.ts'
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

/** Whether an office, or another relation with bounds, held at some time in an interval; an open end bounds nothing. */
export function heldAt(
  { since, until }: Pick<ActorRelationModel, 'since' | 'until'>,
  { from, to }: Interval,
): boolean {
  return (since === null || to === null || since <= to) && (until === null || from === null || until >= from)
}
