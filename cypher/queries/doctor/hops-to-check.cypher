// Through which hands did these statements come, as far as the edges say?
// @returns many
// @param   ids        string[]
// @column  key        string
// @column  articleId  string?
// @column  citing     string?
// @column  statedIn   string?
// @column  certainty  string?
// @column  by         string?
// @column  reason     string?
UNWIND $ids AS key
MATCH (s:Statement) WHERE s.id = key
MATCH (s)-[r:CARRIED_BY]->(a:Article)
RETURN key, a.id AS articleId, r.citing AS citing, r.statedIn AS statedIn, r.certainty AS certainty, r.by AS by, r.reason AS reason
ORDER BY key ASC, citing ASC, articleId ASC, statedIn ASC
