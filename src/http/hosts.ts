// Which host names a request may come in by, and from which web pages, so that no page elsewhere asks by way of a person's browser.
import type { IncomingHttpHeaders } from 'node:http'
import { isIP } from 'node:net'
import type { FastifyRequest } from 'fastify'
import { asksWhoAsks } from '../access/settings.ts'
import { isLoopback, type Config } from '../config.ts'
import { DomainError } from '../errors.ts'

const loopbackNames = ['localhost', '127.0.0.1', '[::1]']
/** Files that any page may have: Neo4j Browser loads them from its own origin. */
const openFiles = '/browser/'

/** Throws FORBIDDEN for a request, or an upgrade to a WebSocket, that another page or another name may have brought about. */
export type Guard = (headers: IncomingHttpHeaders) => void

/**
 * Refuses requests that name another host than this one: a page elsewhere whose name was pointed at this machine could otherwise ask. Where the
 * server asks who asks, beyond loopback, and no hosts are configured, every name is taken. Where it does not, whoever asks may write; then
 * pages of other origins than its own and ALLOWED_ORIGINS are refused, too.
 */
export function requestGuard(config: Config): Guard {
  const isNamed = hostCheck(config)
  const guardPages = asksWhoAsks(config) ? null : pageGuard(config)
  return (headers) => {
    if (!isNamed(headers))
      throw new DomainError(
        'FORBIDDEN',
        'This server does not answer to that host name; ALLOWED_HOSTS lists those it does.',
      )
    guardPages?.(headers)
  }
}

/**
 * Refuses pages of other origins than this server's own and ALLOWED_ORIGINS, whether or not it asks who asks. For what CORS does not keep from
 * them: any page may open a WebSocket to a server that its reader can reach, and read what comes. Programs name no origin and pass.
 */
export function pageGuard(config: Pick<Config, 'ALLOWED_ORIGINS'>): Guard {
  const isOwn = originCheck(config)
  return (headers) => {
    if (isOwn(headers)) return
    throw new DomainError(
      'FORBIDDEN',
      'This server does not answer to web pages of other origins; ALLOWED_ORIGINS lists those it does.',
    )
  }
}

/** The same for every request that comes in, before anything is read of it. */
export function hostGuard(config: Config) {
  const guard = requestGuard(config)
  return async (request: FastifyRequest): Promise<void> => {
    const isOpen = request.url.startsWith(openFiles)
    guard(isOpen ? { host: request.headers.host } : request.headers)
  }
}

function hostCheck(config: Config): (headers: IncomingHttpHeaders) => boolean {
  const { HOST, ALLOWED_HOSTS } = config
  const isBeyond = ALLOWED_HOSTS.length === 0 && !isLoopback(HOST)
  const allowed = new Set([...loopbackNames, ...ALLOWED_HOSTS])
  return ({ host = '' }) => {
    const name = host.toLowerCase().replace(/:\d+$/, '')
    if (allowed.has(name)) return true
    // No page can point an address elsewhere: only names can be.
    return isBeyond && (asksWhoAsks(config) || isIP(name.replace(/^\[(.*)\]$/, '$1')) !== 0)
  }
}

/** Browsers name the page's origin where its script may read the answer or send a body, and by Sec-Fetch-Site where it merely embeds. */
function originCheck({
  ALLOWED_ORIGINS,
}: Pick<Config, 'ALLOWED_ORIGINS'>): (headers: IncomingHttpHeaders) => boolean {
  return ({ host = '', origin, 'sec-fetch-site': site = 'none', 'sec-fetch-mode': mode }) => {
    if (origin !== undefined) return ALLOWED_ORIGINS.includes(origin.toLowerCase()) || isOf(origin, host)
    return ['none', 'same-origin'].includes(site) || mode === 'navigate'
  }
}

/** Whether an origin is this server's, by the name that the request came in by. A proxy may have taken the encryption away. */
function isOf(origin: string, host: string): boolean {
  if (!URL.canParse(origin)) return false
  const { protocol, host: own } = new URL(origin)
  if (protocol !== 'http:' && protocol !== 'https:') return false
  const named = `${protocol}//${host}`
  return URL.canParse(named) && new URL(named).host === own
}
