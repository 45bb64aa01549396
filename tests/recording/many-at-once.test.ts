// Many hands at one claim in the same moment: each waits for its turn, and nothing is lost.
import { describe, expect, test } from '@jest/globals'
import { engines } from '../support/engines.ts'
import { openOrchard, passage } from './orchard.ts'

const days = Array.from({ length: 28 }, (_, n) => `2025-02-${String(n + 1).padStart(2, '0')}`)

describe.each(engines)('on $name', (engine) => {
  const { done, ask } = openOrchard(engine)

  test('all that is recorded of one speaker and claim at once is kept', async () => {
    const ids = await Promise.all(
      days.map(async (day) => {
        const { statement } = await done('recordStatement', 'statement { id }', {
          actor: 'actor:ben-bor',
          claim: 'claim:took-apples',
          stance: 'ASSERTS',
          said: { from: day, to: day, precision: 'DAY', basis: 'PAGE' },
          reports: [passage({ article: 'article:pear-1' }, { wording: `Again, on ${day}` })],
        })
        return String(statement.id)
      }),
    )
    expect(new Set(ids).size).toBe(days.length)
    const { statements } = await ask(
      '{ statements(filter: { claims: ["claim:took-apples"], actors: ["actor:ben-bor"] }, first: 100) { nodes { id } } }',
    )
    const stored = (statements.nodes as { id: string }[]).map(({ id }) => id)
    expect(stored).toEqual(expect.arrayContaining(ids))
  })
})
