// In which passages of which articles did we read these statements, in the order of publication?
// @returns many
// @param   ids        string[]
// @column  key        string
// @column  articleId  string
// @column  state      string
// @column  article    Article
// @column  report     REPORTED_IN
MATCH (s:Statement)-[r:REPORTED_IN]->(a:Article) WHERE s.id IN $ids
RETURN s.id AS key, a.id AS articleId, s.state AS state, a {.*} AS article, r {.*} AS report
ORDER BY key, a.sortKey, coalesce(r.start, 0), r.key
