// With which articles are these joined by DERIVED_FROM, directly or through others? Most are joined with none, and have no row.
// With a `moment` judgements count that stood then; without one, those that stand now.
// @returns many
// @param   ids        string[]
// @param   moment     string?
// @column  key        string
// @column  derivedId  string
MATCH (a:Article) WHERE a.id IN $ids
MATCH path = (a)-[:DERIVED_FROM*1..4]-(other:Article)
WHERE all(r IN relationships(path) WHERE ($moment IS NULL AND r.endedAt IS NULL) OR (r.at <= $moment AND (r.endedAt IS NULL OR r.endedAt > $moment)))
RETURN DISTINCT a.id AS key, other.id AS derivedId
ORDER BY key, derivedId
