// Keyset paging: windows, pages and cursors over any list.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  certainCount,
  certainRows,
  pageOf,
  readWindow,
  type Direction,
  type PageArgs,
  type Window,
} from '../../src/contract/paging.ts'
import { DomainError } from '../../src/errors.ts'

const keyOf = (key: string) => key
const noCount = () => Promise.resolve(0)

/** What a store does with a window: a walk between two keys, in the window's direction, and no further than its limit. */
function walk(keys: readonly string[], { low, high, limit, direction }: Window): string[] {
  const sorted = keys.filter((key) => key > low && key < high).sort()
  return (direction === 'ASC' ? sorted : sorted.reverse()).slice(0, limit)
}

function pageThrough(keys: readonly string[], args: PageArgs, order: Direction) {
  const window = readWindow(args, 'list', order)
  return pageOf(walk(keys, window), window, keyOf, noCount)
}

function codeOf(call: () => unknown): [code: string, field: unknown] | null {
  try {
    call()
    return null
  } catch (error) {
    if (error instanceof DomainError) return [error.code, error.details.field]
    throw error
  }
}

const someKeys = fc.uniqueArray(fc.stringMatching(/^[ -}]{1,12}$/), { maxLength: 40 })
const aSize = fc.integer({ min: 1, max: 12 })
const anOrder = fc.constantFrom<Direction>('ASC', 'DESC')
const inOrder = (keys: readonly string[], order: Direction) =>
  order === 'ASC' ? keys.toSorted() : keys.toSorted().reverse()

describe('paging through a list', () => {
  test('forwards gives exactly the list, whatever it holds and however large its pages are', () => {
    fc.assert(
      fc.property(someKeys, aSize, anOrder, (keys, first, order) => {
        const seen: string[] = []
        for (let after: string | null = null; ;) {
          const page = pageThrough(keys, { first, after }, order)
          expect(page.hasPreviousPage).toBe(after !== null)
          seen.push(...page.nodes)
          const last = page.nodes.at(-1)
          if (!page.hasNextPage || last === undefined) break
          after = page.cursorOf(last)
        }
        expect(seen).toEqual(inOrder(keys, order))
      }),
    )
  })

  test('backwards gives exactly the list too, each page in the order of the list', () => {
    fc.assert(
      fc.property(someKeys, aSize, anOrder, (keys, last, order) => {
        const seen: string[] = []
        for (let before: string | null = null; ;) {
          const page = pageThrough(keys, { last, before }, order)
          expect(page.hasNextPage).toBe(before !== null)
          seen.unshift(...page.nodes)
          const [first] = page.nodes
          if (!page.hasPreviousPage || first === undefined) break
          before = page.cursorOf(first)
        }
        expect(seen).toEqual(inOrder(keys, order))
      }),
    )
  })

  test('between two cursors gives what stands between them', () => {
    fc.assert(
      fc.property(someKeys, anOrder, fc.nat(), fc.nat(), (keys, order, one, other) => {
        fc.pre(keys.length > 0)
        const list = inOrder(keys, order)
        const [from, to] = [one % list.length, other % list.length].sort((a, b) => a - b) as [number, number]
        const { cursorOf } = pageThrough(keys, {}, order)
        const page = pageThrough(
          keys,
          { first: 100, after: cursorOf(list[from] ?? ''), before: cursorOf(list[to] ?? '') },
          order,
        )
        expect(page.nodes).toEqual(list.slice(from + 1, to))
      }),
    )
  })

  test('goes on from the same place when entries were added before it', () => {
    const first = pageThrough(['b', 'd', 'f'], { first: 2 }, 'ASC')
    const after = first.cursorOf('d')
    expect(pageThrough(['a', 'b', 'c', 'd', 'e', 'f'], { first: 2, after }, 'ASC').nodes).toEqual(['e', 'f'])
  })

  test('gives 20 entries where no size is asked for', () => {
    const keys = Array.from({ length: 30 }, (_, index) => String(index).padStart(2, '0'))
    expect(pageThrough(keys, {}, 'ASC').nodes).toHaveLength(20)
    expect(pageThrough(keys, { first: null, last: null, after: null }, 'ASC').nodes).toHaveLength(20)
  })
})

describe('page sizes', () => {
  test.each([0, -1, 101, 1_000, 1.5, Number.NaN])('%d are refused, and the argument is named', (size) => {
    expect(codeOf(() => readWindow({ first: size }, 'list', 'ASC'))).toEqual(['INVALID_INPUT', 'first'])
    expect(codeOf(() => readWindow({ last: size }, 'list', 'ASC'))).toEqual(['INVALID_INPUT', 'last'])
  })

  test('from both ends at once are refused', () => {
    expect(codeOf(() => readWindow({ first: 1, last: 1 }, 'list', 'ASC'))).toEqual(['INVALID_INPUT', 'last'])
  })

  test('of 1 and 100 are taken', () => {
    expect(readWindow({ first: 1 }, 'list', 'ASC')).toMatchObject({ size: 1, limit: 2 })
    expect(readWindow({ last: 100 }, 'list', 'ASC')).toMatchObject({ size: 100, limit: 101 })
  })
})

