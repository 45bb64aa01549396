// Hedges side by side: how weak each leaves what is said, and what became of one.
import { hedgeStrengths } from '../generated/hedges.ts'
import { plainWords } from './wording.ts'

const strengths = new Map(
  Object.entries(hedgeStrengths).flatMap(([language, words]) =>
    Object.entries(words).map(([word, strength]) => [`${language} ${plainWords(word)}`, strength] as const),
  ),
)

/** A hedge as printed, and in which language; no text where none is printed. */
export interface Hedge {
  readonly text: string
  readonly language: string | null
}

export type HedgeDrift = 'HEDGE_LOST' | 'HEDGE_ADDED' | 'HEDGE_CHANGED'

/** How weak a hedge leaves an assertion: 0 for none, 1 to 3 for those of the list (hedges/words.yaml), null for others. */
export function hedgeStrength({ text, language }: Hedge): number | null {
  const words = folded(text)
  return words === '' ? 0 : (strengths.get(`${language ?? ''} ${words}`) ?? null)
}

/** A sign such as ~ has no words and is a hedge all the same. */
function folded(text: string): string {
  return plainWords(text) || text.trim()
}

/**
 * What became of a hedge; null where the two cannot be compared. Within a language other words are another hedge; across languages two hedges are
 * compared by their strengths, and not at all where one has none.
 */
export function hedgeDrift(before: Hedge, after: Hedge): HedgeDrift | 'SAME' | null {
  const [one, other] = [folded(before.text), folded(after.text)]
  if (one === other) return 'SAME'
  if (other === '') return 'HEDGE_LOST'
  if (one === '') return 'HEDGE_ADDED'
  if (before.language !== null && before.language === after.language) return 'HEDGE_CHANGED'
  const [weak, weaker] = [hedgeStrength(before), hedgeStrength(after)]
  if (weak === null || weaker === null) return null
  return weak === weaker ? 'SAME' : 'HEDGE_CHANGED'
}
