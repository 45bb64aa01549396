// Flat properties read back as the small objects of the API.
import type { EnumValue, Row } from '../graph/vocabulary.ts'

/** The parts of a flat row that make a PartialDate. Unknown where nothing is recorded. */
export function partialDate<P extends string>(
  row: Readonly<Record<`${P}From` | `${P}To` | `${P}Precision` | `${P}Basis` | `${P}Text`, string | null>>,
  prefix: P,
) {
  const value = (suffix: 'From' | 'To' | 'Precision' | 'Basis' | 'Text') => row[`${prefix}${suffix}`]
  return {
    from: value('From'),
    to: value('To'),
    precision: (value('Precision') ?? 'UNKNOWN') as EnumValue<'DatePrecision'>,
    basis: value('Basis') as EnumValue<'DateBasis'> | null,
    text: value('Text'),
  }
}

type QuantityRow = Pick<Row<'Statement'>, Extract<keyof Row<'Statement'>, `quantity${string}`>>

/** The number in a flat row; null where none is recorded. */
export function quantity(row: QuantityRow) {
  const { quantityLow: low, quantityHigh: high, quantityQualifier: qualifier, quantityText: text } = row
  if (low === null && high === null && qualifier === null && text === null) return null
  return {
    low,
    high,
    qualifier: qualifier as EnumValue<'Qualifier'> | null,
    unit: row.quantityUnit,
    text,
    asOf: partialDate(row, 'quantityAsOf'),
  }
}
