// Reads an ArticleFilter.
import { codeList, dayRange, idList, valueList } from '../contract/input.ts'
import type { ArticleFilter, Medium } from '../generated/schema-types.ts'

export interface ArticleConditions {
  readonly outlets: readonly string[] | null
  readonly languages: readonly string[] | null
  readonly media: readonly Medium[] | null
  readonly publishedFrom: string | null
  readonly publishedTo: string | null
  readonly read: boolean | null
}

export const noArticleConditions: ArticleConditions = {
  outlets: null,
  languages: null,
  media: null,
  publishedFrom: null,
  publishedTo: null,
  read: null,
}

/** The conditions that the article queries take; null sets none. Throws INVALID_INPUT that names the field. */
export function readArticleFilter(filter: ArticleFilter | null | undefined): ArticleConditions {
  const asked = filter ?? {}
  const published = dayRange(asked.published, 'filter.published')
  return {
    outlets: idList(asked.outlets, 'Actor', 'filter.outlets'),
    languages: codeList(
      asked.languages,
      /^[a-z]{2,3}$/,
      'filter.languages',
      'ISO 639-1 codes such as en or id',
    ),
    media: valueList(asked.media, 'filter.media'),
    publishedFrom: published.from,
    publishedTo: published.to,
    read: asked.read ?? null,
  }
}
