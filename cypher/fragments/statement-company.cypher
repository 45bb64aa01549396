// Who made s, on which claim, and in which passages of which articles and outlets did we read it? Each only where it is asked for.
// @param   company.actor    boolean
// @param   company.claim    boolean
// @param   company.reports  boolean
// @param   company.outlets  boolean
// @column  actors           Actor[]
// @column  claims           Claim[]
// @column  reports          REPORTED_IN[]
// @column  articles         Article[]
// @column  outlets          Actor[]
CALL (s) {
  MATCH (s)<-[:MADE]-(actor:Actor) WHERE $company.actor
  RETURN collect(actor {.*}) AS actors
}
CALL (s) {
  MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(claim:Claim) WHERE $company.claim
  RETURN collect(claim {.*}) AS claims
}
CALL (s) {
  MATCH (s)-[r:REPORTED_IN]->(article:Article) WHERE $company.reports
  WITH r, article ORDER BY article.sortKey, coalesce(r.start, 0), r.key
  RETURN collect(r {.*}) AS reports, collect(article {.*}) AS articles
}
CALL (s) {
  MATCH (s)-[:REPORTED_IN]->(:Article)-[:PUBLISHED_BY]->(outlet:Actor) WHERE $company.outlets
  WITH DISTINCT outlet ORDER BY outlet.sortKey
  RETURN collect(outlet {.*}) AS outlets
}
