// What is counted of these statements?
// @returns many
// @param   ids           string[]
// @column  id            string
// @column  actorId       string
// @column  claimId       string
// @column  stance        string
// @column  basis         string
// @column  state         string
// @column  orderKey      string
// @column  saidFrom      string?
// @column  saidTo        string?
// @column  articleIds    string[]
// @column  principalIds  string[]
// @column  retractedIds  string[]
MATCH (s:Statement) WHERE s.id IN $ids
CALL (s) {
  MATCH (s)-[:REPORTED_IN]->(article:Article)
  WITH DISTINCT article.id AS articleId ORDER BY articleId ASC
  RETURN collect(articleId) AS articleIds
}
CALL (s) {
  MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor)
  WITH principal.id AS principalId ORDER BY principalId ASC
  RETURN collect(principalId) AS principalIds
}
CALL (s) {
  MATCH (s)-[:RETRACTS]->(retracted:Statement)
  WITH retracted.id AS retractedId ORDER BY retractedId ASC
  RETURN collect(retractedId) AS retractedIds
}
RETURN s.id AS id, s.actorId AS actorId, s.claimId AS claimId, s.stance AS stance, s.basis AS basis, s.state AS state,
  s.orderKey AS orderKey, s.saidFrom AS saidFrom, s.saidTo AS saidTo, articleIds, principalIds,
  retractedIds
ORDER BY id ASC
