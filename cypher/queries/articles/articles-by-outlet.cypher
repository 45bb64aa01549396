// What did these outlets publish, newest first for each?
// A seek is {key, outletId}. A row with `stop` says where a seek was ended before it had seen everything.
// @returns many
// @twin    articles-by-outlet-oldest-first
// @param   seeks    rows
// @param   low      string
// @param   high     string
// @param   scan     int
// @param   limit    int
// @param   most     int
// @column  key      string
// @column  stop     string?
// @column  article  Article
// @column  read     boolean
UNWIND $seeks AS seek
WITH seek.key AS key, seek.outletId AS outletId
CALL (outletId) {
  MATCH (a:Article) WHERE a.outletId = outletId AND a.sortKey > $low AND a.sortKey < $high
  WITH a ORDER BY a.outletId DESC, a.sortKey DESC LIMIT $scan
  WHERE /* @fragment article-filter */ true
  RETURN a.id AS id, a.sortKey AS place, null AS stop
  ORDER BY place DESC LIMIT $limit
  UNION ALL
  MATCH (a:Article) WHERE a.outletId = outletId AND a.sortKey > $low AND a.sortKey < $high
  WITH a ORDER BY a.outletId DESC, a.sortKey DESC SKIP $scan LIMIT 1
  RETURN a.id AS id, a.sortKey AS place, a.sortKey AS stop
}
WITH key, id, place, stop ORDER BY stop IS NULL, place DESC LIMIT $most
MATCH (a:Article) WHERE a.id = id
RETURN key, stop, a {.*} AS article, EXISTS { (a)<-[:REPORTED_IN]-(:Statement) } AS read
ORDER BY stop IS NULL, place DESC
