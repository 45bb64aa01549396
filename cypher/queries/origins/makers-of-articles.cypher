// Who published these articles, who owns that outlet in the end, and with which articles are they joined by DERIVED_FROM?
// With a `moment` judgements count that stood then; without one, those that stand now.
// @returns many
// @param   ids         string[]
// @param   moment      string?
// @column  key         string
// @column  outletId    string?
// @column  ownerIds    string[]
// @column  derivedIds  string[]
UNWIND $ids AS key
MATCH (a:Article) WHERE a.id = key
CALL (a) {
  OPTIONAL MATCH path = (a)-[:DERIVED_FROM*1..4]-(other:Article)
  WHERE all(r IN relationships(path) WHERE ($moment IS NULL AND r.endedAt IS NULL) OR (r.at <= $moment AND (r.endedAt IS NULL OR r.endedAt > $moment)))
  RETURN collect(DISTINCT other.id) AS derivedIds
}
CALL (a) {
  OPTIONAL MATCH path = (a)-[:PUBLISHED_BY]->(:Actor)-[:OWNED_BY*1..4]->(owner:Actor)
  WHERE all(r IN relationships(path)[1..] WHERE ($moment IS NULL AND r.endedAt IS NULL) OR (r.at <= $moment AND (r.endedAt IS NULL OR r.endedAt > $moment)))
    AND NOT EXISTS { MATCH (owner)-[above:OWNED_BY]->(:Actor) WHERE ($moment IS NULL AND above.endedAt IS NULL)
      OR (above.at <= $moment AND (above.endedAt IS NULL OR above.endedAt > $moment)) }
  RETURN collect(DISTINCT owner.id) AS ownerIds
}
RETURN key, a.outletId AS outletId, ownerIds, derivedIds
ORDER BY key
