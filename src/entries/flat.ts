// The flat shapes in which dates, numbers and states of seed entries are stored.
import { countedStates } from '../graph/vocabulary.ts'
import type { SeedDate, SeedQuantity } from './format.ts'

export type Properties = Record<string, string | number | boolean | null | readonly string[]>

/** The five flat properties of a partial date. */
export function date(prefix: string, value: SeedDate | undefined): Properties {
  return {
    [`${prefix}From`]: value?.from ?? null,
    [`${prefix}To`]: value?.to ?? null,
    [`${prefix}Precision`]: value?.precision ?? null,
    [`${prefix}Basis`]: value?.basis ?? null,
    [`${prefix}Text`]: value?.text ?? null,
  }
}

/** The flat properties of a number. */
export function quantity(value: SeedQuantity | undefined): Properties {
  return {
    quantityLow: value?.low ?? null,
    quantityHigh: value?.high ?? null,
    quantityQualifier: value?.qualifier ?? null,
    quantityUnit: value?.unit ?? null,
    quantityText: value?.text ?? null,
    ...date('quantityAsOf', value?.asOf),
  }
}

/** Whether statements in this state count in sides and lists. */
export function isCounted(state: string): boolean {
  return (countedStates as readonly string[]).includes(state)
}
