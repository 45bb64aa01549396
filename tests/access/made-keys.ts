// Makes keys for tests, as the command line does.
import { planKey, planKeyEnd } from '../../src/access/key-plans.ts'
import type { Role } from '../../src/contract/viewer.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { record } from '../../src/recording/record.ts'

const byHand = { id: 'command-line', role: 'ADMIN' } as const

/** Makes a key and gives its secret. */
export async function makeKey(
  graph: Graph,
  name: string,
  role: Role,
  expiresAt: string | null = null,
): Promise<string> {
  let secret = ''
  const plan = planKey({ name, role, expiresAt }, (told) => (secret = told))
  await record(recorderOf(graph), 'createApiKey', {}, plan)
  return secret
}

/** Revokes a key as another process would: this one's servers are told nothing. */
export async function endKey(graph: Graph, id: string): Promise<void> {
  await record(recorderOf(graph), 'revokeApiKey', {}, planKeyEnd(id))
}

const recorderOf = (graph: Graph) => ({
  ...{ graph, viewer: byHand, requestId: null, bookmarks: [] },
  committed: () => undefined,
})
