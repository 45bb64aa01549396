// The resolvers that every connection shares.
import type { Page, PageAsOf } from './models.ts'

/** Fields of any connection over a page. `totalCount` runs its query only when it is selected. */
export const connection = {
  nodes: <N>(page: Page<N>) => page.nodes,
  edges: <N>(page: Page<N>) => page.nodes.map((node) => ({ node, cursor: page.cursorOf(node) })),
  totalCount: <N>(page: Page<N>) => page.count(),
  pageInfo: <N>({ nodes, cursorOf, hasNextPage, hasPreviousPage }: Page<N>) => {
    const [first, last] = [nodes.at(0), nodes.at(-1)]
    return {
      hasNextPage,
      hasPreviousPage,
      startCursor: first === undefined ? null : cursorOf(first),
      endCursor: last === undefined ? null : cursorOf(last),
    }
  },
}

/** Fields of a connection whose list may be asked for as of a moment. */
export const connectionAsOf = {
  ...connection,
  uncertainCount: <N>({ uncertain }: PageAsOf<N>) => uncertain?.() ?? null,
}
