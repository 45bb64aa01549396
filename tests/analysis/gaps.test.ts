// What is missing of a claim and of the statements on it.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { EndPoint } from '../../src/analysis/chains.ts'
import { gapsOf, type ExaminedClaim, type ExaminedStatement } from '../../src/analysis/gaps.ts'

const end = (name: EndPoint['end'], endRead: boolean): EndPoint => ({
  articleId: `article:${name.toLowerCase()}`,
  end: name,
  endRead,
})
const statement = (id: string, parts: Partial<ExaminedStatement> = {}): ExaminedStatement => ({
  id: `statement:${id}`,
  uncovered: false,
  undated: false,
  orphaned: false,
  ends: [end('OWN_REPORTING', true)],
  ...parts,
})
const claim = (own: ExaminedStatement[], parts: Partial<ExaminedClaim> = {}): ExaminedClaim => ({
  claimId: 'claim:a',
  accusedIds: [],
  quotedIds: [],
  own,
  support: own.map(({ ends }) => ends),
  origins: 2,
  ...parts,
})
const found = (of: ExaminedClaim) =>
  gapsOf(of).map(({ kind, statementId, actorId }) => [kind, statementId ?? actorId].join(' '))

test('a claim with two origins, read first hand, lacks nothing', () => {
  expect(found(claim([statement('1')]))).toEqual([])
  expect(found(claim([], { origins: 0, accusedIds: ['actor:x'] }))).toEqual([])
})

test('one origin is a gap; none and several are not', () => {
  expect(found(claim([statement('1')], { origins: 1 }))).toEqual(['SINGLE_ORIGIN '])
})

test.each([
  ['OWN_REPORTING', true, []],
  ['PRIMARY', true, []],
  ['PRIMARY', false, ['SECOND_HAND_ONLY ', 'CHAIN_ENDS_UNREAD statement:1']],
  ['ANONYMOUS', true, ['SECOND_HAND_ONLY ']],
  ['UNATTRIBUTED', true, ['SECOND_HAND_ONLY ']],
  ['UNREAD', false, ['SECOND_HAND_ONLY ', 'CHAIN_ENDS_UNREAD statement:1']],
] as const)('support that ends %s, read: %s', (name, isRead, gaps) => {
  expect(found(claim([statement('1', { ends: [end(name, isRead)] })]))).toEqual(gaps)
})

test('a denial at first hand leaves support at second hand; an equivalent at first hand mends it', () => {
  const far = statement('1', { ends: [end('ANONYMOUS', true)] })
  const near = statement('2')
  expect(found(claim([far, near], { support: [far.ends] }))).toEqual(['SECOND_HAND_ONLY '])
  expect(found(claim([far], { support: [far.ends, near.ends] }))).toEqual([])
})

test('each accused needs a quote of its own', () => {
  const accusedIds = ['actor:x', 'actor:y', 'actor:z']
  expect(found(claim([statement('1')], { accusedIds, quotedIds: ['actor:x'] }))).toEqual([
    'ACCUSED_NOT_QUOTED actor:y',
    'ACCUSED_NOT_QUOTED actor:z',
  ])
})

test('gaps of statements follow by kind and id, in whatever order statements come', () => {
  const rows = [
    statement('2', { uncovered: true, undated: true }),
    statement('1', { uncovered: true, orphaned: true, ends: [end('UNREAD', false), end('PRIMARY', true)] }),
  ]
  const expected = [
    'FIGURE_WITHOUT_AS_OF statement:1',
    'FIGURE_WITHOUT_AS_OF statement:2',
    'CHAIN_ENDS_UNREAD statement:1',
    'ORPHANED_QUOTE statement:1',
    'UNDATED_STATEMENT statement:2',
  ]
  expect(found(claim(rows))).toEqual(expected)
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: 2 }), (shuffled) => {
      expect(found(claim(shuffled))).toEqual(expected)
    }),
  )
})
