// The style for Neo4j Browser covers the vocabulary, can be told apart by every eye, and leaves room for the captions.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import {
  actorKinds,
  enums,
  outletLabel,
  propertiesOf,
  publicNodes,
  relationships,
  systemNodes,
  type RelationType,
} from '../../src/graph/vocabulary.ts'
import { entriesOf } from '../../src/entries/source.ts'
import { readSeedFiles } from '../../src/seeds/read.ts'
import { contrast, leastDifference } from '../support/colours.ts'

const text = readFileSync('cypher/browser/style.grass', 'utf8')

/** Rules in their order, read as Browser reads them: it knows no comments, and a value ends at the first colon or semicolon. */
const rules = [...text.matchAll(/^(\S+) \{\n([^}]*(?:\{\w+\}[^}]*)*)\n\}$/gm)].map(
  ([, selector = '', body = '']) => ({
    selector,
    values: Object.fromEntries(
      body.split('\n').map((line) => /^ {2}([\w-]+): "?([^":;]*)"?;$/.exec(line)?.slice(1) ?? [line, '?']),
    ) as Record<string, string>,
  }),
)
const ruleOf = (selector: string) => rules.find((rule) => rule.selector === selector)?.values ?? {}
const actorLabels = [...Object.values(actorKinds), outletLabel]
const publicLabels = [...Object.keys(publicNodes), ...actorLabels]
const systemLabels = Object.keys(systemNodes)
const propertiesIn = (caption = '') => [...caption.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)

test('is nothing but rules that Browser can read', () => {
  expect(rules.map(({ selector }) => selector).join(' ')).toBe(
    text.match(/^\S+(?= \{$)/gm)?.join(' ') ?? 'no rule at all',
  )
  expect(
    rules.flatMap(({ values }) => Object.values(values)).filter((value) => value === '?' || value === ''),
  ).toEqual([])
  expect(text).not.toMatch(/\/\*|\/\//)
})

test('has one rule for each label and each relationship of the vocabulary, and for nothing else', () => {
  const wanted = [
    'node',
    'relationship',
    ...[...publicLabels, ...systemLabels].map((label) => `node.${label}`),
    ...Object.keys(relationships).map((type) => `relationship.${type}`),
  ]
  expect(rules.map(({ selector }) => selector).sort()).toEqual(wanted.sort())
})

test.each(publicLabels)('%s has a colour, a size and a caption that the vocabulary knows', (label) => {
  const { color = '', diameter = '', caption } = ruleOf(`node.${label}`)
  expect(color).toMatch(/^#[0-9A-F]{6}$/)
  expect(parseInt(diameter)).toBeGreaterThanOrEqual(50)
  const known = propertiesOf(label in publicNodes ? (label as 'Claim') : 'Actor')
  expect(propertiesIn(caption)).toContain('name')
  expect(propertiesIn(caption).filter((name) => !(name in known))).toEqual([])
})

test.each(Object.keys(relationships) as RelationType[])(
  '%s has a caption that the vocabulary knows',
  (type) => {
    const { caption = '' } = ruleOf(`relationship.${type}`)
    expect(caption === '<type>' || caption.startsWith(type.toLowerCase().replace(/_(in|by)$/, ''))).toBe(true)
    expect(propertiesIn(caption).filter((name) => !(name in propertiesOf(type)))).toEqual([])
  },
)

test('the special labels of actors come after the general one, as the later rule wins', () => {
  const order = rules.map(({ selector }) => selector)
  for (const label of actorLabels) {
    expect(order.indexOf(`node.${label}`)).toBeGreaterThan(order.indexOf('node.Actor'))
  }
})

test('nodes of the system do not look like public ones', () => {
  const systemColours = new Set(systemLabels.map((label) => ruleOf(`node.${label}`).color))
  expect(systemColours.size).toBe(1)
  for (const label of publicLabels) expect(systemColours).not.toContain(ruleOf(`node.${label}`).color)
  for (const label of systemLabels) expect(ruleOf(`node.${label}`).caption).toMatch(/^internal /)
})

describe('colours', () => {
  test('every stance is told apart from every other, with any kind of colour vision', () => {
    const colours = enums.Stance.map((stance) => ruleOf(`relationship.${stance}`).color ?? '')
    expect(leastDifference(colours)).toBeGreaterThan(20)
  })

  test('denial is told apart from support at a glance', () => {
    const [asserts = '', confirms = '', denies = ''] = ['ASSERTS', 'CONFIRMS', 'DENIES'].map(
      (stance) => ruleOf(`relationship.${stance}`).color,
    )
    expect(leastDifference([asserts, denies])).toBeGreaterThan(50)
    expect(leastDifference([confirms, denies])).toBeGreaterThan(50)
  })

  test.each(publicLabels)('the caption of %s stands out from its circle', (label) => {
    const rule = ruleOf(`node.${label}`)
    expect(contrast(rule.color ?? '', rule['text-color-internal'] ?? '')).toBeGreaterThan(4.5)
  })
})

test('the names in the shipped seeds fit their circles', () => {
  const { files } = readSeedFiles(fileURLToPath(new URL('../../seeds', import.meta.url)))
  const all = <L extends 'actors' | 'claims' | 'topics' | 'events' | 'places'>(list: L) =>
    entriesOf(files, list).map(({ entry }) => entry)
  const actors = (kind: string) =>
    all('actors')
      .filter((actor) => actor.kind === kind)
      .map(({ name }) => name)
  const named = {
    Claim: all('claims').map(({ name }) => name),
    Topic: all('topics').map(({ name }) => name),
    Event: all('events').map(({ name }) => name),
    Place: all('places').map(({ name }) => name),
    Organization: actors('ORGANIZATION'),
    Monitor: actors('MONITOR'),
    Person: actors('PERSON'),
    State: actors('STATE'),
    Collective: actors('COLLECTIVE'),
  }
  for (const [label, names] of Object.entries(named)) {
    expect(names.length).toBeGreaterThan(0)
    const rule = ruleOf(`node.${label}`)
    const [radius, font] = [parseInt(rule.diameter ?? '') / 2, parseInt(rule['font-size'] ?? '')]
    // Browser cuts a caption to as many characters as squares of the font's size have room in the circle.
    const room = Math.floor((radius ** 2 * Math.PI) / font ** 2)
    expect({ label, tooLong: names.filter((name) => name.length > room) }).toEqual({ label, tooLong: [] })
  }
})
