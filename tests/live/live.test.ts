// Subscriptions over both transports, on every engine: what comes, in which order, from where, and how a break is mended.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sealAll } from '../../src/audit/seal.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'
import { leaveChange } from '../audit/changes.ts'
import { transports, type LiveEvent } from './subscribers.ts'

const patience = 120_000
const changes = 'subscription ($after: String) { changes(after: $after) { number targetId reason } }'
const numberOf = ({ data }: LiveEvent) => (data?.changes as { number: number } | undefined)?.number
const cursorOf = ({ extensions }: LiveEvent) => extensions?.cursor ?? ''
const orchard = fileURLToPath(new URL('../fixtures/orchard', import.meta.url))

describe.each(engines)('on $name', (engine) => {
  let graph: Graph
  let api: Api
  beforeAll(async () => {
    graph = await openEmptyGraph(engine)
    await loadSeeds(graph, orchard)
    api = await openApi(graph)
    await seal('first')
  }, patience)
  afterAll(async () => {
    await api.close()
    await graph.close()
  })

  /** Leaves changes and seals them, as this process or another does. Gives the number of the last. */
  async function seal(...topics: string[]): Promise<number> {
    for (const [minute, topic] of topics.entries())
      await leaveChange(graph, topic, { at: `2031-05-01T00:0${minute}:00.000Z` })
    return sealAll(graph)
  }

  /** The cursor at the end of the log, as the list of changes gives it. */
  async function endOfLog(): Promise<string> {
    const { data } = await api.ask('{ changes(first: 1) { pageInfo { endCursor } } }')
    return (data as { changes: { pageInfo: { endCursor: string } } }).changes.pageInfo.endCursor
  }

  describe.each(transports)('over $name', (transport) => {
    const subscribe: typeof transport.subscribe = (...asked) => transport.subscribe(...asked)
    test('every change comes once sealed, in order, and a subscriber goes on from any cursor', async () => {
      const end = await endOfLog()
      const last = await seal('a', 'b')
      const subscriber = subscribe(api.address, changes, { after: end })
      const met = [await subscriber.next(), await subscriber.next()]
      await seal('c', 'd')
      met.push(await subscriber.next(), await subscriber.next())
      expect(met.map(numberOf)).toEqual([last - 1, last, last + 1, last + 2])
      await subscriber.close()
      const again = subscribe(api.address, changes, { after: cursorOf(met[2] ?? {}) })
      expect(numberOf(await again.next())).toBe(last + 2)
      await again.close()
    })

    test('a filter leaves out what does not meet it', async () => {
      const after = await endOfLog()
      await seal('e', 'f', 'g')
      const query =
        'subscription ($after: String) { changes(after: $after, filter: { targets: ["topic:g"] }) { targetId target { id } } }'
      const subscriber = subscribe(api.address, query, { after })
      expect((await subscriber.next()).data).toEqual({
        changes: { targetId: 'topic:g', target: { id: 'topic:g' } },
      })
      await subscriber.close()
    })

    test('statements and conflicts come as a mutation leaves them', async () => {
      const after = await endOfLog()
      const said = subscribe(
        api.address,
        'subscription ($after: String) { statements(after: $after, filter: { stances: [DENIES] }) { id stance actor { id } claim { id } } }',
        { after },
      )
      const disputed = subscribe(
        api.address,
        'subscription ($after: String) { conflicts(after: $after, filter: { kinds: [STANCE] }) { id claim { id } sides { stances } } }',
        { after },
      )
      const { claim, first, second } = await quarrel()
      await sealAll(graph)
      expect((await said.next()).data).toMatchObject({ statements: { id: second, claim: { id: claim } } })
      expect((await disputed.next()).data).toMatchObject({ conflicts: { claim: { id: claim } } })
      expect(first).not.toBe(second)
      await said.close()
      await disputed.close()
    })

    test.each([
      ['subscription { changes(after: "nonsense") { id } }', 'INVALID_INPUT', 'after'],
      ['subscription { changes(filter: { by: [] }) { id } }', 'INVALID_INPUT', 'filter.by'],
      [
        'subscription { statements(filter: { actors: ["claim:x"] }) { id } }',
        'INVALID_INPUT',
        'filter.actors',
      ],
      ['{ actors { totalCount } }', 'INVALID_INPUT', 'query'],
      ['subscription { nothing { id } }', 'GRAPHQL_VALIDATION_FAILED', undefined],
      ['subscription {', 'GRAPHQL_PARSE_FAILED', undefined],
    ])('%s is refused', async (query, code, field) => {
      const subscriber = subscribe(api.address, query)
      const told = await subscriber.next().catch((error: unknown) => error)
      const text = told instanceof Error ? told.message : JSON.stringify(told)
      await subscriber.close().catch(() => undefined)
      // The client for streams tells the status alone.
      if (told instanceof Error) expect(text).toMatch(/Bad Request|400/)
      else expect(text).toContain(field === undefined ? `"${code}"` : `"code":"${code}"`)
      if (!(told instanceof Error) && field !== undefined) expect(text).toContain(`"field":"${field}"`)
    })
  })

  let quarrels = 0
  /** A claim that one actor asserts and another denies, each recorded by a mutation. */
  async function quarrel(): Promise<{ claim: string; first: string; second: string }> {
    quarrels += 1
    const record = async (input: object): Promise<{ id: string; claim: { id: string } }> => {
      const { data, errors } = await api.ask(
        'mutation ($input: RecordStatementInput!) { recordStatement(input: $input) { statement { id claim { id } } } }',
        { input },
      )
      if (errors) throw new Error(JSON.stringify(errors))
      return (data as { recordStatement: { statement: { id: string; claim: { id: string } } } })
        .recordStatement.statement
    }
    const reports = [{ article: 'article:pear-1', part: 'BODY', attribution: 'OWN_REPORTING' }]
    const text = `The well number ${quarrels} was dug by night.`
    const newClaim = { text, language: 'en', kind: 'ALLEGATION' }
    const first = await record({ actor: 'actor:arland', newClaim, stance: 'ASSERTS', reports })
    const claim = first.claim.id
    const second = await record({ actor: 'actor:borland', claim, stance: 'DENIES', reports })
    return { claim, first: first.id, second: second.id }
  }
})
