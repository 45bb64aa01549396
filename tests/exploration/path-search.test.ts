// What holds of a search for paths whatever the graph, its hubs and the order in which a store gives its relations.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { linkOf } from '../../src/analysis/paths.ts'
import type { Expand, Neighbour } from '../../src/exploration/expand.ts'
import { findPaths } from '../../src/exploration/path-search.ts'
import { allPaths, somePairs, type Edge } from './brute-force.ts'

const nodeId = (index: number) => `claim:c${index}`
const toEdges = (pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([a, b]): Edge => [nodeId(a), nodeId(b)])
const keyOf = (edge: Edge) => edge.join(' ')

/** A graph in memory of which no node gives more than `cap` relations away from it, nor to it: like a hub, it then gives `shown` of them. */
function store(edges: readonly Edge[], cap = Infinity, shown = 0): Expand {
  const distinct = [...new Map(edges.map((edge) => [keyOf(edge), edge])).values()]
  const port = (node: string, outgoing: boolean) => {
    const all = distinct
      .filter(([from, to]) => (outgoing ? from : to) === node)
      .map(([from, to]): Neighbour => {
        const link = linkOf('NARROWS', from, to, null)
        return { node, outgoing, other: outgoing ? to : from, link, place: '' }
      })
    if (all.length <= cap) return { neighbours: all, cuts: [] }
    const count = all.length - shown
    const cut = { node, type: 'NARROWS' as const, outgoing, count, exact: true }
    const newest = all.toSorted((a, b) => (a.other < b.other ? 1 : -1)).slice(0, shown)
    return { neighbours: newest, cuts: [cut] }
  }
  return async (ids) => {
    const ports = ids.flatMap((id) => [port(id, true), port(id, false)])
    return {
      neighbours: ports.flatMap(({ neighbours }) => neighbours),
      cuts: ports.flatMap(({ cuts }) => cuts),
    }
  }
}

const question = { from: nodeId(0), to: nodeId(1), longest: 5, most: 4 }
const nodesOf = ({ paths }: { paths: readonly { nodes: readonly string[] }[] }) =>
  paths.map(({ nodes }) => nodes)

describe('without hubs', () => {
  test('the paths are the first of all there are', async () => {
    await fc.assert(
      fc.asyncProperty(somePairs(9, 18), fc.nat(6), async (pairs, longest) => {
        const edges = toEdges(pairs)
        const asked = { ...question, longest: longest + 1 }
        const found = await findPaths(asked, store(edges))
        expect(nodesOf(found)).toEqual(
          allPaths(edges, asked.from, asked.to, asked.longest).slice(0, asked.most),
        )
        expect(found.omitted).toEqual([])
        if (found.paths.length < asked.most) expect(found.searchedHops).toBe(asked.longest)
      }),
      { numRuns: 400 },
    )
  })

  test('each step of a path is a relation between its two nodes', async () => {
    await fc.assert(
      fc.asyncProperty(somePairs(9, 18), async (pairs) => {
        const { paths } = await findPaths(question, store(toEdges(pairs)))
        for (const { nodes, links } of paths) {
          expect(links).toHaveLength(nodes.length - 1)
          links.forEach(({ from, to }, index) =>
            expect([from, to].sort()).toEqual([nodes[index], nodes[index + 1]].sort()),
          )
        }
      }),
    )
  })
})

describe('always, with hubs too', () => {
  const someGraph = fc.record({
    edges: somePairs(10, 24).map(toEdges),
    cap: fc.integer({ min: 1, max: 4 }),
    shown: fc.nat(1),
    longest: fc.integer({ min: 1, max: 6 }),
    most: fc.integer({ min: 1, max: 5 }),
  })

  test('a path that says that nothing was omitted comes after every one that is shorter or as short', async () => {
    await fc.assert(
      fc.asyncProperty(someGraph, async ({ edges, cap, shown, longest, most }) => {
        const asked = { ...question, longest, most }
        const all = allPaths(edges, asked.from, asked.to, longest)
        const { paths } = await findPaths(asked, store(edges, cap, shown))
        paths.forEach(({ nodes, omitted }, index) => {
          expect(all).toContainEqual(nodes)
          if (omitted.length === 0) expect(nodes).toEqual(all[index])
        })
      }),
      { numRuns: 1_000 },
    )
  })

  test('there is no further path where nothing is said to be omitted', async () => {
    await fc.assert(
      fc.asyncProperty(someGraph, async ({ edges, cap, shown, longest, most }) => {
        const asked = { ...question, longest, most }
        const { paths, omitted, searchedHops } = await findPaths(asked, store(edges, cap, shown))
        if (paths.length === most || omitted.length > 0) return
        expect(searchedHops).toBe(longest)
        expect(paths).toHaveLength(allPaths(edges, asked.from, asked.to, longest).length)
      }),
      { numRuns: 1_000 },
    )
  })

  test('the paths back are the same paths, turned round', async () => {
    await fc.assert(
      fc.asyncProperty(someGraph, async ({ edges, cap, shown, longest, most }) => {
        const asked = { ...question, longest, most }
        const there = await findPaths(asked, store(edges, cap, shown))
        const back = await findPaths({ ...asked, from: asked.to, to: asked.from }, store(edges, cap, shown))
        expect(nodesOf(back)).toEqual(nodesOf(there).map((nodes) => nodes.toReversed()))
        expect(back.omitted).toEqual(there.omitted)
      }),
    )
  })

  test('the order in which relations are given makes no difference', async () => {
    const shuffled = someGraph.chain((graph) =>
      fc.tuple(
        fc.constant(graph),
        fc.shuffledSubarray(graph.edges, { minLength: graph.edges.length, maxLength: graph.edges.length }),
      ),
    )
    await fc.assert(
      fc.asyncProperty(shuffled, async ([{ edges, cap, shown, longest, most }, others]) => {
        const asked = { ...question, longest, most }
        expect(await findPaths(asked, store(others, cap, shown))).toEqual(
          await findPaths(asked, store(edges, cap, shown)),
        )
      }),
    )
  })
})

