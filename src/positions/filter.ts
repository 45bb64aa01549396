// Reads a PositionChangeFilter.
import type { ChangeConditions } from '../analysis/position-changes.ts'
import { dayRange, idList, valueList } from '../contract/input.ts'
import type { PositionChangeFilter } from '../generated/schema-types.ts'

/** The conditions that a filter sets, on the changes of one actor or on all. Throws INVALID_INPUT that names the field. */
export function readChangeFilter(
  filter: PositionChangeFilter | null | undefined,
  of: string | null,
): ChangeConditions {
  const asked = filter ?? {}
  const said = dayRange(asked.said, 'filter.said')
  return {
    of,
    actors: idList(asked.actors, 'Actor', 'filter.actors'),
    claims: idList(asked.claims, 'Claim', 'filter.claims'),
    kinds: valueList(asked.kinds, 'filter.kinds'),
    topics: idList(asked.topics, 'Topic', 'filter.topics'),
    events: idList(asked.events, 'Event', 'filter.events'),
    representing: idList(asked.representing, 'Actor', 'filter.representing'),
    saidFrom: said.from,
    saidTo: said.to,
  }
}
