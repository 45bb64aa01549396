// Questions of the schema's exploring part: search, grouped counts, paths. Each is asked where the schema has it.
import { hottest } from '../dataset.ts'
import { words } from '../random.ts'
import { single, type Operation } from './operation.ts'

/** A question that the product alone has a field for. `scan` is how the store would answer what the product counts in memory. */
export const question = (
  name: string,
  inWords: string,
  query: string,
  variables: Record<string, unknown> = {},
  scan?: string,
): Operation => ({
  name,
  question: inWords,
  isSingleRead: false,
  mustStayFlat: true,
  app: single<unknown>({ query, variables }, (answer) => answer),
  ...(scan !== undefined && { scan: { text: scan, params: variables } }),
})

/** The words of one statement's quote, so that there is something to find. */
const quoted = words(1_234, 7, 12).split(' ')
const actors = Array.from({ length: 20 }, (_, n) => `actor:speaker-${n}`)
const claims = Array.from({ length: 20 }, (_, n) => `claim:claim-${n}`)

export const exploringOperations: readonly Operation[] = [
  question(
    'search',
    'Full text: two words, first 10',
    'query ($text: String!) { search(text: $text, first: 10) { nodes { node { id } score highlight } } }',
    { text: quoted.slice(0, 2).join(' ') },
  ),
  question(
    'search-prefix',
    'Full text: the beginning of a word, first 10',
    'query ($text: String!) { search(text: $text, first: 10) { nodes { node { id } score highlight } } }',
    { text: (quoted[3] ?? '').slice(0, 3) },
  ),
  question(
    'activity-stance',
    'Grouped counts: statements by stance',
    '{ activity(groupBy: [STANCE]) { keys count } }',
    {},
    'MATCH (s:Statement) WHERE s.sortKey IS NOT NULL RETURN s.stance, count(*)',
  ),
  question(
    'activity-month',
    'Grouped counts: statements by month and stance',
    '{ activity(groupBy: [MONTH, STANCE]) { keys count } }',
    {},
    `MATCH (s:Statement) WHERE s.sortKey IS NOT NULL
      RETURN substring(s.saidFrom, 0, 7) AS month, s.stance, count(*) AS count ORDER BY count DESC LIMIT 50`,
  ),
  question(
    'activity-actor',
    'Grouped counts: statements by actor',
    '{ activity(groupBy: [ACTOR]) { keys count } }',
    {},
    'MATCH (s:Statement) WHERE s.sortKey IS NOT NULL RETURN s.actorId, count(*) AS count ORDER BY count DESC LIMIT 50',
  ),
  question(
    'stance-matrix',
    'Stance matrix, 20 actors by 20 claims',
    'query ($actors: [ID!]!, $claims: [ID!]!) { stanceMatrix(actors: $actors, claims: $claims) { __typename } }',
    { actors, claims },
    `MATCH (s:Statement) WHERE s.claimId IN $claims AND s.actorId IN $actors AND s.sortKey IS NOT NULL
      RETURN s.actorId, s.claimId, s.stance, count(*)`,
  ),
  question(
    'neighborhood',
    'Neighbourhood of the hottest actor, first 50',
    'query ($id: ID!) { neighborhood(id: $id, first: 50) { nodes { id } relations { id type } } }',
    { id: hottest.actor },
  ),
  question(
    'paths',
    'Paths from the hottest actor to a claim far from it',
    'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { length nodes { id } } }',
    { from: hottest.actor, to: 'claim:claim-99' },
  ),
]