describe('a hub', () => {
  const spokes = Array.from({ length: 30 }, (_, index): Edge => ['claim:hub', `claim:spoke-${index}`])
  const beyond: Edge = ['claim:spoke-17', 'claim:end']
  const graph = store([...spokes, beyond], 10)
  const ask = { from: 'claim:end', to: 'claim:hub', longest: 4, most: 3 }

  test('is found from its neighbours, and is never given whole', async () => {
    const given: number[] = []
    const watched: Expand = async (...asked) => {
      const expansion = await graph(...asked)
      given.push(expansion?.neighbours.length ?? 0)
      return expansion
    }
    const { paths } = await findPaths(ask, watched)
    expect(nodesOf({ paths })).toEqual([['claim:end', 'claim:spoke-17', 'claim:hub']])
    expect(Math.max(...given)).toBeLessThan(10)
  })

  test('and another hide what lies between them, and are named', async () => {
    const { paths, omitted } = await findPaths(
      { ...ask, from: 'claim:hub-2', to: 'claim:hub', longest: 2 },
      store([...spokes, ...spokes.map(([, spoke]): Edge => ['claim:hub-2', spoke])], 10),
    )
    expect(paths).toEqual([])
    expect(omitted.map(({ node, count }) => [node, count])).toEqual([
      ['claim:hub', 30],
      ['claim:hub-2', 30],
    ])
  })

  test('that may hide a path as short as the one found is named beside it', async () => {
    const edges = [...spokes, beyond, ['claim:way', 'claim:hub'], ['claim:way', 'claim:end']] as const
    const { paths } = await findPaths({ ...ask, most: 1 }, store(edges, 10))
    expect(nodesOf({ paths })).toEqual([['claim:end', 'claim:way', 'claim:hub']])
    expect(paths[0]?.omitted.map(({ node }) => node)).toEqual(['claim:hub'])
  })

  test('that cannot lie on a path does not make its absence uncertain', async () => {
    const apart = store([...spokes, ['claim:one', 'claim:two']], 10)
    const { paths, omitted, searchedHops } = await findPaths({ ...ask, from: 'claim:one' }, apart)
    expect({ paths, omitted, searchedHops }).toEqual({ paths: [], omitted: [], searchedHops: 4 })
  })
})

describe('a search that is too large', () => {
  const row = (name: string) =>
    Array.from({ length: 5 }, (_, index): Edge => [`claim:${name}${index}`, `claim:${name}${index + 1}`])
  const ask = { from: 'claim:a0', to: 'claim:b0', longest: 6, most: 1 }
  const graph = store([...row('a'), ...row('b')])
  const refusing =
    (...refused: string[]): Expand =>
    (ids, scope) =>
      ids.some((id) => refused.includes(id)) ? Promise.resolve(null) : graph(ids, scope)

  test('goes on from the other end, which may settle it', async () => {
    const { paths, searchedHops } = await findPaths(ask, refusing('claim:a1'))
    expect({ paths, searchedHops }).toEqual({ paths: [], searchedHops: 6 })
  })

  test('from both ends says how far it went', async () => {
    const { paths, searchedHops } = await findPaths(ask, refusing('claim:a1', 'claim:b2'))
    expect({ paths, searchedHops }).toEqual({ paths: [], searchedHops: 3 })
  })

  test('takes no step from more nodes than it may', async () => {
    const fan = (end: string) => Array.from({ length: 6 }, (_, n): Edge => [end, `${end}-${n}`])
    const fans = store([...fan('claim:a0'), ...fan('claim:b0')])
    expect((await findPaths(ask, fans, { frontier: 5, steps: 100 })).searchedHops).toBe(2)
    expect((await findPaths(ask, fans, { frontier: 6, steps: 100 })).searchedHops).toBe(6)
  })

  test('ends where putting paths together takes too many steps', async () => {
    const mesh = Array.from({ length: 8 }, (_, a) =>
      Array.from({ length: 8 }, (__, b): Edge => [nodeId(a), nodeId(b)]),
    ).flat()
    const all = mesh.filter(([a, b]) => a !== b)
    const { paths, searchedHops } = await findPaths({ ...question, most: 20_000, longest: 6 }, store(all), {
      frontier: 100,
      steps: 200,
    })
    expect(searchedHops).toBeLessThan(6)
    expect(nodesOf({ paths })).toEqual(allPaths(all, question.from, question.to, searchedHops))
  })
})
