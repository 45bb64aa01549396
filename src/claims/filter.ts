// Reads a ClaimFilter.
import { idList, valueList } from '../contract/input.ts'
import { requireWords } from '../contract/words.ts'
import type { ClaimFilter } from '../generated/schema-types.ts'

/** The conditions that the claim queries take; null sets none. Throws INVALID_INPUT that names the field. */
export function readClaimFilter(filter: ClaimFilter | null | undefined) {
  const asked = filter ?? {}
  return {
    words: readWords(asked.text),
    kinds: valueList(asked.kinds, 'filter.kinds'),
    about: idList(asked.about, 'Actor', 'filter.about'),
    accuses: idList(asked.accuses, 'Actor', 'filter.accuses'),
    events: idList(asked.events, 'Event', 'filter.events'),
    places: idList(asked.places, 'Place', 'filter.places'),
    topics: idList(asked.topics, 'Topic', 'filter.topics'),
    contested: asked.contested ?? null,
  }
}

/** Each with a space before it, so that it is found at the beginnings of words only. */
function readWords(text: string | null | undefined): string[] | null {
  if (text === null || text === undefined) return null
  return requireWords(text, 'filter.text').map((word) => ` ${word}`)
}
