// How many independent origins and voices stand behind a statement, a claim and a side, asked as a client would, on every engine.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Graph } from '../../src/graph/graph.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { dataOf, openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url))
const counts =
  'statements articles outlets origins readOrigins unreadOrigins anonymousOrigins unattributed voices sampled voiceActors { name }'

describe.each(engines)('origins in the shipped graph on $name', (engine) => {
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

  const ask = (query: string) => dataOf(api, query)

  test('of the Lavrov statement: seven articles of seven outlets, one origin, one voice', async () => {
    const { statement } = await ask(`{
      statement(id: "statement:lavrov-2020-11-03-2000-fighters") {
        origins { ${counts} groups { key reason isOrigin end articles { id } } }
      }
    }`)
    expect(statement.origins).toEqual({
      statements: 1,
      articles: 7,
      outlets: 7,
      origins: 1,
      readOrigins: 0,
      unreadOrigins: 1,
      anonymousOrigins: 0,
      unattributed: 0,
      voices: 1,
      sampled: false,
      voiceActors: [{ name: 'Russia' }],
      groups: [
        {
          key: 'article:kommersant-lavrov-interview',
          reason: 'ALONE',
          isOrigin: true,
          end: 'PRIMARY',
          articles: [{ id: 'article:kommersant-lavrov-interview' }],
        },
      ],
    })
  })

  test('of a claim: what names no source stands apart and counts for nothing', async () => {
    const { claim } = await ask(`{
      claim(id: "claim:turkey-sent-syrian-fighters") { origins { ${counts} groups { reason isOrigin statements { id } } } }
    }`)
    const { groups, ...rest } = claim.origins
    expect(rest).toMatchObject({ statements: 7, origins: 2, unreadOrigins: 2, unattributed: 1, voices: 2 })
    expect(rest.voiceActors).toEqual([{ name: 'Armenia' }, { name: 'Syrian Observatory for Human Rights' }])
    expect(
      groups.map(({ reason, isOrigin }: { reason: string; isOrigin: boolean }) => [reason, isOrigin]),
    ).toEqual([
      ['SAME_SPEAKER', true],
      ['SAME_STATEMENT', true],
      ['UNATTRIBUTED', false],
    ])
  })

  test('of the sides of a conflict', async () => {
    const { conflicts } = await ask(`{
      conflicts(filter: { kinds: [STANCE], claims: ["claim:turkey-sent-syrian-fighters"] }) {
        nodes { sides { stances inferred origins { statements origins voices } } }
      }
    }`)
    const [conflict] = conflicts.nodes
    expect(conflict.sides.map(({ origins }: { origins: object }) => origins)).toEqual([
      { statements: 7, origins: 2, voices: 2 },
      { statements: 2, origins: expect.any(Number), voices: expect.any(Number) },
      { statements: 1, origins: expect.any(Number), voices: expect.any(Number) },
    ])
  })

  test('of many statements cost as many round trips as those of one', async () => {
    const question = (first: number) =>
      `{ statements(first: ${first}) { nodes { origins { origins voices } } } }`
    trips = 0
    await ask(question(1))
    const one = trips
    trips = 0
    await ask(question(30))
    expect([one, trips]).toEqual([6, 6])
  })
})
