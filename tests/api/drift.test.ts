// How reports of one statement differ, asked as a client would, on every engine.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Graph } from '../../src/graph/graph.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url))

interface Found {
  kind: string
  basis: string
  before: string | null
  after: string | null
  unreadHops: number
  from: { article: { id: string } }
  to: { part: string; article: { id: string } }
  toStatement: { id: string }
}

const short = (id: string) => id.replace(/^\w+:/, '').replace(/-2020.*/, '')
const lineOf = ({ kind, basis, before, after, unreadHops, to }: Found) =>
  `${short(to.article.id)} ${to.part}: ${kind} "${before}" > "${after}", ${basis}, ${unreadHops} unread`

describe.each(engines)('drift in the shipped graph on $name', (engine) => {
  let graph: Graph
  let api: Api
  let trips = 0
  beforeAll(async () => {
    graph = await openEmptyGraph(engine, { onRoundTrip: () => (trips += 1) })
    await loadSeeds(graph, seeds)
    api = await openApi(graph)
  })
  afterAll(async () => {
    await api.close()
    await graph.close()
  })

  async function ask(query: string) {
    const { data, errors } = await api.ask(query)
    expect(errors).toBeUndefined()
    return data
  }

  test('of the Lavrov statement', async () => {
    const { statement } = await ask(`{
      statement(id: "statement:lavrov-2020-11-03-2000-fighters") {
        drift {
          kind basis before after beforeStrength afterStrength unreadHops
          from { article { id } } to { part article { id } } toStatement { id }
        }
      }
    }`)
    expect(statement.drift.map(lineOf)).toEqual([])
  })
})
