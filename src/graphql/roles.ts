// Refuses an operation whose asker may not have all that it asks for, before anything else about it is judged.
import type { ApolloServerPlugin } from '@apollo/server'
import { requireRoles } from '../access/roles.ts'
import type { Context } from '../contract/context.ts'

/** Stands before the plugins that judge variables and cost. */
export const rolesPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, contextValue }) => {
      const isServed = operation && schema.getRootType(operation.operation)
      if (isServed) requireRoles(schema, document, operation, contextValue.viewer)
    },
  }),
}
