// Questions that begin with a claim, and the list of contested claims.
import { hottest } from '../dataset.ts'
import { single, type Operation } from './operation.ts'
import { peerStances, type Named } from './rows.ts'

const variables = { id: hottest.claim }

const sides = ['ASSERTS', 'CONFIRMS', 'DENIES', 'QUESTIONS', 'DECLINES'] as const
const passive = {
  asserts: 'assertedIn',
  confirms: 'confirmedIn',
  denies: 'deniedIn',
  questions: 'questionedIn',
  declines: 'declinedIn',
}

type Counts = Record<(typeof peerStances)[number], { aggregate: { count: { nodes: number } } }>
const countsOfPeer = (counts: Counts) =>
  peerStances.map((stance) => ({ stance: stance.toUpperCase(), count: counts[stance].aggregate.count.nodes }))
const counted = 'aggregate { count { nodes } }'

const stanceCounts: Operation = {
  name: 'stance-counts',
  question: 'Hottest claim: how many statements take each stance',
  isSingleRead: true,
  mustStayFlat: true,
  app: single<{ claim: { stances: unknown } }>(
    { query: 'query ($id: ID!) { claim(id: $id) { stances { stance count } } }', variables },
    ({ claim }) => claim.stances,
  ),
  natural: single<{ claims: Counts[] }>(
    {
      query: `query ($id: ID!) { claims(where: { id: { eq: $id } }) {
        ${peerStances.map((stance) => `${stance}: ${passive[stance]}Connection { ${counted} }`).join(' ')} } }`,
      variables,
    },
    ({ claims: [claim] }) => claim && countsOfPeer(claim),
  ),
  tuned: single<Counts>(
    {
      query: `query ($id: String!) { ${sides
        .map(
          (side) =>
            `${side.toLowerCase()}: statementsConnection(where: { claimId: { eq: $id }, stance: { eq: "${side}" } }) { ${counted} }`,
        )
        .join(' ')} }`,
      variables,
    },
    countsOfPeer,
  ),
}

const bothSides = `AND: [
  { OR: [{ assertedIn: { some: { sortKey: { gt: "" } } } }, { confirmedIn: { some: { sortKey: { gt: "" } } } }] },
  { deniedIn: { some: { sortKey: { gt: "" } } } }]`

const contestedClaims: Operation = {
  name: 'contested-claims',
  question: 'Disputed claims by name, first 20',
  isSingleRead: true,
  mustStayFlat: true,
  app: single<{ claims: { nodes: Named[] } }>(
    { query: '{ claims(filter: { contested: true }, first: 20) { nodes { id name text } } }' },
    ({ claims }) => claims.nodes,
  ),
  natural: single<{ claims: Named[] }>(
    { query: `{ claims(where: { ${bothSides} }, sort: [{ sortKey: ASC }], limit: 20) { id name text } }` },
    ({ claims }) => claims,
  ),
  tuned: single<{ claims: Named[] }>(
    {
      query: `{ claims(where: { sortKey: { gt: "" }, ${bothSides} }, sort: [{ sortKey: ASC }], limit: 20) { id name text } }`,
    },
    ({ claims }) => claims,
  ),
}

export const claimOperations: readonly Operation[] = [stanceCounts, contestedClaims]
