// What browsers are told with every answer: what a page from here may load, and which pages elsewhere may read it.
import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'
import { bookmarkHeader } from './bookmarks.ts'

const exposed = [
  'x-request-id',
  'retry-after',
  'www-authenticate',
  'x-ratelimit-limit',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
]
const preflightSeconds = 600

/** Answers hold data and no page, so nothing of them may run, and no page may frame them. Encryption is the proxy's to demand. */
export async function addSecurityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    strictTransportSecurity: false,
    // Other origins may read what CORS lets them read; Neo4j Browser has its files from here.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  })
}

/** Lets the pages of ALLOWED_ORIGINS ask what is asked within `scope`, and read the answers; without any, browsers keep all others out. */
export async function allowOrigins(
  scope: FastifyInstance,
  { ALLOWED_ORIGINS }: Pick<Config, 'ALLOWED_ORIGINS'>,
): Promise<void> {
  if (ALLOWED_ORIGINS.length === 0) return
  await scope.register(cors, {
    origin: ALLOWED_ORIGINS,
    methods: ['GET', 'HEAD', 'POST'],
    allowedHeaders: ['content-type', 'accept', 'authorization', 'apollo-require-preflight', bookmarkHeader],
    exposedHeaders: exposed,
    maxAge: preflightSeconds,
    strictPreflight: false,
  })
}
