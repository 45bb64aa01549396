// Merged nodes: the old id leads to the survivor, reads cover both, and taking it apart restores everything.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
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
  const saidBy = (id: string) =>
    dataOf(
      api,
      `{ actor(id: "${id}") { id aliases statements { nodes { id actor { id } } } } statements(filter: { actors: ["${id}"] }) { nodes { id } } }`,
    )
  const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id).sort()

  test('what is recorded of one while it is merged is refused or moved with the rest, and nothing is left behind', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [from, into] = [`actor:twin-${round}`, `actor:whole-${round}`]
      for (const id of [from, into]) await done('addActor', { id, kind: 'PERSON', name: id })
      const input = { actor: from, claim: 'claim:entered', stance: 'QUESTIONS', said, reports }
      const [merged, recorded] = await Promise.all([
        run('mergeActors', { from, into, reason }),
        run('recordStatement', input),
      ])
      expect(merged.errors).toBeUndefined()
      const refused = recorded.errors?.[0]?.message ?? ''
      if (refused !== '') expect(refused).toContain(`${from} was merged into ${into}: name that`)
      const { statements } = await dataOf(
        api,
        `{ statements(filter: { actors: ["${into}"] }) { nodes { actor { id } } } }`,
      )
      expect(statements.nodes).toEqual(refused === '' ? [{ actor: { id: into } }] : [])
    }
    const { checks } = await examine(graph, new Map(), 5)
    expect(checks.find(({ check }) => check === 'merges')?.findings).toEqual([])
  })

  test('a merged actor is found as its survivor, which has what both said and are called', async () => {
    const [ben, bea] = [await saidBy('actor:ben-bor'), await saidBy('actor:bea-bor')]
    const { actor } = await done(
      'mergeActors',
      { from: 'actor:bea-bor', into: 'actor:ben-bor', reason },
      'actor { id aliases }',
    )
    expect(actor).toEqual({ id: 'actor:ben-bor', aliases: ['Bea Bor', 'Bor'] })
    const merged = await saidBy('actor:bea-bor')
    expect(merged.actor.id).toBe('actor:ben-bor')
    const both = ids([...ben.statements.nodes, ...bea.statements.nodes])
    expect(ids(merged.statements.nodes)).toEqual(both)
    expect(ids(merged.actor.statements.nodes)).toEqual(both)
    const { actors, node, found } = await dataOf(
      api,
      '{ actors { nodes { id } } node(id: "actor:bea-bor") { id } found: actor(name: "bea bor") { id } }',
    )
    expect(actors.nodes).not.toContainEqual({ id: 'actor:bea-bor' })
    expect([node, found]).toEqual([{ id: 'actor:ben-bor' }, { id: 'actor:ben-bor' }])
  })

  test('nothing more is recorded of what was merged, and it is not merged again', async () => {
    const input = { actor: 'actor:bea-bor', claim: 'claim:entered', stance: 'DENIES', said, reports }
    const [refused] = (await run('recordStatement', input)).errors ?? []
    expect(refused).toMatchObject({ extensions: { code: 'INVALID_INPUT', field: 'input.actor' } })
    expect(refused?.message).toContain('actor:ben-bor')
    const again = await run('mergeActors', { from: 'actor:bea-bor', into: 'actor:arland', reason })
    expect(again.errors?.[0]?.extensions.code).toBe('CONFLICT')
  })

  test('taken apart, each has its own again, and what was said since stays with the survivor', async () => {
    const since = { actor: 'actor:ben-bor', claim: 'claim:entered', stance: 'DENIES', said, reports }
    const { statement } = await done('recordStatement', since, 'statement { id }')
    await done('splitActors', { id: 'actor:bea-bor', reason })
    const [ben, bea] = [await saidBy('actor:ben-bor'), await saidBy('actor:bea-bor')]
    expect(bea.actor).toMatchObject({ id: 'actor:bea-bor', aliases: ['Bor'] })
    expect(ids(bea.statements.nodes)).toEqual(['statement:bea-1', 'statement:bea-2'])
    expect(ben.actor.aliases).toEqual([])
    expect(ids(ben.statements.nodes)).toContain(statement.id)
  })

  test.each([
    [
      'an unnamed speaker',
      'mergeActors',
      { from: 'actor:borland-officials', into: 'actor:borland', reason },
      'INVALID_INPUT',
    ],
    [
      'a node into itself',
      'mergeClaims',
      { from: 'claim:entered', into: 'claim:entered', reason },
      'INVALID_INPUT',
    ],
    [
      'a node of another type',
      'mergeActors',
      { from: 'claim:entered', into: 'actor:arland', reason },
      'INVALID_INPUT',
    ],
    ['what is not there', 'mergeActors', { from: 'actor:nobody', into: 'actor:arland', reason }, 'NOT_FOUND'],
    ['what is not merged', 'splitActors', { id: 'actor:arland', reason }, 'CONFLICT'],
  ])('%s is not merged or split', async (_, name, input, code) => {
    expect((await run(name, input)).errors?.[0]?.extensions.code).toBe(code)
  })

  test('statements of a merged claim stand on the survivor, whatever becomes of them before it is taken apart', async () => {
    const sides = async (id: string) => {
      const { claim } = await dataOf(
        api,
        `{ claim(id: "${id}") { id sides { supporting { nodes { id } } denying { nodes { id } } } } }`,
      )
      return {
        id: claim.id,
        statements: ids([...claim.sides.supporting.nodes, ...claim.sides.denying.nodes]),
      }
    }
    const [before, other] = [await sides('claim:took-red-apples'), await sides('claim:took-apples')]
    await done('mergeClaims', { from: 'claim:took-red-apples', into: 'claim:took-apples', reason })
    expect(await sides('claim:took-red-apples')).toEqual({
      id: 'claim:took-apples',
      statements: [...before.statements, ...other.statements].sort(),
    })
    const [first = ''] = before.statements
    await done('withdrawStatement', { id: first })
    await done('splitClaims', { id: 'claim:took-red-apples', reason })
    expect(await sides('claim:took-red-apples')).toEqual({
      id: before.id,
      statements: before.statements.slice(1),
    })
    expect(await sides('claim:took-apples')).toEqual(other)
    const { statement } = await dataOf(api, `{ statement(id: "${first}") { state claim { id } } }`)
    expect(statement).toEqual({ state: 'WITHDRAWN', claim: { id: 'claim:took-red-apples' } })
  })

  test('claims do not come to narrow each other in a circle, by a judgement or by a merge', async () => {
    const circle = { from: 'claim:took-fruit', type: 'NARROWS', to: 'claim:took-red-apples', reason }
    expect((await run('relateClaims', circle)).errors?.[0]).toMatchObject({
      extensions: { code: 'INVALID_INPUT', field: 'input.to' },
    })
    const merged = await run('mergeClaims', {
      from: 'claim:took-red-apples',
      into: 'claim:took-fruit',
      reason,
    })
    expect(merged.errors?.[0]?.extensions.code).toBe('INVALID_INPUT')
  })

  test('a judgement that was ended stays beside the one that takes its place', async () => {
    const input = { from: 'claim:entered', type: 'RELATED_TO', to: 'claim:took-fruit', reason }
    const relations = async () =>
      (await dataOf(api, '{ claim(id: "claim:entered") { relations { type to { id } } } }')).claim.relations
    const before = await relations()
    await done('relateClaims', input)
    expect((await run('relateClaims', input)).errors?.[0]?.extensions.code).toBe('CONFLICT')
    await done('unrelateClaims', input)
    expect(await relations()).toEqual(before)
    await done('relateClaims', input)
    expect(await relations()).toHaveLength([...before, input].length)
    const [row] = await graph.read(
      {
        mode: 'read',
        name: 'count',
        returns: 'one',
        params: {},
        columns: [{ name: 'found', type: 'int' }],
        text: "MATCH (c:Claim {id: 'claim:entered'})-[r:RELATED_TO]->(d:Claim {id: 'claim:took-fruit'}) RETURN count(r) AS found",
      },
      {},
    )
    expect(row).toEqual({ found: 2 })
  })
})
