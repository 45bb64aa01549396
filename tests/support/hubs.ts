// Crowds around the hottest nodes of the synthetic graph: everything that a picture could drown in.
import type { Engine } from '../../src/graph/engine.ts'

const judged = "by: 'tests', reason: 'invented', at: '2024-01-01'"
const between = `key: '', articleId: 'article:article-0', ${judged}`

/** Each joins many nodes to one, or one to many. */
const crowds = [
  `MATCH (a:Actor) WHERE a.id <> 'actor:speaker-0' MATCH (hub:Actor) WHERE hub.id = 'actor:speaker-0'
   CREATE (a)-[:REPRESENTS {${between}}]->(hub), (a)-[:PART_OF {${between}}]->(hub), (a)-[:ALIGNED_WITH {${between}}]->(hub)`,
  `MATCH (a:Actor) MATCH (e:Event) WHERE e.id = 'event:fair' CREATE (a)-[:PARTY_TO {${between}}]->(e)`,
  `MATCH (c:Claim) WHERE c.id <> 'claim:claim-0' MATCH (hub:Claim) WHERE hub.id = 'claim:claim-0'
   CREATE (c)-[:RELATED_TO {key: '', ${judged}}]->(hub), (hub)-[:NARROWS {key: '', ${judged}}]->(c)`,
  `MATCH (c:Claim) MATCH (hub:Actor) WHERE hub.id = 'actor:speaker-0' CREATE (c)-[:ACCUSES]->(hub)`,
  `MATCH (c:Claim) WHERE NOT EXISTS { (c)-[:FILED_UNDER]->(:Topic {id: 'topic:topic-0'}) } MATCH (t:Topic) WHERE t.id = 'topic:topic-0'
   CREATE (c)-[:FILED_UNDER]->(t)`,
  `MATCH (s:Statement) MATCH (hub:Statement) WHERE hub.id = 'statement:statement-0' CREATE (s)-[:RESPONDS_TO]->(hub)`,
  `MATCH (s:Statement) WITH s ORDER BY s.sortKey DESC LIMIT 2000 MATCH (hub:Article) WHERE hub.id = 'article:article-0'
   CREATE (s)-[:REPORTED_IN {key: '9', part: 'BODY', anchor: 'UNVERIFIED', attribution: 'CITED', hedge: 'some', quantityQualifier: 'ABOUT', recordedAt: ''}]->(hub),
          (s)-[:REPORTED_IN {key: '10', part: 'BODY', anchor: 'UNVERIFIED', attribution: 'CITED', hedge: 'up to', quantityQualifier: 'AT_MOST', recordedAt: ''}]->(hub)`,
  `MATCH (a:Article) MATCH (hub:Article) WHERE hub.id = 'article:article-0' CREATE (a)-[:CITES {via: 'WIRE'}]->(hub), (hub)-[:CITES {via: 'WIRE'}]->(a)`,
  `MATCH (a:Article) MATCH (s:Statement) WHERE s.id = 'statement:statement-0'
   CREATE (s)-[:REPORTED_IN {key: '8', part: 'BODY', anchor: 'UNVERIFIED', attribution: 'CITED', hedge: 'about', recordedAt: ''}]->(a),
          (s)-[:CARRIED_BY {key: '8', citing: a.id, statedIn: a.id, via: 'WIRE', certainty: 'INFERRED', recordedAt: ''}]->(a)`,
  `MATCH (s:Statement) SET s.quantityQualifier = 'ABOUT', s.quantityLow = 7.0, s.saidPrecision = 'MONTH'`,
  `MATCH (a:Actor) WHERE a.id <> 'actor:speaker-0' SET a.named = false`,
]

/** Draws the crowds around the hubs of a synthetic graph that is already there. */
export async function crowdHubs(engine: Engine): Promise<void> {
  for (const text of crowds)
    await engine.transaction((run) => run({ text, params: {}, ints: [], columns: [] }))
}

const hubs = {
  actor: 'speaker-0',
  claim: 'claim-0',
  statement: 'statement-0',
  article: 'article-0',
  topic: 'topic-0',
  event: 'fair',
}

/** The same query about the hottest node of each kind. */
export function aboutHubs(text: string): string {
  return text.replaceAll(
    /'(\w+):[^']+'/g,
    (_, type: string) => `'${type}:${hubs[type as keyof typeof hubs]}'`,
  )
}
