// From which articles do these have statements, newest first for each?
// @returns many
// @twin    articles-cited-oldest-first
// @param   keys     string[]
// @param   low      string
// @param   high     string
// @param   limit    int
// @column  key      string
// @column  article  Article
// @column  read     boolean
UNWIND $keys AS key
MATCH (from:Article) WHERE from.id = key
CALL (from) {
  MATCH (from)-[:CITES]->(a:Article) WHERE a.sortKey > $low AND a.sortKey < $high
  WITH DISTINCT a
  RETURN a.id AS id, a.sortKey AS place
  ORDER BY place DESC LIMIT $limit
}
MATCH (a:Article) WHERE a.id = id
RETURN key, a {.*} AS article, EXISTS { (a)<-[:REPORTED_IN]-(:Statement) } AS read
ORDER BY place DESC
