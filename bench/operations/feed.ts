// The newest statements of all, 50 to a page: the first page and pages far behind it.
import { single, type Facts, type Form, type Operation } from './operation.ts'
import { claimOfPeer, selectPeerClaim, type Named, type PeerClaims, type Said } from './rows.ts'

export const pageSize = 50
export const deepPages = [100, 1_000]

interface AppStatement {
  readonly id: string
  readonly stance: string
  readonly said: Said
  readonly quote: string
  readonly actor: Named
  readonly claim: unknown
}
interface PeerStatement extends PeerClaims {
  readonly id: string
  readonly stance: string
  readonly saidFrom: string
  readonly saidTo: string
  readonly quote: string
  readonly actor: readonly Named[]
}

const peerFields = `id stance saidFrom saidTo quote actor { id name } ${selectPeerClaim}`

const ofPeer = (row: PeerStatement): AppStatement => ({
  id: row.id,
  stance: row.stance,
  said: { from: row.saidFrom, to: row.saidTo },
  quote: row.quote,
  actor: row.actor[0] ?? { id: '', name: '' },
  claim: claimOfPeer(row),
})

/** The feed's pages that a graph of this size has. */
export function feedOperations({ pages }: Facts): readonly Operation[] {
  return [{ page: 1, cursor: null, key: null }, ...pages].map(feedPage)
}

interface Place {
  readonly page: number
  readonly cursor: string | null
  readonly key: string | null
}

function feedPage(place: Place): Operation {
  return {
    name: `feed-page-${place.page}`,
    question: `Newest ${pageSize} of all, page ${place.page.toLocaleString('en')}`,
    isSingleRead: true,
    mustStayFlat: true,
    app: single<{ statements: { nodes: unknown } }>(
      {
        query: `query ($after: String) { statements(first: ${pageSize}, after: $after) { nodes {
          id stance said { from to } quote actor { id name } claim { id text } } pageInfo { hasNextPage endCursor } } }`,
        variables: { after: place.cursor },
      },
      ({ statements }) => statements.nodes,
    ),
    natural: byOffset(place),
    tuned: byKey(place),
  }
}

/** The cursors of the peer are offsets. */
function byOffset({ page }: Place): Form {
  const before = (page - 1) * pageSize - 1
  const after = page === 1 ? null : Buffer.from(`arrayconnection:${before}`).toString('base64')
  return single<{ statementsConnection: { edges: { node: PeerStatement }[] } }>(
    {
      query: `query ($after: String) { statementsConnection(first: ${pageSize}, after: $after, sort: [{ sortKey: DESC }]) {
        edges { node { ${peerFields} } } pageInfo { hasNextPage endCursor } } }`,
      variables: { after },
    },
    ({ statementsConnection }) => statementsConnection.edges.map(({ node }) => ofPeer(node)),
  )
}

function byKey({ key }: Place): Form {
  const condition = key === null ? 'sortKey: { gt: "" }' : `sortKey: { lt: ${JSON.stringify(key)} }`
  return single<{ statements: PeerStatement[] }>(
    {
      query: `{ statements(where: { ${condition} }, sort: [{ sortKey: DESC }], limit: ${pageSize}) { ${peerFields} } }`,
    },
    ({ statements }) => statements.map(ofPeer),
  )
}
