// Which relations tie these actors to what a claim concerns and to whom it accuses, by themselves or through an ally?
// A seek is {key, actors, events, accused}. An ally's own part in the events is given too. Both ends of every relation are asked for or lie one
// step away, so nothing else of a hub is given. Ended judgements are left out.
// @returns many
// @param   seeks        rows
// @column  key          string
// @column  type         string
// @column  fromId       string
// @column  toId         string
// @column  relationKey  string
// @column  since        string?
// @column  until        string?
UNWIND $seeks AS seek
WITH seek.key AS key, seek.actors AS actors, seek.events AS events, seek.accused AS accused
UNWIND actors AS actorId
MATCH (a:Actor) WHERE a.id = actorId
CALL (a, events, accused) {
  MATCH (a)-[r:PARTY_TO|UNINVOLVED_IN|MEDIATES]->(e:Event)
  WHERE r.endedAt IS NULL AND e.id IN events
  RETURN type(r) AS type, a.id AS fromId, e.id AS toId, r.key AS relationKey, null AS since, null AS until
  UNION ALL
  MATCH (a)-[r:ALIGNED_WITH|OPPOSED_TO]-(other:Actor)
  WHERE r.endedAt IS NULL AND other.id IN accused
  RETURN type(r) AS type, startNode(r).id AS fromId, endNode(r).id AS toId, r.key AS relationKey, r.since AS since, r.until AS until
  UNION ALL
  MATCH (a)-[r:ALIGNED_WITH]-(ally:Actor)-[part:PARTY_TO]->(e:Event)
  WHERE r.endedAt IS NULL AND part.endedAt IS NULL AND e.id IN events
  RETURN type(r) AS type, startNode(r).id AS fromId, endNode(r).id AS toId, r.key AS relationKey, r.since AS since, r.until AS until
  UNION ALL
  MATCH (a)-[r:ALIGNED_WITH]-(ally:Actor)-[part:PARTY_TO]->(e:Event)
  WHERE r.endedAt IS NULL AND part.endedAt IS NULL AND e.id IN events
  RETURN type(part) AS type, ally.id AS fromId, e.id AS toId, part.key AS relationKey, null AS since, null AS until
}
RETURN DISTINCT key, type, fromId, toId, relationKey, since, until
ORDER BY key, type, fromId, toId, relationKey
