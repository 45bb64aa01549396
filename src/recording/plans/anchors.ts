// Plans to look for the passages of an article in its text: a passage is found exactly where it is said to stand, or it is an orphan.
import { createHash } from 'node:crypto'
import type { NodeEdit, RelationEdit } from '../../audit/diff.ts'
import { anchorIn, type Passage } from '../../entries/texts.ts'
import { DomainError, invalidInput } from '../../errors.ts'
import type { Planner } from '../record.ts'
import { mostPassages, relationsTo } from '../stored.ts'
import { touch } from './entries.ts'
import { held } from './nodes.ts'

/** The SHA-256 of a text, as articles have it. */
export function hashOfText(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

export const planAnchors =
  (articleId: string, text: string): Planner =>
  async (run) => {
    const article = await held(run, articleId, 'Article', 'input.articleId')
    if (text.trim() === '')
      throw invalidInput(
        'input.text',
        'text must be the text that was read: nothing can be found in a blank one.',
      )
    const hash = hashOfText(text)
    const known = article.textSha256 ?? null
    if (known !== null && known !== hash)
      throw new DomainError(
        'CONFLICT',
        `This text has the SHA-256 ${hash}, and ${articleId} has ${String(known)}: give the text that was read, or update the article's textSha256 first.`,
        { field: 'input.text' },
      )
    const reports = (await relationsTo(run, [articleId], mostPassages)).filter(
      ({ type }) => type === 'REPORTED_IN',
    )
    const points = Array.from(text)
    const relations = reports.flatMap(({ type, from, to, key, properties }): RelationEdit[] => {
      if (typeof properties.wording !== 'string') return []
      const { anchor } = anchorIn(points, passageOf(properties))
      if (anchor === properties.anchor) return []
      return [{ type, from, to, key, before: properties, after: { ...properties, anchor } }]
    })
    const nodes = known === null ? [hashed(articleId, hash)] : relations.length > 0 ? [touch(articleId)] : []
    return { targetId: articleId, diff: { nodes, relations } }
  }

/** From now on the article is known by its text. */
function hashed(id: string, hash: string): NodeEdit {
  return { label: 'Article', id, before: { textSha256: null }, after: { textSha256: hash } }
}

function passageOf(properties: RelationEdit['after'] & object): Passage {
  const { wording, start, end, prefix, suffix } = properties
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
  const position = (value: unknown) => (typeof value === 'number' ? value : undefined)
  return {
    wording: text(wording),
    start: position(start),
    end: position(end),
    prefix: text(prefix),
    suffix: text(suffix),
  }
}
