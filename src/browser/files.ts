// Hands Neo4j Browser its style, its guide and the saved queries. Browser runs on another origin, so it needs leave to read them.
import { readFileSync } from 'node:fs'
import type { FastifyInstance, FastifyReply } from 'fastify'

// Beside the folder that this program was built into, as the seeds are.
const folder = new URL('../../cypher/browser/', import.meta.url)
const contentTypes = {
  'style.grass': 'text/plain; charset=utf-8',
  'guide.html': 'text/html; charset=utf-8',
  'queries.zip': 'application/zip',
}

/** Serves the three files below /browser/ to any page: they are the same for everybody and hold nothing of the graph. */
export function addBrowserFiles(app: FastifyInstance): void {
  for (const [name, type] of Object.entries(contentTypes)) {
    const content = readFileSync(new URL(name, folder))
    const url = `/browser/${name}`
    app.options(url, (_, reply) => openToAll(reply).code(204).send())
    app.get(url, (request, reply) => {
      const body = name === 'guide.html' ? withAddresses(content.toString(), request.host) : content
      return openToAll(reply).type(type).header('cache-control', 'no-cache').send(body)
    })
  }
}

/** What Browser runs when it has connected, given where the files are: draw what was asked for and no more, in this style, with the guide. */
export function connectCommands(origin: string): string {
  const commands = [
    'config autoComplete: false',
    `style ${origin}/browser/style.grass`,
    `guide ${origin}/browser/guide.html`,
  ]
  return commands.join('; ')
}

/** Browser asks for a guide with `cache-control` and `pragma`, and its error reporting adds two headers to every request. */
function openToAll(reply: FastifyReply): FastifyReply {
  return reply.headers({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    'access-control-allow-headers': '*, cache-control, pragma, sentry-trace, baggage',
    'access-control-max-age': '86400',
  })
}

/** Links in a guide are followed from Browser's own page, so they must name this server. */
function withAddresses(guide: string, host: string): string {
  const safeHost = host.replaceAll(/[^\w.:[\]-]/g, '')
  return guide.replaceAll('href="queries.zip"', `href="//${safeHost}/browser/queries.zip"`)
}
