// In which passages of which articles did we read these statements, and what does each say of its source?
// @returns many
// @param   ids          string[]
// @column  key          string
// @column  articleId    string
// @column  passage      string
// @column  attribution  string
MATCH (s:Statement)-[r:REPORTED_IN]->(a:Article) WHERE s.id IN $ids
RETURN s.id AS key, a.id AS articleId, r.key AS passage, r.attribution AS attribution
ORDER BY key, articleId, passage
