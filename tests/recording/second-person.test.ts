// Whose check counts where a second person is asked for, whichever way a statement becomes CHECKED; on every engine.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { upsertNodes } from '../../src/generated/queries.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { makeKey } from '../access/made-keys.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'
import { changeOf, mutate } from './mutate.ts'
import { passage, said } from './orchard.ts'

const orchard = fileURLToPath(new URL('../fixtures/orchard', import.meta.url))
const settings = { API_KEYS: 'true', SECOND_PERSON: 'true' }
type Name = 'ana' | 'ben' | 'cyd' | 'dora'

describe.each(engines)('on $name', (engine) => {
  let graph: Graph
  let api: Api
  const keys = new Map<Name, string>()
  beforeAll(async () => {
    graph = await openEmptyGraph(engine)
    await loadSeeds(graph, orchard)
    api = await openApi(graph, settings)
    for (const name of ['ana', 'ben', 'cyd'] as const) keys.set(name, await makeKey(graph, name, 'EDITOR'))
    keys.set('dora', await makeKey(graph, 'dora', 'CONTRIBUTOR'))
  }, 120_000)
  afterAll(async () => {
    await api.close()
    await graph.close()
  })

  const as = (name: Name) => {
    const headers = { authorization: `Bearer ${keys.get(name)}` }
    const ask: Api['ask'] = async (query, variables) =>
      (await api.inject({ method: 'POST', url: '/graphql', payload: { query, variables }, headers })).json()
    return { ask, send: mutate({ ask }) }
  }

  /** Has someone make a change that is to succeed; gives its id. */
  async function does(name: Name, action: string, input: object): Promise<string> {
    expect((await as(name).send(action, input)).errors).toBeUndefined()
    return changeOf(graph)
  }
  const refused = async (name: Name, action: string, input: object) => {
    const field = 'change' in input ? 'input.change' : 'input.id'
    const { errors } = await as(name).send(action, input)
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', field } }])
  }
  const undo = (change: string) => ({ change, reason: 'invented' })

  /** Makes a contributor an editor, and asks another server, which has not read the key before. */
  async function promote(name: Name): Promise<void> {
    const rows = [{ id: `key:${name}`, properties: { role: 'EDITOR' } }]
    await graph.write((run) => run(upsertNodes._ApiKey, { rows }))
    await api.close()
    api = await openApi(graph, settings)
    const { data } = await as(name).ask('{ viewer { role } }')
    expect(data.viewer.role).toBe('EDITOR')
  }

  let days = 10
  async function records(name: Name): Promise<string> {
    const day = `2025-03-${(days += 1)}`
    const input = {
      ...{ actor: 'actor:bea-bor', claim: 'claim:entered', stance: 'QUESTIONS' },
      ...{ quote: 'Who saw it?', quoteKind: 'DIRECT', language: 'en' },
      said: { ...said, from: day, to: day },
      reports: [passage({ article: 'article:pear-1' })],
    }
    const { data, errors } = await as(name).send('recordStatement', input, 'statement { id }')
    expect(errors).toBeUndefined()
    return data.recordStatement.statement.id as string
  }
  const stateOf = async (id: string) =>
    (await as('ana').ask('query ($id: ID!) { statement(id: $id) { state } }', { id })).data.statement.state

  test('whoever recorded a statement does not check it, nor by taking back that a check was taken back', async () => {
    const id = await records('ana')
    await refused('ana', 'checkStatement', { id })
    const check = await does('ben', 'checkStatement', { id })
    const undone = await does('ben', 'undoChange', undo(check))
    await refused('ana', 'undoChange', undo(undone))
    expect(await stateOf(id)).toBe('RECORDED')
    await does('cyd', 'undoChange', undo(undone))
    expect(await stateOf(id)).toBe('CHECKED')
  })

  test('whoever proposed a statement does not check it, though another accepted it', async () => {
    const id = await records('dora')
    await does('ben', 'acceptStatement', { id })
    await refused('ben', 'checkStatement', { id })
    await promote('dora')
    await refused('dora', 'checkStatement', { id })
    await does('cyd', 'checkStatement', { id })
  })

  test('a statement that is changed after it was checked is to be checked anew, by another than who changed it', async () => {
    const id = await records('ana')
    await does('ben', 'checkStatement', { id })
    const change = await does('ana', 'updateStatement', { id, quote: 'Nobody saw it!' })
    expect(await stateOf(id)).toBe('RECORDED')
    await refused('ana', 'undoChange', undo(change))
    await does('cyd', 'undoChange', undo(change))
    expect(await stateOf(id)).toBe('CHECKED')
    await does('cyd', 'updateStatement', { id, reports: [passage({ article: 'article:watch-1' })] })
    await refused('cyd', 'checkStatement', { id })
    await does('ben', 'checkStatement', { id })
    await does('ben', 'updateStatement', { id, reports: [passage({ article: 'article:watch-1' })] })
    expect(await stateOf(id)).toBe('CHECKED')
  })

  test('taking back an older change of the words takes the check away as well', async () => {
    const id = await records('ana')
    const change = await does('ana', 'updateStatement', { id, quote: 'Somebody saw it.' })
    await does('ben', 'checkStatement', { id })
    await does('ana', 'undoChange', undo(change))
    expect(await stateOf(id)).toBe('RECORDED')
  })

  test('what was changed while it was withdrawn comes back unchecked', async () => {
    const id = await records('ana')
    await does('ben', 'checkStatement', { id })
    const withdrawal = await does('ben', 'withdrawStatement', { id, reason: 'invented' })
    await does('ana', 'updateStatement', { id, quote: 'Everybody saw it.' })
    await does('cyd', 'undoChange', undo(withdrawal))
    expect(await stateOf(id)).toBe('RECORDED')
  })
})
