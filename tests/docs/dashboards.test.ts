// The answers on the page of queries for dashboards are those of the shipped seeds, on every engine.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { questionsOf, withAnswers } from '../../scripts/dashboards/page.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

const page = readFileSync(new URL('../../docs/dashboards.md', import.meta.url), 'utf8')
const questions = questionsOf(page)
const seeds = fileURLToPath(new URL('../../seeds', import.meta.url))

test('the page holds ten questions, each with an answer', () => {
  expect(questions).toHaveLength(10)
  expect(questions.filter(({ answer }) => answer === null)).toEqual([])
  expect(page.match(/^## /gm)).toHaveLength(10)
})

test('answers are written in place of those before, and nothing else is touched', () => {
  const changed = withAnswers(
    page,
    questions.map((_, n) => ({ n })),
  )
  expect(questionsOf(changed).map(({ answer }) => JSON.parse(answer ?? '') as unknown)).toEqual(
    questions.map((_, n) => ({ n })),
  )
  const withoutAnswers = (text: string) => text.replaceAll(/```json\n[\s\S]*?```/g, '')
  expect(withoutAnswers(changed)).toBe(withoutAnswers(page))
})

describe.each(engines)('on $name', (engine) => {
  let graph: Graph
  let api: Api
  beforeAll(async () => {
    graph = await openEmptyGraph(engine)
    await loadSeeds(graph, seeds)
    api = await openApi(graph)
  }, 120_000)
  afterAll(async () => {
    await api.close()
    await graph.close()
  })

  test.each(questions.map((question) => [question.title, question] as const))(
    '%s',
    async (_, { query, answer }) => {
      expect(await api.ask(query)).toEqual({ data: JSON.parse(answer ?? 'null') as unknown })
    },
  )
})
