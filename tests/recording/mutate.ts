// Asks for mutations by name, and finds the change that the last one left.
import type { Graph } from '../../src/graph/graph.ts'
import type { ReadQuery } from '../../src/graph/query.ts'
import type { Answer, Api } from '../support/api.ts'

export type Mutate = (name: string, input: object, selection?: string) => Promise<Answer>

const shared: Readonly<Record<string, string>> = {
  checkStatement: 'StatementStateInput',
  acceptStatement: 'StatementStateInput',
  refuseStatement: 'StatementStateInput',
  withdrawStatement: 'StatementStateInput',
  mergeActors: 'MergeInput',
  mergeClaims: 'MergeInput',
  splitActors: 'SplitInput',
  splitClaims: 'SplitInput',
}

/** Sends one mutation; what it selects is the reasons of what is similar, unless something else is asked for. */
export function mutate(api: Pick<Api, 'ask'>): Mutate {
  return (name, input, selection = 'similar { reason }') => {
    const type = shared[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
    return api.ask(`mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`, { input })
  }
}

const lastChange: ReadQuery<object, { id: string }> = {
  mode: 'read',
  name: 'last-change',
  returns: 'many',
  params: {},
  columns: [{ name: 'id', type: 'string' }],
  text: 'MATCH (p:_Change) RETURN p.id AS id ORDER BY p.id DESC LIMIT 1',
}

/** The id of the newest change. */
export async function changeOf(graph: Graph): Promise<string> {
  const [change] = await graph.read(lastChange, {})
  return change?.id ?? ''
}
