// Reads an ActorFilter.
import { codeList, valueList } from '../contract/input.ts'
import type { ActorFilter } from '../generated/schema-types.ts'

/** The conditions that the actor queries take; null sets none. Throws INVALID_INPUT that names the field. */
export function readActorFilter(filter: ActorFilter | null | undefined) {
  const { kinds, isOutlet = null, named = null, countries } = filter ?? {}
  return {
    kinds: valueList(kinds, 'filter.kinds'),
    isOutlet,
    named,
    countries: codeList(
      countries,
      /^[A-Z]{2}$/,
      'filter.countries',
      'ISO 3166-1 alpha-2 codes such as RU or AM',
    ),
  }
}
