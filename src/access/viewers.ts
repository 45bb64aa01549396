// Says who asks: by a token, by a key, or by nothing at all.
import type { Config } from '../config.ts'
import { anonymous, localViewer, type Viewer } from '../contract/viewer.ts'
import { DomainError } from '../errors.ts'
import type { Graph } from '../graph/graph.ts'
import { keyPrefix, keyReader } from './keys.ts'
import { refuseToken } from './refusal.ts'
import { asksWhoAsks } from './settings.ts'
import { tokenReader } from './tokens.ts'

/** Who sends this Authorization header, or none. Throws UNAUTHENTICATED for one that is there and cannot be trusted. */
export type ViewerOf = (authorization: string | undefined) => Promise<Viewer>

const scheme = /^bearer +(\S+)$/i

/** Makes the one place that says who asks. Throws a StartupError where the keys of the settings cannot be used. */
export async function createViewers(config: Config, graph: Graph): Promise<ViewerOf> {
  const byToken = await tokenReader(config)
  const byKey = config.API_KEYS ? keyReader(graph) : null
  const nobody = asksWhoAsks(config) ? anonymous : localViewer
  return async (authorization) => {
    if (authorization === undefined) return nobody
    const token = scheme.exec(authorization.trim())?.[1]
    if (token === undefined)
      throw new DomainError(
        'UNAUTHENTICATED',
        'Send who asks as `Authorization: Bearer` and one token or key.',
      )
    const read = token.startsWith(keyPrefix) ? byKey : byToken
    if (!read) throw refuseToken(`is of a kind that is not taken here (AUTH_JWKS_URL, AUTH_SECRET, API_KEYS)`)
    return read(token)
  }
}
