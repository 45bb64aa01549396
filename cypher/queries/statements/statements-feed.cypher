// Which statements are there, newest first?
// A row with `stop` says where the walk was ended before it had seen everything.
// @returns many
// @twin    statements-feed-oldest-first
// @param   low        string
// @param   high       string
// @param   scan       int
// @param   limit      int
// @column  stop       string?
// @column  statement  Statement
CALL () {
  MATCH (s:Statement) WHERE s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.sortKey DESC LIMIT $scan
  WHERE /* @fragment statement-filter */ true
  RETURN s.id AS id, s.sortKey AS place, null AS stop
  ORDER BY place DESC LIMIT $limit
  UNION ALL
  MATCH (s:Statement) WHERE s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.sortKey DESC SKIP $scan LIMIT 1
  RETURN s.id AS id, s.sortKey AS place, s.sortKey AS stop
}
MATCH (s:Statement) WHERE s.id = id
/* @clauses statement-company */
RETURN stop, s {.*} AS statement /* @columns statement-company */
ORDER BY stop IS NULL, place DESC
