// The page at /graphql for a person with a browser: GraphiQL, served from this process alone.
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify'
import { ruruHTML } from 'ruru/server'
import { getStaticFile } from 'ruru/static'
import { exampleQueries } from './example-queries.ts'

const staticPath = '/graphiql/'

/** Serves the page to browsers at /graphql, and every other GET there by `answer`. */
export function addGraphiql(app: FastifyInstance, answer: RouteHandlerMethod): void {
  const page = createPage()
  app.get('/graphql', async function (request, reply) {
    if (!prefersHtml(request)) return answer.call(this, request, reply)
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page)
  })
  app.get(`${staticPath}*`, sendStatic)
}

function prefersHtml({ headers, query }: FastifyRequest): boolean {
  const asksNothing = typeof query !== 'object' || query === null || !('query' in query)
  return asksNothing && (headers.accept ?? '').includes('text/html')
}

async function sendStatic(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const urlPath = request.url.split('?')[0] ?? ''
  const file = await getStaticFile({
    staticPath,
    urlPath,
    acceptEncoding: request.headers['accept-encoding'],
    disallowDevAssets: true,
  })
  return file ? reply.headers(file.headers).send(file.content) : reply.code(404).send()
}

/** The tabs of a first visit; afterwards the browser remembers the person's own. */
function createPage(): string {
  const tabs = exampleQueries.map(({ title, query }) => ({
    id: title,
    hash: null,
    title,
    query,
    variables: null,
    headers: null,
    operationName: null,
    response: null,
  }))
  const state = JSON.stringify({ tabs, activeTabIndex: 0 }).replaceAll('<', '\\u003c')
  const firstVisit = `<script>if (!localStorage.getItem('graphiql:tabState')) localStorage.setItem('graphiql:tabState', ${JSON.stringify(state)})</script>`
  return ruruHTML({
    endpoint: '/graphql',
    staticPath,
    htmlParts: {
      titleTag: '<title>Counterclaim</title>',
      configScript: (base: string) => firstVisit + base,
    },
  })
}
