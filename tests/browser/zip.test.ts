// The zip that a person drops onto Neo4j Browser: every saved query in its folder, the same bytes every time.
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { strFromU8, unzipSync } from 'fflate'
import { problemsOfSaved, zipOf, type SavedQuery } from '../../scripts/generate/saved-queries.ts'
import { saved } from '../support/browser-queries.ts'

const committed = readFileSync('cypher/browser/queries.zip')
const entries = unzipSync(committed)

test('holds every saved query, in order, below a folder with a name for people', () => {
  const capitalised = saved.map(({ path }) => path.charAt(0).toUpperCase() + path.slice(1))
  expect(Object.keys(entries)).toEqual(capitalised)
  expect(Object.values(entries).map((bytes) => strFromU8(bytes))).toEqual(saved.map(({ text }) => text))
})

test('is the same wherever and whenever it is made', () => {
  expect(committed.equals(zipOf(saved))).toBe(true)
  // The first entry's time and date: midnight of 1 January 2020, in the format's own count.
  expect([committed.readUInt16LE(10), committed.readUInt16LE(12)]).toEqual([0, (40 << 9) | (1 << 5) | 1])
})

const good: SavedQuery = {
  path: 'claims/good.cypher',
  title: 'Good?',
  text: '// Good?\n// Shows a claim.\nMATCH way = (c:Claim) RETURN way LIMIT 1\n',
}
test.each<[string, Partial<SavedQuery>, RegExp]>([
  ['without a title', { title: '' }, /first line/],
  ['that does not say what it shows', { text: '// Good?\nMATCH (c:Claim) RETURN c' }, /second line/],
  ['that writes', { text: '// Good?\n// Shows.\nCREATE (c:Claim)' }, /must not write/],
  ['with a parameter', { text: '// Good?\n// Shows.\nMATCH (c:Claim {id: $id}) RETURN c' }, /parameter/],
  ['with an unknown label', { text: '// Good?\n// Shows.\nMATCH (c:Clam) RETURN c' }, /Clam/],
  ['with an unknown property', { text: '// Good?\n// Shows.\nMATCH (c:Claim) RETURN c.titel' }, /titel/],
])('a query %s is refused', (_, change, problem) => {
  expect(problemsOfSaved(good)).toEqual([])
  expect(problemsOfSaved({ ...good, ...change }).join('\n')).toMatch(problem)
})
