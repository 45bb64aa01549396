// Finds the places in the feed from which deep pages are asked, by turning its pages as a client would.
import type { Bare } from './bare-driver.ts'
import type { HttpClient } from './http-client.ts'
import { deepPages, pageSize } from './operations/feed.ts'
import type { Ask, Facts } from './operations/operation.ts'

interface Feed {
  readonly statements: { readonly nodes: { id: string }[]; readonly pageInfo: { endCursor: string } }
}

const widest = 100
const query = `query ($first: Int!, $after: String) { statements(first: $first, after: $after) {
  nodes { id } pageInfo { endCursor } } }`

interface Place {
  readonly page: number
  readonly cursor: string
  /** The entry before the page. */
  readonly lastId: string
}

/** The deep pages that a graph of this size has, found page by page. */
export async function findPages(statements: number, ask: Ask): Promise<Place[]> {
  const places: Place[] = []
  let passed = 0
  let cursor: string | null = null
  let lastId = ''
  for (const page of deepPages.filter((deep) => deep * pageSize <= statements)) {
    while (passed < (page - 1) * pageSize) {
      const first: number = Math.min(widest, (page - 1) * pageSize - passed)
      const answer: Feed = (await ask({ query, variables: { first, after: cursor } })) as Feed
      const { nodes, pageInfo } = answer.statements
      cursor = pageInfo.endCursor
      lastId = nodes.at(-1)?.id ?? ''
      passed += first
    }
    places.push({ page, cursor: cursor ?? '', lastId })
  }
  return places
}

/** The same with the sort key before each page, which is what a client of the peer pages by. */
export async function findFacts(statements: number, app: HttpClient, bare: Bare): Promise<Facts> {
  const places = await findPages(statements, app.ask)
  const keyOf = (id: string) => bare.value('MATCH (s:Statement {id: $id}) RETURN s.sortKey', { id })
  const pages = places.map(async ({ page, cursor, lastId }) => ({
    page,
    cursor,
    key: String(await keyOf(lastId)),
  }))
  return { statements, pages: await Promise.all(pages) }
}
