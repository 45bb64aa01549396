// Reads a ClaimFilter.
import { searchWords } from '../contract/fold.ts'
import { idList, requireText, valueList } from '../contract/input.ts'
import { invalidInput } from '../errors.ts'
import type { ClaimFilter } from '../generated/schema-types.ts'

const mostWords = 20

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

function readWords(text: string | null | undefined): string[] | null {
  if (text === null || text === undefined) return null
  const words = searchWords(requireText(text, 'filter.text'))
  if (words.length >= 1 && words.length <= mostWords) return words
  throw invalidInput('filter.text', `filter.text must hold 1 to ${mostWords} words of letters or digits.`)
}
