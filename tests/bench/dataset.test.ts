import { groupBy } from '../../src/analysis/grouping.ts'
import { describe, expect, it } from '@jest/globals'
import { hottest, pieces, shapeOf } from '../../bench/dataset.ts'
import { rowsOf } from '../../src/entries/rows.ts'
import type { Seeds } from '../../src/entries/format.ts'

const shape = shapeOf(20_000)
const all: Seeds[] = [...pieces(shape)]
const statements = all.flatMap((piece) => piece.statements)
const share = (count: number) => count / statements.length

describe('the graph of the benchmark', () => {
  it('has as many of each node as its shape says', () => {
    const count = (list: 'actors' | 'claims' | 'articles') =>
      all.reduce((sum, piece) => sum + piece[list].length, 0)
    expect(statements).toHaveLength(shape.statements)
    expect([count('actors'), count('claims'), count('articles')]).toEqual([
      shape.actors,
      shape.claims,
      shape.articles,
    ])
  })

  it('has a fifth of all statements by the hottest actor, and a twentieth on the hottest claim', () => {
    expect(share(statements.filter(({ actor }) => actor === hottest.actor).length)).toBeCloseTo(0.2, 2)
    expect(share(statements.filter(({ claim }) => claim === hottest.claim).length)).toBeCloseTo(0.05, 2)
  })

  it('refers in each piece only to that piece and those before it', () => {
    const known = new Set<string>()
    for (const piece of all) {
      const { nodes, relations } = rowsOf(piece, new Map(), '2024-01-01T00:00:00.000Z')
      for (const { id } of nodes) known.add(id)
      const unknown = relations.flatMap(({ from, to }) => [from, to]).filter((id) => !known.has(id))
      expect(unknown).toEqual([])
    }
  })

  it('has two claims of three asserted by one actor and denied by another, and the others denied by nobody', () => {
    const byClaim = groupBy(statements, (statement) => statement.claim)
    for (let claim = 0; claim < shape.claims; claim += 1) {
      const on = byClaim.get(`claim:claim-${claim}`) ?? []
      const by = (stance: string) =>
        new Set(on.filter((one) => one.stance === stance).map(({ actor }) => actor))
      const [asserting, denying] = [by('ASSERTS'), by('DENIES')]
      if (claim % 3 === 2) expect(denying.size).toBe(0)
      else expect([...denying].some((actor) => asserting.size > 1 || !asserting.has(actor))).toBe(true)
    }
  })

  it('is the same each time', () => {
    expect([...pieces(shapeOf(1_000))]).toEqual([...pieces(shapeOf(1_000))])
  })
})
