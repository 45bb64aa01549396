// The fields of changes, and the list of them.
import { connection } from '../contract/connections.ts'
import type { Context } from '../contract/context.ts'
import type { ChangeModel } from '../contract/models.ts'
import { findNode } from '../contract/nodes.ts'
import type { Resolvers } from '../generated/schema-types.ts'
import { changePage } from './lists.ts'
import { liveChanges } from './live.ts'
import { sideOf } from './shown.ts'

const shown =
  (side: 'before' | 'after') =>
  async ({ id }: ChangeModel, _: unknown, { loaders }: Context) => {
    const body = await loaders.changes.bodies.load(id)
    return body && sideOf(body.diff, side)
  }

export const changeResolvers: Resolvers = {
  Query: {
    changes: (_, args, context) => changePage(args, context),
  },
  Subscription: liveChanges,
  Change: {
    number: ({ number }) => (number === 0 ? null : number),
    hash: ({ hash }) => (hash === '' ? null : hash),
    target: ({ targetId }, _, context) => findNode(targetId, context) as Promise<never>,
    reason: async ({ id }, _, { loaders }) => (await loaders.changes.bodies.load(id))?.reason ?? null,
    before: shown('before'),
    after: shown('after'),
    redacted: ({ redactedBy }) => redactedBy !== null,
  },
  ChangeConnection: connection,
}
