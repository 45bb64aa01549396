// Whatever is printed of a statement as its source has it is withheld together: a new field of words is found here.
import { expect, test } from '@jest/globals'
import { statementFor, withoutWords } from '../../src/access/withheld.ts'
import type { ReportModel, StatementModel } from '../../src/contract/models.ts'
import { publicNodes, relationships } from '../../src/graph/vocabulary.ts'

const words = /^quote$|^wording$|^prefix$|^suffix$|^hedge$|Text$/
const filled = (fields: object) =>
  Object.fromEntries(Object.keys(fields).map((name) => [name, `some ${name}`]))
const left = (value: object) =>
  Object.entries(value).flatMap(([name, text]) => (words.test(name) && text !== null ? name : []))
const reader = { id: 'user:rea', role: 'READER' } as const
const editor = { id: 'user:edi', role: 'EDITOR' } as const

test('no words of a refused or withdrawn statement are left for a reader', () => {
  for (const state of ['REFUSED', 'WITHDRAWN']) {
    const statement = { ...filled(publicNodes.Statement), state } as unknown as StatementModel
    expect(left(statement).length).toBeGreaterThan(3)
    expect(left(statementFor(reader, statement))).toEqual([])
    expect(statementFor(editor, statement)).toEqual(statement)
  }
  const report = filled(relationships.REPORTED_IN.properties) as unknown as ReportModel
  expect(left(withoutWords(report))).toEqual([])
})
