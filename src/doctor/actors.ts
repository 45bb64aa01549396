// Checks actors: their further labels, the names that find them, and the articles that their relations rest on.
import { aliasKeys } from '../contract/keys.ts'
import { actorsToCheck, aliasesOfActors, articlesOfRelations, knownNodes } from '../generated/queries.ts'
import { actorKinds, outletLabel } from '../graph/vocabulary.ts'
import type { Read } from '../graph/pages.ts'
import type { Report } from './findings.ts'
import { rowsByKey, unknownAmong } from './walk.ts'

const labelsByKind: Readonly<Record<string, string>> = actorKinds

/** Checks one page of actors. */
export async function checkActors(read: Read, ids: readonly string[], report: Report): Promise<void> {
  const aliases = await rowsByKey(read, aliasesOfActors, ids)
  for (const { id, name, aliases: others, kind, isOutlet, labels } of await read(actorsToCheck, { ids })) {
    const expected = [...(isOutlet ? [outletLabel] : []), labelsByKind[kind ?? ''] ?? 'none'].sort()
    if (labels.join() !== expected.join())
      report(
        'copies',
        id,
        `has the labels ${labels.join(', ')}, and its kind and isOutlet say ${expected.join(', ')}`,
        `label it ${expected.join(', ')}`,
      )
    const stored = aliases(id).map(({ alias }) => alias)
    compareKeys('aliases', id, aliasKeys([name ?? [], others].flat()), stored, report)
  }
  await checkRelations(read, ids, report)
}

/** Reports what should find a node and does not, and what finds it and should not. */
export function compareKeys(
  check: 'aliases' | 'urls',
  id: string,
  expected: readonly string[],
  stored: readonly (string | null)[],
  report: Report,
): void {
  for (const key of expected)
    if (!stored.includes(key)) report(check, id, `is not found by «${key}»`, `add «${key}»`)
  for (const key of stored)
    if (key === null || !expected.includes(key))
      report(check, id, `is found by «${key}», which it does not bear`, `take «${key}» away`)
}

async function checkRelations(read: Read, ids: readonly string[], report: Report): Promise<void> {
  const relations = await read(articlesOfRelations, { ids })
  const unknown = await unknownAmong(
    read,
    knownNodes.Article,
    relations.map(({ articleId }) => articleId),
  )
  for (const { key, type, otherId, articleId } of relations) {
    if ((articleId ?? '') === '') report('sources', key, `${type} ${otherId} names no article`)
    else if (unknown.has(articleId ?? ''))
      report('sources', key, `${type} ${otherId} names ${articleId}, which does not exist`)
  }
}
