// Turns the list of hedges into a module.
import { parse } from 'yaml'
import { z } from 'zod'
import { plainWords } from '../../src/analysis/wording.ts'

const entry = z.strictObject({
  strength: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  sources: z.array(z.string()).min(1),
  words: z.array(z.string()).min(1),
})
const list = z.strictObject({
  sources: z.record(z.string(), z.string().min(1)),
  languages: z.record(z.string().regex(/^[a-z]{2,3}$/), z.array(entry).min(1)),
})

/** The hedges of each language with their strengths. Throws with every entry that names an unknown source or a word that the language has already. */
export function readHedges(text: string): Record<string, Record<string, number>> {
  const { sources, languages } = list.parse(parse(text))
  const problems: string[] = []
  const words = Object.entries(languages).map(([language, entries]) => {
    const known = new Set<string>()
    for (const entry of entries) {
      const unknown = entry.sources.filter((source) => !(source in sources))
      problems.push(...unknown.map((source) => `${language}: ${source} is none of the sources`))
      for (const word of entry.words) {
        const folded = plainWords(word)
        if (folded === '') problems.push(`${language}: "${word}" has no letters`)
        if (known.has(folded)) problems.push(`${language}: ${word} is listed twice`)
        known.add(folded)
      }
    }
    const strengths = entries.flatMap(({ strength, words }) => words.map((word) => [word, strength] as const))
    return [language, Object.fromEntries(strengths)] as const
  })
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return Object.fromEntries(words)
}

/** The hedges as a module, so that the built program reads no files. */
export function emitHedges(text: string): string {
  const strengths = JSON.stringify(readHedges(text))
  return `// Made by \`npm run generate\` from hedges/; never edited by hand.
/** How weak each hedge leaves an assertion, from 1 to 3, by language. */
export const hedgeStrengths: Readonly<Record<string, Readonly<Record<string, number>>>> = ${strengths}\n`
}
