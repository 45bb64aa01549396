// What one measured question is: how each contender asks it, and what of its answer must be equal.
import type { Request } from '../http-client.ts'

export type Ask = (request: Request) => Promise<unknown>

/** One way to ask: one request or several, and the part of the answer that all ways must agree on. */
export interface Form {
  run(ask: Ask): Promise<unknown>
  shape(answer: unknown): unknown
}

/** A question that is one request. */
export interface SingleForm extends Form {
  readonly request: Request
}

export interface Operation {
  readonly name: string
  /** The question in words, for the table. */
  readonly question: string
  /** One short answer to one question: its time is held against the bare driver's. */
  readonly isSingleRead: boolean
  /** Part of a list that grows with the graph, or a count over it: its time must not. */
  readonly mustStayFlat: boolean
  readonly app: SingleForm
  /**
   * How the store itself would answer, for what the product counts in memory: asked by the bare driver instead of what the product was
   * recorded to ask, which is the reading of everything that it counts.
   */
  readonly scan?: { readonly text: string; readonly params: Record<string, unknown> }
  /** The peer's schema asked as its documentation shows. */
  readonly natural?: Form
  /** The peer's schema asked by someone who knows its Cypher and the indexes. */
  readonly tuned?: Form
}

/** What operations need to know of the graph they are asked of. */
export interface Facts {
  readonly statements: number
  /** Where pages of 50 of the feed begin: the cursor and the sort key of the entry before. */
  readonly pages: readonly { readonly page: number; readonly cursor: string; readonly key: string }[]
}

/** One request; `A` is what it answers. */
// The type stands for what another program answers, and every caller names it.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function single<A>(request: Request, shape: (answer: A) => unknown): SingleForm {
  return { request, run: (ask) => ask(request), shape: (answer) => shape(answer as A) }
}
