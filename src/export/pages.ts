// Asks a list page by page, as a client would: the same schema, checks and limits, and errors in the same words.
import type { ApolloServer } from '@apollo/server'
import type { GraphQLFormattedError } from 'graphql'
import type { Context } from '../contract/context.ts'
import type { Limits } from '../contract/limits.ts'
import { argumentsOf, type ListField } from './parameters.ts'

/** One page of a list as the API answers it. */
export interface ExportPage {
  readonly nodes: readonly unknown[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** What the API answered in place of a page. */
export class ExportRefused extends Error {
  readonly errors: readonly GraphQLFormattedError[]

  constructor(errors: readonly GraphQLFormattedError[]) {
    super(errors[0]?.message)
    this.name = 'ExportRefused'
    this.errors = errors
  }

  get code(): unknown {
    return this.errors[0]?.extensions?.code
  }
}

export interface Question {
  readonly apollo: ApolloServer<Context>
  /** A context of its own for each page, so that each has its own deadline. */
  readonly contextOf: (limits: Limits) => Context
  readonly limits: Limits
  readonly document: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** The pages of a list, each asked for when the one before was taken. Throws ExportRefused. */
export async function* pagesOf(question: Question): AsyncGenerator<ExportPage, undefined> {
  for (let after: string | null = null; ;) {
    const page: ExportPage = await askPage(question, after)
    yield page
    if (!page.pageInfo.hasNextPage) return
    after = page.pageInfo.endCursor
  }
}

/** Where few entries meet the filter, a page may pass over as many as a count may: an export is of the whole list. */
async function askPage(question: Question, after: string | null): Promise<ExportPage> {
  const { limits } = question
  try {
    return await ask(question, after, limits)
  } catch (error) {
    const isSparse = error instanceof ExportRefused && error.code === 'TOO_COSTLY'
    if (!isSparse || limits.countBudget <= limits.scanBudget) throw error
    return ask(question, after, { ...limits, scanBudget: limits.countBudget })
  }
}

async function ask(question: Question, after: string | null, limits: Limits): Promise<ExportPage> {
  const { apollo, document: query, variables, contextOf } = question
  const contextValue = contextOf(limits)
  const { body } = await apollo.executeOperation(
    { query, variables: { ...variables, after } },
    { contextValue },
  )
  if (body.kind !== 'single') throw new TypeError('a page is answered in one piece')
  const { data, errors = [] } = body.singleResult
  const page = data?.page as ExportPage | null | undefined
  if (errors.length > 0 || !page) throw new ExportRefused(errors)
  return page
}

/** The question for a page of a list, with the fields that its columns need. */
export function documentOf(list: ListField, columns: readonly string[], size: number): string {
  const own = argumentsOf(list)
  const variables = own.map(({ name, type }) => `$${name}: ${String(type)}`)
  const args = own.map(({ name }) => `${name}: $${name}`)
  const operation = `Export${list.name.charAt(0).toUpperCase()}${list.name.slice(1)}`
  return `query ${operation}(${[...variables, '$after: String'].join(', ')}) {
  page: ${list.name}(${[...args, `first: ${size}`, 'after: $after'].join(', ')}) {
    nodes ${selectionOf(columns.map((column) => column.split('.')))}
    pageInfo { hasNextPage endCursor }
  }
}`
}

function selectionOf(paths: readonly (readonly string[])[]): string {
  const fields = [...new Set(paths.map(([name]) => name))].map((name) => {
    const inner = paths.filter((path) => path[0] === name && path.length > 1).map((path) => path.slice(1))
    return inner.length === 0 ? name : `${name} ${selectionOf(inner)}`
  })
  return `{ ${fields.join(' ')} }`
}
