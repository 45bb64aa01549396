// In which articles did we read these statements, and when were those published at the latest?
// @returns many
// @param   ids          string[]
// @column  key          string
// @column  articleId    string?
// @column  publishedTo  string?
UNWIND $ids AS key
MATCH (s:Statement) WHERE s.id = key
MATCH (s)-[:REPORTED_IN]->(a:Article)
RETURN DISTINCT key, a.id AS articleId, a.publishedTo AS publishedTo
ORDER BY key ASC, articleId ASC
