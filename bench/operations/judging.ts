// Questions whose answers are judged by the product: independent origins, changes of position. The peer has nothing equal to ask.
import { hottest } from '../dataset.ts'
import { question } from './exploring.ts'
import type { Operation } from './operation.ts'

const origins: Operation = {
  ...question(
    'claim-origins',
    'Hottest claim: independent origins and voices',
    `query ($id: ID!) { claim(id: $id) { origins { statements articles origins readOrigins unreadOrigins anonymousOrigins
      voices sampled } } }`,
    { id: hottest.claim },
  ),
  // The more statements support it, the more chains there are to follow, up to the number that is looked at.
  mustStayFlat: false,
}

const changes = question(
  'actor-changes',
  "Hottest actor's changes of position, newest 20",
  `query ($id: ID!) { actor(id: $id) { positionChanges(first: 20) { nodes { kind claim { id } from { id } to { id } } } } }`,
  { id: hottest.actor },
  `MATCH (s:Statement) WHERE s.actorId = $id AND s.sortKey > '' AND s.stance IN ['ASSERTS', 'CONFIRMS', 'DENIES', 'QUESTIONS']
    RETURN s.claimId, s.id, s.stance, s.saidFrom, s.saidTo ORDER BY s.actorId DESC, s.sortKey DESC`,
)

export const judgingOperations: readonly Operation[] = [origins, { ...changes, mustStayFlat: false }]
