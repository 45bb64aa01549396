// Who owns these outlets in the end? An outlet without a known owner has no row.
// With a `moment` judgements count that stood then; without one, those that stand now.
// @returns many
// @param   ids      string[]
// @param   moment   string?
// @column  key      string
// @column  ownerId  string
UNWIND $ids AS key
MATCH (outlet:Actor) WHERE outlet.id = key
MATCH path = (outlet)-[:OWNED_BY*1..4]->(owner:Actor)
WHERE all(r IN relationships(path) WHERE ($moment IS NULL AND r.endedAt IS NULL) OR (r.at <= $moment AND (r.endedAt IS NULL OR r.endedAt > $moment)))
  AND NOT EXISTS { MATCH (owner)-[above:OWNED_BY]->(:Actor) WHERE ($moment IS NULL AND above.endedAt IS NULL)
    OR (above.at <= $moment AND (above.endedAt IS NULL OR above.endedAt > $moment)) }
RETURN DISTINCT key, owner.id AS ownerId
ORDER BY key, ownerId
