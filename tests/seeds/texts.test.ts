// Anchors: with the text of an article every passage stands exactly where it is said to, counted in code points; without it nothing is claimed.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { reportsOfStatements } from '../../src/generated/queries.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { anchorProblems, isExact, readTexts } from '../../src/entries/texts.ts'
import { engines } from '../support/engines.ts'
import { openStore, type Store } from './content.ts'
import { valleyWith, withFolder } from './folder.ts'
import { lookForMistakes } from './mistakes.ts'

const { problemsIn } = lookForMistakes()
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const text = `The valley — 🌊 flooded.
Նորլանդը բացեց
ամբարտակը։ قَالَتْ نُورْلَانْدَا لَا. They opened it.
They opened it.
`
const broken = 'Նորլանդը բացեց\nամբարտակը'
const marked = 'قَالَتْ نُورْلَانْدَا لَا'
const points = Array.from(text)
const placeOf = (wording: string) => Array.from(text.slice(0, text.indexOf(wording))).length

/** The valley with the text of its first article, and one passage of it. */
function seedsWith(passage: Record<string, string | number>): string {
  const fields = Object.entries(passage).map(([name, value]) => `    ${name}: ${JSON.stringify(value)}\n`)
  return valleyWith('    part: LEAD\n', `    part: LEAD\n${fields.join('')}`).replace(
    '    title: Valley',
    `    textSha256: ${sha256(text)}\n    title: Valley`,
  )
}

const texts = new Map([[sha256(text), text]])
const at = (wording: string, start = placeOf(wording)) => ({
  wording,
  start,
  end: start + Array.from(wording).length,
})
const second = points.length - Array.from('They opened it.\n').length

describe('a passage that does not stand where it is said to', () => {
  const told = async (passage: Record<string, string | number>) => {
    const problems = await problemsIn({ 'a.yaml': seedsWith(passage) }, texts)
    expect(problems.map(({ path }) => path)).toEqual(['reports[0].start'])
    return problems[0]?.message
  }

  test('is told with the place where it does stand', async () => {
    expect(await told(at(broken, 3))).toBe(
      `this wording does not stand at 3 in the text of the article, but at ${placeOf(broken)}`,
    )
  })

  test('is told where its position lies beyond the text', async () => {
    expect(await told(at('They opened it.', points.length))).toMatch(
      /the text has \d+ code points, so a passage cannot end at/,
    )
  })

  test('is told where the text does not hold it at all', async () => {
    expect(await told(at('They closed it.', 3))).toBe(
      'this wording does not stand in the text of the article',
    )
    expect(await told(at('Նորլանդը բացեց ամբարտակը', 25))).toMatch(/does not stand in the text/)
    expect(await told(at('قالت نورلاندا لا', 50))).toMatch(/does not stand in the text/)
  })

  test('is told where what is said to stand before or after it does not', async () => {
    expect(await told({ ...at('They opened it.', second), prefix: 'لَا. ' })).toMatch(
      new RegExp(`but at ${placeOf('They opened it.')}$`),
    )
    expect(await told({ ...at('They opened it.'), suffix: ' Never' })).toMatch(/does not stand in the text/)
  })

  test('is told where it has no position although the text is there', async () => {
    expect(await told({ wording: broken })).toMatch(/start and end are needed/)
  })

  test('is told where its end does not fit its length, also without a text', async () => {
    const problems = await problemsIn({ 'a.yaml': seedsWith({ wording: marked, start: 5, end: 6 }) })
    expect(problems[0]?.message).toBe(
      `the wording has ${Array.from(marked).length} code points, so end must be ${5 + Array.from(marked).length}`,
    )
  })
})

describe('a passage that stands where it is said to', () => {
  test.each([
    ['after an emoji and over two lines', at(broken)],
    ['in letters with combining marks', at(marked)],
    ['twice, told apart by what is before it', { ...at('They opened it.', second), prefix: '.\n' }],
    ['twice, told apart by what is after it', { ...at('They opened it.'), suffix: '\nThey' }],
    ['at the very beginning', at('The valley')],
    ['to the very end', at('They opened it.\n', second)],
  ])('is exact: %s', (_, passage) => {
    expect(isExact(text, passage)).toBe(true)
    expect(isExact(text, { ...passage, start: passage.start + 1, end: passage.end + 1 })).toBe(false)
  })
})

test('texts are found by their SHA-256, whatever their names and however deep they lie', async () => {
  await withFolder({ 'one.txt': text, 'deep/er/two': 'another', 'copy.md': text }, (folder) => {
    const found = readTexts(folder)
    expect([...found.keys()].sort()).toEqual([sha256(text), sha256('another')].sort())
    expect(found.get(sha256(text))).toBe(text)
    return Promise.resolve()
  })
})

test('nothing is checked of an article whose text is not there', () => {
  expect(anchorProblems([], texts)).toEqual([])
})

describe.each(engines)('on $name', (engine) => {
  let store: Store
  beforeAll(async () => {
    store = await openStore(engine)
  })
  afterAll(() => store.graph.close())

  const anchorAfter = async (
    passage: Record<string, string | number>,
    given: ReadonlyMap<string, string>,
  ) => {
    await withFolder({ 'a.yaml': seedsWith(passage) }, (folder) => loadSeeds(store.graph, folder, given))
    const rows = await store.graph.read(reportsOfStatements, { ids: ['statement:sudria-asserts'] })
    return rows.map(({ report }) => [report.anchor, report.start, report.end])
  }

  test('an anchor is UNVERIFIED without the text, and EXACT once the text was there', async () => {
    const passage = at(broken)
    expect(await anchorAfter(passage, new Map())).toEqual([['UNVERIFIED', passage.start, passage.end]])
    expect(await anchorAfter(passage, texts)).toEqual([['EXACT', passage.start, passage.end]])
  })

  test('an anchor that was EXACT stays so when the same passage is loaded without the text', async () => {
    await anchorAfter(at(broken), texts)
    expect(await anchorAfter(at(broken), new Map())).toMatchObject([
      ['EXACT', placeOf(broken), expect.anything()],
    ])
  })

  test('an anchor is not EXACT any longer when the passage was moved and no text is there', async () => {
    await anchorAfter(at(broken), texts)
    expect(await anchorAfter(at('They closed it.', 3), new Map())).toMatchObject([
      ['UNVERIFIED', 3, expect.anything()],
    ])
  })
})
