// In which passages of which articles did we read these statements, what does each say of its source, and who made the statement when?
// @returns many
// @param   ids          string[]
// @column  key          string
// @column  speakerId    string
// @column  saidFrom     string?
// @column  saidTo       string?
// @column  articleId    string
// @column  outletId     string?
// @column  passage      string
// @column  attribution  string
MATCH (s:Statement)-[r:REPORTED_IN]->(a:Article) WHERE s.id IN $ids
RETURN s.id AS key, s.actorId AS speakerId, s.saidFrom AS saidFrom, s.saidTo AS saidTo,
  a.id AS articleId, a.outletId AS outletId, r.key AS passage, r.attribution AS attribution
ORDER BY key, articleId, passage
