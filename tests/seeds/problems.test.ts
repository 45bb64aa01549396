// How mistakes in seed files are told: all of them, each with its file, line and path.
import { describe, expect, test } from '@jest/globals'
import { describeProblem } from '../../src/entries/problem.ts'
import { valleyWith } from './folder.ts'
import { lookForMistakes } from './mistakes.ts'

const { problemsIn } = lookForMistakes()

const lineOf = (text: string, place: string) => text.slice(0, text.indexOf(place)).split('\n').length

describe('a report of mistakes', () => {
  test('names every mistake of every file, not only the first', async () => {
    const problems = await problemsIn({
      'a.yaml': valleyWith('stance: ASSERTS', 'stance: SHOUTS').replace('kind: PERSON', 'kind: WIZARD'),
      'b.yaml': 'topics:\n  - {id: topic:a, name: A, colour: red}\n',
    })
    expect(problems.map(({ file, path }) => [file.slice(-6), path]).sort()).toEqual([
      ['a.yaml', 'actors[2].kind'],
      ['a.yaml', 'statements[0].stance'],
      ['b.yaml', 'topics[0]'],
    ])
  })

  test.each([
    ['of a value', 'stance: ASSERTS', 'stance: SHOUTS', 'stance: SHOUTS'],
    [
      'of an id in a list within a line',
      'about: [actor:sudria]',
      'about: [actor:sudrya]',
      'about: [actor:sudrya]',
    ],
    ['of a hop', '{article: article:wire,', '{article: article:wyre,', 'article:wyre'],
    [
      'of the entry where a field is missing',
      '    stance: ASSERTS\n',
      '',
      '  - id: statement:sudria-asserts',
    ],
    [
      'of the entry where a field is unknown',
      'quoteKind: DIRECT',
      'quoteKynd: DIRECT',
      '  - id: statement:sudria-asserts',
    ],
  ])('gives the line %s', async (_, place, change, told) => {
    const text = valleyWith(place, change)
    expect((await problemsIn({ 'a.yaml': text }))[0]?.line).toBe(lineOf(text, told))
  })

  test('tells broken YAML and a repeated key by their line', async () => {
    const broken = await problemsIn({ 'a.yaml': 'topics:\n  - {id: topic:a, name: [\n' })
    expect(broken[0]?.line).toBeGreaterThanOrEqual(2)
    const repeated = await problemsIn({ 'a.yaml': 'topics:\n  - id: topic:a\n    name: A\n    name: B\n' })
    expect(repeated).toMatchObject([{ line: 4 }])
  })

  test('refuses files that hold no lists at all', async () => {
    expect(await problemsIn({ 'a.yaml': 'just a text' })).toHaveLength(1)
    expect(await problemsIn({ 'a.yaml': '- a\n- b\n' })).toHaveLength(1)
  })

  test('reads as one line with file, line, path and message', async () => {
    const [problem] = await problemsIn({ 'a.yaml': valleyWith('stance: ASSERTS', 'stance: SHOUTS') })
    expect(problem && describeProblem(problem)).toMatch(
      /a\.yaml:\d+ {2}statements\[0\]\.stance: must be one of/,
    )
  })
})
