// When were these statements said and recorded, and when was each report of them published and recorded?
// @returns many
// @param   ids            string[]
// @column  key            string
// @column  orderKey       string
// @column  saidFrom       string?
// @column  saidTo         string?
// @column  recordedAt     string
// @column  articleId      string
// @column  passage        string
// @column  publishedFrom  string?
// @column  publishedTo    string?
// @column  reportedAt     string
MATCH (s:Statement)-[r:REPORTED_IN]->(a:Article) WHERE s.id IN $ids
RETURN s.id AS key, s.orderKey AS orderKey, s.saidFrom AS saidFrom, s.saidTo AS saidTo, s.recordedAt AS recordedAt,
  a.id AS articleId, r.key AS passage, a.publishedFrom AS publishedFrom, a.publishedTo AS publishedTo, r.recordedAt AS reportedAt
ORDER BY key, articleId, passage
