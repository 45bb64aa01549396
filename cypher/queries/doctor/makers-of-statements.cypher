// Who made these statements, by the edges?
// @returns many
// @param   ids  string[]
// @column  key  string
// @column  id   string?
UNWIND $ids AS key
MATCH (s:Statement) WHERE s.id = key
MATCH (s)<-[:MADE]-(a:Actor)
RETURN key, a.id AS id
ORDER BY key ASC, id ASC
