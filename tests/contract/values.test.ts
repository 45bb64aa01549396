// Flat properties read back as small objects: what is not recorded stays unknown.
import { describe, expect, test } from '@jest/globals'
import { partialDate, quantity } from '../../src/contract/values.ts'

const noDate = { saidFrom: null, saidTo: null, saidPrecision: null, saidBasis: null, saidText: null }
const noQuantity = {
  quantityLow: null,
  quantityHigh: null,
  quantityQualifier: null,
  quantityUnit: null,
  quantityText: null,
  quantityAsOfFrom: null,
  quantityAsOfTo: null,
  quantityAsOfPrecision: null,
  quantityAsOfBasis: null,
  quantityAsOfText: null,
}

describe('a partial date', () => {
  test('is UNKNOWN where nothing is recorded', () => {
    expect(partialDate(noDate, 'said')).toEqual({
      from: null,
      to: null,
      precision: 'UNKNOWN',
      basis: null,
      text: null,
    })
  })

  test('is what was recorded, and no more', () => {
    const row = {
      ...noDate,
      saidTo: '2001-02-03',
      saidPrecision: 'BEFORE',
      saidBasis: 'TEXT',
      saidText: 'by then',
    }
    expect(partialDate(row, 'said')).toEqual({
      from: null,
      to: '2001-02-03',
      precision: 'BEFORE',
      basis: 'TEXT',
      text: 'by then',
    })
  })
})

describe('a quantity', () => {
  test('is null where none is recorded', () => {
    expect(quantity(noQuantity)).toBeNull()
  })

  test('keeps an open end open', () => {
    expect(quantity({ ...noQuantity, quantityLow: 100, quantityQualifier: 'RANGE' })).toMatchObject({
      low: 100,
      high: null,
      qualifier: 'RANGE',
      asOf: { precision: 'UNKNOWN' },
    })
  })

  test('may be zero, or words alone', () => {
    expect(quantity({ ...noQuantity, quantityLow: 0, quantityHigh: 0 })).toMatchObject({ low: 0, high: 0 })
    expect(quantity({ ...noQuantity, quantityText: 'a handful' })).toMatchObject({
      low: null,
      text: 'a handful',
    })
    expect(quantity({ ...noQuantity, quantityQualifier: 'DOZENS' })).toMatchObject({ qualifier: 'DOZENS' })
  })
})
