// Both sides of the hottest claim: who supports and who denies it, and which outlets reported each.
import { hottest } from '../dataset.ts'
import { single, type Operation } from './operation.ts'
import { byId, type Named, type Said } from './rows.ts'

const variables = { id: hottest.claim }
const pageSize = 20

interface AppStatement {
  readonly id: string
  readonly stance: string
  readonly quote: string
  readonly said: Said
  readonly actor: Named
  readonly reports: readonly {
    readonly article: { readonly id: string; readonly title: string; readonly outlet: Named }
  }[]
}
interface PeerStatement {
  readonly id: string
  readonly stance: string
  readonly quote: string
  readonly saidFrom: string
  readonly saidTo: string
  readonly sortKey: string
  readonly actor: readonly Named[]
  readonly reportedIn: readonly {
    readonly id: string
    readonly title: string
    readonly outlet: readonly Named[]
  }[]
}
interface PeerSides {
  readonly asserted: readonly PeerStatement[]
  readonly confirmed: readonly PeerStatement[]
  readonly denied: readonly PeerStatement[]
}

const peerFields =
  'id stance quote saidFrom saidTo sortKey actor { id name } reportedIn { id title outlet { id name } }'

const ofApp = ({ reports, ...row }: AppStatement) => ({
  ...row,
  articles: byId(reports.map(({ article }) => article)),
})

const ofPeer = (row: PeerStatement) => ({
  id: row.id,
  stance: row.stance,
  quote: row.quote,
  said: { from: row.saidFrom, to: row.saidTo },
  actor: row.actor[0],
  articles: byId(row.reportedIn.map(({ outlet, ...article }) => ({ ...article, outlet: outlet[0] }))),
})

/** The peer has no list of two stances: a client asks for both and takes the newest of them. */
function sidesOfPeer(text: string | undefined, { asserted, confirmed, denied }: PeerSides) {
  const newest = [...asserted, ...confirmed].toSorted((a, b) => (a.sortKey > b.sortKey ? -1 : 1))
  return { text, supporting: newest.slice(0, pageSize).map(ofPeer), denying: denied.map(ofPeer) }
}

const viaRelation = (alias: string, field: string) =>
  `${alias}: ${field}(sort: [{ sortKey: DESC }], limit: ${pageSize}) { ${peerFields} }`

const viaIndex = (alias: string, stance: string) =>
  `${alias}: statements(where: { claimId: { eq: $claimId }, stance: { eq: "${stance}" }, sortKey: { gt: "" } },
    sort: [{ claimId: DESC }, { stance: DESC }, { sortKey: DESC }], limit: ${pageSize}) { ${peerFields} }`

const fragment = `fragment side on Statement { id stance quote said { from to } actor { id name }
          reports { article { id title outlet { id name } } } }`

const hotClaim: Operation = {
  name: 'hot-claim',
  question: 'Hottest claim: both sides (20 each), with actors, articles, outlets',
  isSingleRead: true,
  mustStayFlat: true,
  app: single<{
    claim: { text: string; sides: Record<'supporting' | 'denying', { nodes: AppStatement[] }> }
  }>(
    {
      query: `query ($id: ID!) { claim(id: $id) { text sides {
          supporting(first: ${pageSize}) { nodes { ...side } } denying(first: ${pageSize}) { nodes { ...side } } } } }
        ${fragment}`,
      variables,
    },
    ({ claim: { text, sides } }) => ({
      text,
      supporting: sides.supporting.nodes.map(ofApp),
      denying: sides.denying.nodes.map(ofApp),
    }),
  ),
  natural: single<{ claims: ({ text: string } & PeerSides)[] }>(
    {
      query: `query ($id: ID!) { claims(where: { id: { eq: $id } }) { text ${viaRelation('asserted', 'assertedIn')}
        ${viaRelation('confirmed', 'confirmedIn')} ${viaRelation('denied', 'deniedIn')} } }`,
      variables,
    },
    ({ claims: [claim] }) => claim && sidesOfPeer(claim.text, claim),
  ),
}

const hotClaimFlat: Operation = {
  name: 'hot-claim-flat',
  question: 'The same asked side by side: claim, and statements filtered by it and by stance',
  isSingleRead: true,
  mustStayFlat: true,
  app: single<{ claim: { text: string } } & Record<'supporting' | 'denying', { nodes: AppStatement[] }>>(
    {
      query: `query ($id: ID!) { claim(id: $id) { text }
          supporting: statements(filter: { claims: [$id], stances: [ASSERTS, CONFIRMS] }, first: ${pageSize}) { nodes { ...side } }
          denying: statements(filter: { claims: [$id], stances: [DENIES] }, first: ${pageSize}) { nodes { ...side } } }
        ${fragment}`,
      variables,
    },
    ({ claim: { text }, supporting, denying }) => ({
      text,
      supporting: supporting.nodes.map(ofApp),
      denying: denying.nodes.map(ofApp),
    }),
  ),
  tuned: single<PeerSides & { claims: { text: string }[] }>(
    {
      query: `query ($id: ID!, $claimId: String!) { claims(where: { id: { eq: $id } }) { text } ${viaIndex('asserted', 'ASSERTS')}
        ${viaIndex('confirmed', 'CONFIRMS')} ${viaIndex('denied', 'DENIES')} }`,
      variables: { id: hottest.claim, claimId: hottest.claim },
    },
    (answer) => sidesOfPeer(answer.claims[0]?.text, answer),
  ),
}

export const hotClaimOperations: readonly Operation[] = [hotClaim, hotClaimFlat]
