// The page at /graphql for a person with a browser: GraphiQL, served from this process alone.
import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify'
import { ruruHTML } from 'ruru/server'
import { getStaticFile } from 'ruru/static'
import { exampleQueries } from './example-queries.ts'

const staticPath = '/graphiql/'

/** Serves the page to browsers at /graphql, and every other GET there by `answer`. */
export function addGraphiql(app: FastifyInstance, answer: RouteHandlerMethod): void {
  const page = createPage()
  const headers = { 'cache-control': 'no-cache', 'content-security-policy': policyOf(page) }
  app.get('/graphql', async function (request, reply) {
    if (!prefersHtml(request)) return answer.call(this, request, reply)
    return reply.type('text/html; charset=utf-8').headers(headers).send(page)
  })
  app.get(`${staticPath}*`, sendStatic)
}

/** What the page may load and run: what this server has, and the scripts that stand in it. Its editor writes styles as it goes. */
function policyOf(page: string): string {
  const scripts = [...page.matchAll(/<script(?![^>]* src=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )
  return [
    "default-src 'none'",
    ['script-src', "'self'", ...scripts].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
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

/** GraphiQL tells tabs apart by what they hold: query, variables and headers, joined by bars. */
const hashOf = (query: string) => `${query}||`

/** What GraphiQL remembers of the last visit; on a first one, the example questions as tabs. Afterwards the browser keeps the person's own. */
function firstVisit(): Record<string, string> {
  const tabs = exampleQueries.map(({ title, query }) => ({
    id: title,
    hash: hashOf(query),
    title,
    query,
    variables: '',
    headers: '',
    operationName: title,
    response: null,
  }))
  return {
    'graphiql:query': exampleQueries[0]?.query ?? '',
    'graphiql:tabState': JSON.stringify({ tabs, activeTabIndex: 0 }),
  }
}

function createPage(): string {
  const remembered = JSON.stringify(firstVisit()).replaceAll('<', '\\u003c')
  const script = `<script>
if (!localStorage.getItem('graphiql:tabState')) for (const [key, value] of Object.entries(${remembered})) localStorage.setItem(key, value)
</script>`
  return ruruHTML({
    endpoint: '/graphql',
    subscriptionEndpoint: '/graphql/stream',
    staticPath,
    htmlParts: {
      titleTag: '<title>Counterclaim</title>',
      configScript: (base: string) => script + base,
    },
  })
}
