// Who speaks for whom: offices that were held when something was said.
import { heldAt, type Interval } from '../analysis/time.ts'
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
