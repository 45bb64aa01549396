// Who published these articles, by the edges?
// @returns many
// @param   ids  string[]
// @column  key  string
// @column  id   string?
UNWIND $ids AS key
MATCH (a:Article) WHERE a.id = key
MATCH (a)-[:PUBLISHED_BY]->(o:Actor)
RETURN key, o.id AS id
ORDER BY key ASC, id ASC
