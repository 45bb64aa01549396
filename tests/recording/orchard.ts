// The invented orchard behind an API that takes mutations, for suites of recording.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect } from '@jest/globals'
import type { Graph } from '../../src/graph/graph.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { dataOf, openApi, type Answer, type Api } from '../support/api.ts'
import { openEmptyGraph, type TestEngine } from '../support/engines.ts'
import { mutate } from './mutate.ts'

const orchard = fileURLToPath(new URL('../fixtures/orchard', import.meta.url))

/** A day on which something was said. */
export const said = { from: '2025-01-07', to: '2025-01-07', precision: 'DAY', basis: 'PAGE' }
/** A report of the article's own, in an article that is on record or new. */
export const passage = (article: object, rest: object = {}) => ({
  ...article,
  part: 'BODY',
  attribution: 'OWN_REPORTING',
  ...rest,
})

export interface Orchard {
  readonly graph: () => Graph
  readonly api: () => Api
  /** Sends a mutation and gives the whole answer. */
  readonly send: (name: string, selection: string, input: object) => Promise<Answer>
  /** Sends a mutation that is to succeed. */
  readonly done: (name: string, selection: string, input: object) => Promise<Answer['data']>
  /** Asks a question that is to succeed. */
  readonly ask: (question: string) => Promise<Answer['data']>
}

const resembling = 'similar { reason field node { id } }'

/** Opens the orchard before the tests of a suite, and closes it after them. */
export function openOrchard(engine: TestEngine): Orchard {
  let graph: Graph
  let api: Api
  beforeAll(async () => {
    graph = await openEmptyGraph(engine)
    await loadSeeds(graph, orchard)
    api = await openApi(graph)
  })
  afterAll(async () => {
    await api.close()
    await graph.close()
  })
  const send: Orchard['send'] = (name, selection, input) =>
    mutate(api)(name, input, `${selection} ${resembling}`)
  return {
    graph: () => graph,
    api: () => api,
    send,
    done: async (name, selection, input) => {
      const { data, errors } = await send(name, selection, input)
      expect(errors).toBeUndefined()
      return data[name]
    },
    ask: (question) => dataOf(api, question),
  }
}
