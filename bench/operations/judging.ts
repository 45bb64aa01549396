// Questions whose answers are judged by the product: conflicts, accusations, origins, interests, gaps, dossiers. The peer has nothing equal to ask.
import { hottest } from '../dataset.ts'
import { question } from './exploring.ts'
import type { Operation } from './operation.ts'

/** A question of the hottest claim that reads what there is on it: it takes longer the more that is, up to the number that is looked at. */
const ofClaim = (name: string, inWords: string, fields: string): Operation => ({
  ...question(name, `Hottest claim: ${inWords}`, `query ($id: ID!) { claim(id: $id) { ${fields} } }`, {
    id: hottest.claim,
  }),
  mustStayFlat: false,
})

const wholeClaims: readonly Operation[] = [
  ofClaim(
    'claim-conflicts',
    'its conflicts',
    'conflicts(first: 20) { totalCount nodes { kind numericClass sides { actorCount } } }',
  ),
  ofClaim(
    'claim-origins',
    'independent origins and voices',
    'origins { statements articles origins readOrigins unreadOrigins anonymousOrigins voices sampled }',
  ),
  ofClaim(
    'claim-figures',
    'what its numbers span, newest 20 pairs',
    'figures { pointCount low high sampled pairs(first: 20) { class } }',
  ),
  ofClaim('claim-interests', 'whose interests its support serves', 'interests { kind statements actors }'),
  ofClaim(
    'claim-accusations',
    'newest 20 accusations, and how many',
    'accusations(first: 20) { totalCount nodes { state accuser { id } accused { id } } }',
  ),
  ofClaim('claim-gaps', 'first 20 gaps', 'gaps(first: 20) { nodes { kind reason } }'),
  ofClaim(
    'claim-timeline',
    'first 20 entries of its timeline',
    'timeline(first: 20) { nodes { kind date { from } } }',
  ),
]

const accusations = question(
  'accusations',
  'Newest 20 accusations of all, with the answers',
  '{ accusations(first: 20) { nodes { state latency { min max } accuser { id } accused { id } answers { id } } } }',
)

const dossier = question(
  'dossier',
  'Hottest claim: its dossier',
  'query ($id: ID!) { dossier(claim: $id) { sha256 } }',
  { id: hottest.claim },
)

const wholeDossier = question(
  'dossier-whole',
  'Hottest claim: its dossier, whole',
  'query ($id: ID!) { dossier(claim: $id, whole: true) { sha256 } }',
  { id: hottest.claim },
)

const changes = question(
  'actor-changes',
  "Hottest actor's changes of position, newest 20",
  `query ($id: ID!) { actor(id: $id) { positionChanges(first: 20) { nodes { kind claim { id } from { id } to { id } } } } }`,
  { id: hottest.actor },
  `MATCH (s:Statement) WHERE s.actorId = $id AND s.sortKey > '' AND s.stance IN ['ASSERTS', 'CONFIRMS', 'DENIES', 'QUESTIONS']
    RETURN s.claimId, s.id, s.stance, s.saidFrom, s.saidTo ORDER BY s.actorId DESC, s.sortKey DESC`,
)

export const judgingOperations: readonly Operation[] = [
  ...wholeClaims,
  accusations,
  { ...changes, mustStayFlat: false },
  { ...dossier, mustStayFlat: false },
  { ...wholeDossier, mustStayFlat: false },
]
