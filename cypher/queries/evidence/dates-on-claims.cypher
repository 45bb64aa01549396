// When was each statement on these claims said at the latest, and when did each report of it come out? The newest `limit` for each claim and stance.
// The place of a statement begins with its day and ends with its id.
// @returns many
// @param   ids          string[]
// @param   limit        int
// @column  key          string
// @column  statementId  string
// @column  stance       string
// @column  place        string
// @column  articleId    string
// @column  publishedTo  string?
UNWIND $ids AS key
UNWIND ['ASSERTS', 'CONFIRMS', 'DENIES', 'QUESTIONS', 'DECLINES'] AS stance
CALL (key, stance) {
  MATCH (s:Statement) WHERE s.claimId = key AND s.stance = stance AND s.sortKey > ''
  RETURN s ORDER BY s.claimId DESC, s.stance DESC, s.sortKey DESC LIMIT $limit
}
MATCH (s)-[:REPORTED_IN]->(a:Article)
RETURN DISTINCT key, s.id AS statementId, stance, s.sortKey AS place, a.id AS articleId, a.publishedTo AS publishedTo
ORDER BY key, place, articleId
