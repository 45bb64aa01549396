// Whose are the words of what was withdrawn, where a subscription tells of it: the same as in a list, over both transports and on every engine.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sealAll } from '../../src/audit/seal.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { endOfLog } from '../audit/changes.ts'
import { makeKey } from '../access/made-keys.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'
import { transports } from './subscribers.ts'

const orchard = fileURLToPath(new URL('../fixtures/orchard', import.meta.url))
const query = `subscription ($after: String) { statements(after: $after, filter: { states: [WITHDRAWN] }) {
  id state quote quantity { text } recordedBy reports { wording hedge } responses { respondsTo { id quote } } } }`

describe.each(engines)('on $name', (engine) => {
  let graph: Graph
  let api: Api
  let [editor, reader] = ['', '']
  let after = ''
  beforeAll(async () => {
    graph = await openEmptyGraph(engine)
    await loadSeeds(graph, orchard)
    api = await openApi(graph, { API_KEYS: 'true' })
    editor = await makeKey(graph, 'editor', 'EDITOR')
    reader = await makeKey(graph, 'reader', 'READER')
    await sealAll(graph)
    after = await endOfLog(graph)
    const payload = {
      query:
        'mutation ($input: StatementStateInput!) { withdrawStatement(input: $input) { statement { id } } }',
      variables: { input: { id: 'statement:ana-1', reason: 'said by another' } },
    }
    const headers = { authorization: `Bearer ${editor}` }
    const { body } = await api.inject({ method: 'POST', url: '/graphql', payload, headers })
    expect(JSON.parse(body)).toMatchObject({ data: {} })
    await sealAll(graph)
  }, 120_000)
  afterAll(async () => {
    await api.close()
    await graph.close()
  })

  /** What whoever sends this token is told of the withdrawal; nobody where it is left out. */
  async function toldTo(transport: (typeof transports)[number], token?: string) {
    const subscriber = transport.subscribe(api.address, query, { after }, token)
    const { data, errors } = await subscriber.next()
    await subscriber.close()
    if (errors) throw new Error(JSON.stringify(errors))
    return data?.statements
  }

  describe.each(transports)('over $name', (transport) => {
    const withdrawn = { id: 'statement:ana-1', state: 'WITHDRAWN' }
    const words = 'They took our apples.'
    test.each([
      ['a reader', () => reader],
      ['nobody', () => undefined],
    ])('%s is told that a statement was withdrawn, and not what it said', async (_, tokenOf) => {
      const told = await toldTo(transport, tokenOf())
      expect(told).toMatchObject({
        ...{ ...withdrawn, quote: null, quantity: null },
        recordedBy: expect.stringMatching(/^recorder:/),
        reports: Array.from({ length: 3 }, () => ({ wording: null, hedge: null })),
      })
      expect(JSON.stringify(told)).not.toContain('apples')
    })

    test('an editor is told its words', async () => {
      expect(await toldTo(transport, editor)).toMatchObject({
        ...{ ...withdrawn, quote: words },
        reports: expect.arrayContaining([{ wording: words, hedge: '' }]),
      })
    })
  })
})
