// Whatever is done to the log of changes beside the program is found, and named.
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { noLink } from '../../src/audit/chain.ts'
import { sealAll } from '../../src/audit/seal.ts'
import { verifyLog } from '../../src/audit/verify.ts'
import type { Engine } from '../../src/graph/engine.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { patientRead } from '../../src/graph/pages.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'
import { leaveChange, readChain } from './changes.ts'

const change = (topic: string) => `MATCH (c:_Change) WHERE c.targetId = 'topic:${topic}'`
/** What is done to a log of four sealed changes (a, b, c, d) and one that waits (e); and what must be said, of which change. */
const tamperings: readonly (readonly [what: string, text: string, of: string, problem: RegExp])[] = [
  [
    'another actor is put in',
    `${change('b')} SET c.by = 'user:eve'`,
    'b',
    /^is not what was sealed as number 2/,
  ],
  [
    'its moment is altered',
    `${change('b')} SET c.at = '2031-05-02T00:00:00.000Z'`,
    'b',
    /^is not what was sealed/,
  ],
  [
    'what it touched is altered',
    `${change('b')} SET c.nodeIds = ['topic:a']`,
    'b',
    /^is not what was sealed/,
  ],
  ['its request is altered', `${change('b')} SET c.requestId = 'another'`, 'b', /^is not what was sealed/],
  ['its action is taken away', `${change('b')} REMOVE c.action`, 'b', /^is not what was sealed/],
  ['its hash is altered', `${change('b')} SET c.hash = '00'`, 'b', /^is not what was sealed/],
  ['its hash is taken away', `${change('b')} REMOVE c.hash`, 'b', /^is not what was sealed/],
  ['its body is altered', `${change('b')} SET c.body = '{}'`, 'b', /^has another body than/],
  [
    'its body goes with its hash',
    `${change('b')} SET c.body = '{}', c.bodySha256 = 'ab'`,
    'b',
    /^is not what was/,
  ],
  [
    'its body is lost',
    `${change('b')} REMOVE c.body, c.salt`,
    'b',
    /^has lost its body, and no change erased it/,
  ],
  [
    'its body is erased in the name of nothing',
    `${change('b')} SET c.redactedBy = 'change:none' REMOVE c.body, c.salt`,
    'b',
    /^was erased by change:none, which does not exist/,
  ],
  [
    'its erasure is put on a change that does not say so',
    `MATCH (r:_Change) WHERE r.targetId = 'topic:a' ${change('b')} SET c.redactedBy = r.id REMOVE c.body, c.salt`,
    'b',
    /^is said to be erased by .* which does not say so/,
  ],
  [
    'its erasure is pretended',
    `${change('b')} SET c.redactedBy = c.id`,
    'b',
    /^is said to be erased by .* and is there/,
  ],
  [
    'its salt is left',
    `${change('b')} SET c.redactedBy = c.id REMOVE c.body`,
    'b',
    /^was erased, and its salt was not/,
  ],
  ['a change is taken out', `${change('b')} DELETE c`, 'change 2', /^missing: change:.* follows change:/],
  ['the last is taken out', `${change('d')} DELETE c`, 'change 4', /^missing: .* the chain goes to 4$/],
  [
    'two have one number',
    `${change('c')} SET c.number = 2`,
    'b or c',
    /^has number 2, which change:.* has too/,
  ],
  ['a number is no whole one', `${change('b')} SET c.number = 1.5`, 'b', /^has number 1, which change:/],
  [
    'a number is words',
    `${change('b')} SET c.number = 'two'`,
    'the chain',
    /^lacks 1 changes that have a number/,
  ],
  [
    'a change is made unsealed',
    `${change('d')} REMOVE c.number, c.hash`,
    'd',
    /^is not sealed, and nothing says/,
  ],
  [
    'the end says another hash',
    `MATCH (s:_Seal) SET s.hash = '00'`,
    'd',
    /^is number 4, and the end .* another hash/,
  ],
  ['the end goes too far', 'MATCH (s:_Seal) SET s.number = 9', 'changes 5 to 9', /the chain goes to 9$/],
  ['the end falls back', 'MATCH (s:_Seal) DELETE s', 'd', /^is sealed, and the chain has no end/],
  [
    'the mark of one that waits is lost',
    'MATCH (p:_Pending) DELETE p',
    'e',
    /^is not sealed, and nothing says/,
  ],
  [
    'one that waits is lost',
    `${change('e')} DELETE c`,
    'the mark',
    /^waits for change:.* which does not exist/,
  ],
  [
    'one that waits is sealed already',
    `${change('d')} MATCH (p:_Pending) SET p.changeId = c.id`,
    'the mark',
    /^waits for change:.* which is sealed/,
  ],
]

describe.each(engines)('the log of changes on $name', (kind) => {
  let engine: Engine
  let graph: Graph | undefined
  let ids: Record<string, string>
  beforeEach(async () => {
    await graph?.close()
    graph = await openEmptyGraph({ ...kind, open: async () => (engine = await kind.open()) })
    ids = {}
    for (const [hour, topic] of ['a', 'b', 'c', 'd'].entries())
      ids[topic] = await leaveChange(graph, topic, { at: `2031-05-01T0${hour}:00:00.000Z` })
    await sealAll(graph)
    ids.e = await leaveChange(graph, 'e')
    ids['the mark'] = `pending:${ids.e}`
  })
  afterAll(() => graph?.close())

  /** Where the chain ends, and what was found. */
  async function verify() {
    if (!graph) throw new Error('no graph is open')
    const found: { id: string; problem: string }[] = []
    const end = await verifyLog(patientRead(graph), (id, problem) => found.push({ id, problem }))
    return { end, found }
  }

  test('is sound, and says where it ends', async () => {
    if (!graph) throw new Error('no graph is open')
    const { end, found } = await verify()
    expect(found).toEqual([])
    expect(end).toEqual({ number: 4, hash: (await readChain(graph))[3]?.hash })
    expect(end.hash).not.toBe(noLink)
  })

  test.each(tamperings)('is found out where %s', async (_, text, of, problem) => {
    await engine.transaction((run) => run({ text, params: {}, ints: [], columns: [] }))
    const { found } = await verify()
    const ofIds = of.split(' or ').map((name) => ids[name] ?? name)
    expect(found.filter(({ id }) => ofIds.includes(id)).map((finding) => finding.problem)).toContainEqual(
      expect.stringMatching(problem),
    )
  })
})
