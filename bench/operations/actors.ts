// Questions that begin with an actor.
import { hottest } from '../dataset.ts'
import { single, type Operation } from './operation.ts'
import { byId, claimOfPeer, selectPeerClaim, type PeerClaims, type Said } from './rows.ts'

const variables = { id: hottest.actor }
const actorFields = 'id name kind isOutlet named aliases description country wikidataId'

const actorById: Operation = {
  name: 'actor',
  question: 'Actor by id',
  isSingleRead: true,
  mustStayFlat: true,
  app: single<{ actor: unknown }>(
    { query: `query ($id: ID!) { actor(id: $id) { ${actorFields} } }`, variables },
    ({ actor }) => actor,
  ),
  natural: single<{ actors: unknown[] }>(
    { query: `query ($id: ID!) { actors(where: { id: { eq: $id } }) { ${actorFields} } }`, variables },
    ({ actors }) => actors[0],
  ),
}

interface Article {
  readonly id: string
  readonly title: string
}
interface AppStatement {
  readonly id: string
  readonly stance: string
  readonly quote: string
  readonly said: Said
  readonly claim: unknown
  readonly reports: readonly { readonly article: Article }[]
}
interface PeerStatement extends PeerClaims {
  readonly id: string
  readonly stance: string
  readonly quote: string
  readonly saidFrom: string
  readonly saidTo: string
  readonly reportedIn: readonly Article[]
}

const peerFields = `id stance quote saidFrom saidTo ${selectPeerClaim} reportedIn { id title }`

const appFields = 'id stance quote said { from to } claim { id text } reports { article { id title } }'
const ofApp = ({ reports, ...row }: AppStatement) => ({
  ...row,
  articles: byId(reports.map(({ article }) => article)),
})

const ofPeer = (row: PeerStatement) => ({
  id: row.id,
  stance: row.stance,
  quote: row.quote,
  said: { from: row.saidFrom, to: row.saidTo },
  claim: claimOfPeer(row),
  articles: byId(row.reportedIn),
})

const hotActor: Operation = {
  name: 'hot-actor',
  question: "Hottest actor's newest 20, with claims and articles",
  isSingleRead: true,
  mustStayFlat: true,
  app: single<{ actor: { name: string; statements: { nodes: AppStatement[] } } }>(
    {
      query: `query ($id: ID!) { actor(id: $id) { name statements(first: 20) { nodes {
        ${appFields} } } } }`,
      variables,
    },
    ({ actor }) => ({ name: actor.name, statements: actor.statements.nodes.map(ofApp) }),
  ),
  natural: single<{ actors: { name: string; statements: PeerStatement[] }[] }>(
    {
      query: `query ($id: ID!) { actors(where: { id: { eq: $id } }) { name
        statements(sort: [{ sortKey: DESC }], limit: 20) { ${peerFields} } } }`,
      variables,
    },
    ({ actors }) => ({ name: actors[0]?.name, statements: actors[0]?.statements.map(ofPeer) }),
  ),
}

const hotActorFlat: Operation = {
  name: 'hot-actor-flat',
  question: 'The same asked side by side: actor, and statements filtered by it',
  isSingleRead: true,
  mustStayFlat: true,
  app: single<{ actor: { name: string }; statements: { nodes: AppStatement[] } }>(
    {
      query: `query ($id: ID!) { actor(id: $id) { name } statements(filter: { actors: [$id] }, first: 20) { nodes {
        ${appFields} } } }`,
      variables,
    },
    ({ actor, statements }) => ({ name: actor.name, statements: statements.nodes.map(ofApp) }),
  ),
  tuned: single<{ actors: { name: string }[]; statements: PeerStatement[] }>(
    {
      query: `query ($id: ID!, $actorId: String!) { actors(where: { id: { eq: $id } }) { name }
        statements(where: { actorId: { eq: $actorId }, sortKey: { gt: "" } },
          sort: [{ actorId: DESC }, { sortKey: DESC }], limit: 20) { ${peerFields} } }`,
      variables: { id: hottest.actor, actorId: hottest.actor },
    },
    ({ actors, statements }) => ({ name: actors[0]?.name, statements: statements.map(ofPeer) }),
  ),
}

export const actorOperations: readonly Operation[] = [actorById, hotActor, hotActorFlat]
