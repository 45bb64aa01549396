// Which statements are reported in these articles?
// @returns many
// @param   ids  string[]
// @column  id   string
UNWIND $ids AS key
MATCH (a:Article) WHERE a.id = key
MATCH (a)<-[:REPORTED_IN]-(s:Statement)
RETURN DISTINCT s.id AS id
ORDER BY id ASC
