// Ways to break the valley's statements, each with what doctor must say.
import type { Breakage } from './breakage.ts'

const said = "MATCH (s:Statement) WHERE s.id = 'statement:sudria-asserts'"
const denied = "MATCH (s:Statement) WHERE s.id = 'statement:norland-denies'"
const stance = (type: string) =>
  `MATCH (s:Statement)-[r:${type}]->(c:Claim) WHERE s.id = 'statement:sudria-asserts'`
const id = 'statement:sudria-asserts'

export const brokenStatements: readonly Breakage[] = [
  {
    what: 'a copied actorId',
    text: `${said} SET s.actorId = 'actor:norland'`,
    check: 'copies',
    id,
    problem: /actorId is actor:norland, and actor:sudria made it/,
    repair: 'set actorId to actor:sudria',
  },
  {
    what: 'a copied claimId',
    text: `${said} SET s.claimId = 'claim:gates'`,
    check: 'copies',
    id,
    problem: /claimId is claim:gates, and it stands on claim:dam-opened/,
    repair: 'set claimId to claim:dam-opened',
    also: ['disputes'],
  },
  {
    what: 'a copied stance',
    text: `${said} SET s.stance = 'QUESTIONS'`,
    check: 'copies',
    id,
    problem: /stance is QUESTIONS, and its edge says ASSERTS/,
    repair: 'set stance to ASSERTS',
    also: ['disputes'],
  },
  {
    what: 'a sortKey',
    text: `${said} SET s.sortKey = '1999-01-01|x'`,
    check: 'keys',
    id,
    problem: /sortKey is 1999-01-01\|x, and its dates and state say 2001-06-01\|statement:sudria-asserts/,
    repair: 'set sortKey to 2001-06-01|statement:sudria-asserts',
    also: ['disputes'],
  },
  {
    what: 'an orderKey that its report dates',
    text: `${denied} SET s.orderKey = 'x'`,
    check: 'keys',
    id: 'statement:norland-denies',
    problem: /orderKey is x, and its dates say 2001-06-02\|statement:norland-denies/,
    repair: 'set orderKey to 2001-06-02|statement:norland-denies',
  },
  {
    what: 'a statement without a speaker',
    text: "MATCH (a:Actor)-[r:MADE]->(s:Statement) WHERE s.id = 'statement:sudria-asserts' DELETE r",
    check: 'speakers',
    id,
    problem: /was made by no actor/,
    repair: null,
  },
  {
    what: 'a statement with two speakers',
    text: `MATCH (a:Actor) WHERE a.id = 'actor:envoy' WITH a LIMIT 1 ${said} CREATE (a)-[:MADE]->(s)`,
    check: 'speakers',
    id,
    problem: /was made by 2 actors: actor:envoy, actor:sudria/,
    repair: null,
  },
  {
    what: 'a statement without a claim',
    text: `${stance('ASSERTS')} DELETE r`,
    check: 'stances',
    id,
    problem: /stands on no claim/,
    repair: null,
  },
  {
    what: 'a statement with two stances',
    text: `${stance('ASSERTS')} CREATE (s)-[:DENIES]->(c)`,
    check: 'stances',
    id,
    problem: /by 2 edges: ASSERTS claim:dam-opened, DENIES claim:dam-opened/,
    repair: null,
  },
  {
    what: 'a recorded statement on the edge of a proposed one',
    text: `${stance('ASSERTS')} DELETE r CREATE (s)-[:PROPOSED_ON {stance: 'ASSERTS'}]->(c)`,
    check: 'stances',
    id,
    problem: /its state is RECORDED, and it stands on claim:dam-opened by PROPOSED_ON/,
    repair: null,
  },
  {
    what: 'a withdrawn statement that still counts',
    text: `${said} SET s.state = 'WITHDRAWN'`,
    check: 'stances',
    id,
    problem: /its state is WITHDRAWN, and it stands on claim:dam-opened by ASSERTS/,
    repair: null,
    also: ['keys'],
  },
  {
    what: 'a statement that nobody reports',
    text: "MATCH (s:Statement)-[r:REPORTED_IN]->(:Article) WHERE s.id = 'statement:norland-denies' DELETE r",
    check: 'sources',
    id: 'statement:norland-denies',
    problem: /is reported in no article/,
    repair: null,
    also: ['keys'],
  },
]
