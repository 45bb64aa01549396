// The address of an export, read by the types of the list's own filter.
import { describe, expect, test } from '@jest/globals'
import { readParameters, type ListField } from '../../src/export/parameters.ts'
import { createSchema } from '../../src/graphql/schema.ts'

const lists = createSchema().getQueryType()?.getFields() ?? {}
const read = (list: string, address: string) =>
  readParameters(lists[list] as ListField, new URLSearchParams(address), true)

describe('parameters', () => {
  test.each<[string, string, string, object]>([
    ['nothing', 'statements', '', {}],
    ['an order', 'statements', 'orderBy=SAID_ASC', { orderBy: 'SAID_ASC' }],
    [
      'a list by commas',
      'statements',
      'stances=DENIES,ASSERTS',
      { filter: { stances: ['DENIES', 'ASSERTS'] } },
    ],
    [
      'a list by repeats',
      'statements',
      'stances=DENIES&stances=ASSERTS',
      { filter: { stances: ['DENIES', 'ASSERTS'] } },
    ],
    ['one value for a list', 'statements', 'actors=actor:x', { filter: { actors: ['actor:x'] } }],
    [
      'a range',
      'statements',
      'said.from=2020-11-01&said.to=2020-11-30',
      { filter: { said: { from: '2020-11-01', to: '2020-11-30' } } },
    ],
    ['truth values', 'actors', 'named=true&isOutlet=false', { filter: { named: true, isOutlet: false } }],
    ['text with a comma', 'claims', 'text=a,b', { filter: { text: 'a,b' } }],
    ['JSON', 'claims', 'filter={"text":"a","contested":true}', { filter: { text: 'a', contested: true } }],
    [
      'JSON and a condition',
      'statements',
      'said.to=2020-11-30&filter={"said":{"from":"2020-11-01"}}',
      { filter: { said: { from: '2020-11-01', to: '2020-11-30' } } },
    ],
    ['what GraphQL will refuse', 'actors', 'named=perhaps', { filter: { named: 'perhaps' } }],
  ])('of %s become variables', (_, list, address, variables) => {
    expect(read(list, address)).toEqual(variables)
  })

  test.each<[string, string, string, string]>([
    ['an unknown name', 'statements', 'colour=red', 'colour'],
    ['an unknown part', 'statements', 'said.at=2020-11-01', 'said.at'],
    ['a part of a plain value', 'actors', 'named.not=true', 'named.not'],
    ['a whole object', 'statements', 'said=2020', 'said'],
    ['paging', 'statements', 'first=5', 'first'],
    ['an inherited name', 'statements', 'constructor=1', 'constructor'],
    ['a prototype', 'statements', '__proto__=1', '__proto__'],
    ['a filter where there is none', 'topics', 'filter={}', 'filter'],
    ['a filter that is no JSON', 'statements', 'filter={', 'filter'],
    ['a filter that is a list', 'statements', 'filter=[]', 'filter'],
    ['a filter that is null', 'statements', 'filter=null', 'filter'],
    ['two filters', 'statements', 'filter={}&filter={}', 'filter'],
    ['two truth values', 'actors', 'named=true&named=true', 'named'],
    ['one condition twice', 'actors', 'named=true&filter={"named":true}', 'named'],
    ['one part twice', 'statements', 'said.to=2020-01-01&filter={"said":{"to":"2020-01-01"}}', 'said.to'],
    [
      'a part of what the filter has as text',
      'statements',
      'said.to=2020-01-01&filter={"said":"x"}',
      'said.to',
    ],
  ])('with %s are INVALID_INPUT that names it', (_, list, address, field) => {
    expect(() => read(list, address)).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', details: { field } }),
    )
  })
})
