// Merged again and again: every old id leads to the last survivor, and taken apart one by one each has its own.
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { examine } from '../../src/doctor/examine.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { dataOf, openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'
import { mutate, type Mutate } from './mutate.ts'

const orchard = fileURLToPath(new URL('../fixtures/orchard', import.meta.url))
const reason = 'the same person under two spellings'
const said = { from: '2025-01-07', to: '2025-01-07', precision: 'DAY' }
const reports = [{ article: 'article:pear-1', part: 'BODY', attribution: 'OWN_REPORTING' }]

describe.each(engines)('on $name', (engine) => {
  let graph: Graph
  let api: Api
  let run: Mutate
  beforeAll(async () => {
    graph = await openEmptyGraph(engine)
    await loadSeeds(graph, orchard)
    api = await openApi(graph)
    run = mutate(api)
  })
  afterAll(async () => {
    await api.close()
    await graph.close()
  })
  const done = async (name: string, input: object, selection?: string) => {
    const { data, errors } = await run(name, input, selection)
    expect(errors).toBeUndefined()
    return data[name]
  }
  const names = ['ada', 'bo', 'cy', 'di']
  const idOf = (name = '') => `actor:${name}-${round}`
  let round = 0
  const merge = (from: string, into: string) =>
    done('mergeActors', { from: idOf(from), into: idOf(into), reason })
  const split = (name: string) => run('splitActors', { id: idOf(name), reason })
  const leads = async () =>
    Promise.all(
      names.map(async (name) => {
        const { actor } = await dataOf(
          api,
          `{ actor(id: "${idOf(name)}") { id statements { nodes { id } } } }`,
        )
        return [name, names.find((other) => idOf(other) === actor?.id), actor?.statements.nodes.length]
      }),
    )
  const healthy = async () => {
    const { checks } = await examine(graph, new Map(), 5)
    expect(checks.filter(({ found }) => found > 0)).toEqual([])
  }
  beforeEach(async () => {
    round += 1
    for (const name of names) {
      await done('addActor', { id: idOf(name), kind: 'PERSON', name: `${name} ${round}` })
      await done('recordStatement', {
        ...{ actor: idOf(name), claim: 'claim:entered', stance: 'QUESTIONS', said, reports },
        id: `statement:${name}-${round}`,
      })
    }
  })
  afterEach(healthy)

  test('every old id leads to the last survivor, and taken apart one by one each has its own', async () => {
    await merge('ada', 'bo')
    await merge('bo', 'cy')
    await merge('cy', 'di')
    expect(await leads()).toEqual(names.map((name) => [name, 'di', 4]))
    expect((await split('ada')).errors?.[0]).toMatchObject({
      message: expect.stringContaining(
        `${idOf('bo')}, into which ${idOf('ada')} was merged, was itself merged into ${idOf('di')}`,
      ),
      extensions: { code: 'CONFLICT', field: 'input.id' },
    })
    for (const name of ['cy', 'bo', 'ada']) expect((await split(name)).errors).toBeUndefined()
    expect(await leads()).toEqual(names.map((name) => [name, name, 1]))
  })

  test('one that was taken apart stands for itself, whatever becomes of the other', async () => {
    await merge('ada', 'bo')
    await split('ada')
    await merge('bo', 'cy')
    expect(await leads()).toEqual([
      ['ada', 'ada', 1],
      ['bo', 'cy', 2],
      ['cy', 'cy', 2],
      ['di', 'di', 1],
    ])
    await split('bo')
    await merge('bo', 'ada')
    await merge('ada', 'di')
    expect((await leads()).slice(0, 2)).toEqual([
      ['ada', 'di', 3],
      ['bo', 'di', 3],
    ])
    for (const name of ['ada', 'bo']) expect((await split(name)).errors).toBeUndefined()
    expect(await leads()).toEqual(names.map((name) => [name, name, 1]))
  })
})