describe('a cursor', () => {
  const cursor = pageThrough(['2001-01-01|statement:a'], {}, 'ASC').cursorOf('2001-01-01|statement:a')

  test('does not show the key that it stands for', () => {
    expect(cursor).toMatch(/^[\w-]+$/)
    expect(cursor).not.toContain('statement')
  })

  test('of another list is refused', () => {
    expect(codeOf(() => readWindow({ after: cursor }, 'list', 'ASC'))).toBeNull()
    expect(codeOf(() => readWindow({ after: cursor }, 'other', 'ASC'))).toEqual(['INVALID_INPUT', 'after'])
    expect(codeOf(() => readWindow({ before: cursor }, 'other', 'ASC'))).toEqual(['INVALID_INPUT', 'before'])
  })

  test.each([
    '',
    ' ',
    'x',
    '====',
    '💥',
    'x'.repeat(1_000_000),
    `${cursor}=`,
    `${cursor} `,
    cursor.slice(0, -1),
    cursor.slice(0, 11),
  ])('that is malformed is refused (%#)', (text) => {
    expect(codeOf(() => readWindow({ after: text }, 'list', 'ASC'))).toEqual(['INVALID_INPUT', 'after'])
  })

  test('is refused or reads as a key between the lowest and the highest, whatever its bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const stamp = Buffer.from(cursor, 'base64url').subarray(0, 8)
        const after = Buffer.concat([stamp, bytes]).toString('base64url')
        const refused = codeOf(() => readWindow({ after }, 'list', 'ASC'))
        if (refused === null) expect(readWindow({ after }, 'list', 'ASC').low).toMatch(/^[ -}]+$/)
        else expect(refused).toEqual(['INVALID_INPUT', 'after'])
      }),
    )
  })
})

describe('rows of walks with a budget', () => {
  const asc = readWindow({ first: 2 }, 'list', 'ASC')
  const desc = readWindow({ first: 2 }, 'list', 'DESC')

  test('are put in order and cut to the window', () => {
    expect(certainRows(['d', 'a', 'c', 'b'], [], asc, keyOf)).toEqual(['a', 'b', 'c'])
    expect(certainRows(['d', 'a', 'c', 'b'], [], desc, keyOf)).toEqual(['d', 'c', 'b'])
  })

  test('are an answer where the window was filled before any walk stopped', () => {
    expect(certainRows(['a', 'b', 'c'], ['d'], asc, keyOf)).toEqual(['a', 'b', 'c'])
    expect(certainRows(['d', 'c', 'b'], ['a'], desc, keyOf)).toEqual(['d', 'c', 'b'])
  })

  test('are TOO_COSTLY where a walk stopped before the window was filled', () => {
    for (const [rows, stops] of [
      [
        ['a', 'b', 'c'],
        ['x', 'b'],
      ],
      [['a', 'b', 'c'], ['c']],
      [['a', 'b'], ['x']],
      [[], ['x']],
    ]) {
      expect(codeOf(() => certainRows(rows ?? [], stops ?? [], asc, keyOf))?.[0]).toBe('TOO_COSTLY')
    }
    expect(codeOf(() => certainRows(['d', 'c', 'b'], ['c'], desc, keyOf))?.[0]).toBe('TOO_COSTLY')
  })

  test('are never an answer that a larger budget would contradict', () => {
    const branch = fc.uniqueArray(fc.nat(60), { maxLength: 12 })
    const anyWindow = fc.tuple(aSize, anOrder).map(([first, order]) => readWindow({ first }, 'list', order))
    const name = (branchNumber: number, key: number) => `${String(key).padStart(2, '0')}|${branchNumber}`
    const scenario = fc.tuple(fc.array(branch, { maxLength: 4 }), fc.nat(12), anyWindow)
    fc.assert(
      fc.property(scenario, fc.func(fc.boolean()), ([branches, budget, window], meets) => {
        const all = branches.map((keys, number) =>
          walk(
            keys.map((key) => name(number, key)),
            { ...window, limit: 1_000 },
          ),
        )
        const rows = all.flatMap((keys) => keys.slice(0, budget).filter((key) => meets(key)))
        const stops = all.flatMap((keys) =>
          keys.length > budget ? (keys[budget - 1] ?? (window.direction === 'ASC' ? '' : '~')) : [],
        )
        const truth = walk(
          all.flat().filter((key) => meets(key)),
          window,
        )
        const refused = codeOf(() => certainRows(rows, stops, window, keyOf))
        if (refused === null) expect(certainRows(rows, stops, window, keyOf)).toEqual(truth)
        else expect(stops).not.toEqual([])
      }),
    )
  })
})

describe('a count of several walks', () => {
  test('is their sum, or TOO_COSTLY where one of them reached the budget', () => {
    expect(certainCount([], 10)).toBe(0)
    expect(
      certainCount(
        [
          { walked: 9, total: 4 },
          { walked: 3, total: 3 },
        ],
        10,
      ),
    ).toBe(7)
    expect(codeOf(() => certainCount([{ walked: 10, total: 1 }], 10))?.[0]).toBe('TOO_COSTLY')
  })
})
