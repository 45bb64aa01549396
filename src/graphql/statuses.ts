// The HTTP status of a refused operation, as GraphQL over HTTP has it: 400, 401 or 403, or 200 to a client that reads plain JSON.
import type { ApolloServerPlugin } from '@apollo/server'
import Negotiator from 'negotiator'

/** Not understood, nobody known, not allowed. */
const refusals: readonly (number | undefined)[] = [400, 401, 403]
const plainJson = 'application/json; charset=utf-8'
const graphqlResponse = 'application/graphql-response+json; charset=utf-8'

/** Clients of `application/json` take any other status for a failure of the transport and may not read the errors. */
export const statusesPlugin: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      const isQuestion = (request.query ?? '') !== ''
      const isRefused = refusals.includes(response.http.status)
      if (isQuestion && isRefused && readsPlainJson(request.http?.headers.get('accept')))
        response.http.status = 200
    },
  }),
}

/** Whether the answer will be `application/json`: the server prefers it where the client leaves the choice. */
function readsPlainJson(accept: string | undefined): boolean {
  if (accept === undefined) return true
  const preferred = new Negotiator({ headers: { accept } }).mediaType([plainJson, graphqlResponse])
  return preferred === plainJson
}
