// Which articles are there, newest first?
// A row with `stop` says where the walk was ended before it had seen everything.
// @returns many
// @twin    articles-feed-oldest-first
// @param   low      string
// @param   high     string
// @param   scan     int
// @param   limit    int
// @column  stop     string?
// @column  article  Article
// @column  read     boolean
CALL () {
  MATCH (a:Article) WHERE a.sortKey > $low AND a.sortKey < $high
  WITH a ORDER BY a.sortKey DESC LIMIT $scan
  WHERE /* @fragment article-filter */ true
  RETURN a.id AS id, a.sortKey AS place, null AS stop
  ORDER BY place DESC LIMIT $limit
  UNION ALL
  MATCH (a:Article) WHERE a.sortKey > $low AND a.sortKey < $high
  WITH a ORDER BY a.sortKey DESC SKIP $scan LIMIT 1
  RETURN a.id AS id, a.sortKey AS place, a.sortKey AS stop
}
MATCH (a:Article) WHERE a.id = id
RETURN stop, a {.*} AS article, EXISTS { (a)<-[:REPORTED_IN]-(:Statement) } AS read
ORDER BY stop IS NULL, place DESC
