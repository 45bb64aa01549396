// Which statements are there, newest first, proposed, refused and withdrawn ones among them?
// A row with `stop` says where the walk was ended before it had seen everything.
// @returns many
// @twin    statements-in-any-state-oldest-first
// @param   low        string
// @param   high       string
// @param   scan       int
// @param   limit      int
// @column  stop       string?
// @column  statement  Statement
CALL () {
  MATCH (s:Statement) WHERE s.orderKey > $low AND s.orderKey < $high
  WITH s ORDER BY s.orderKey DESC LIMIT $scan
  WHERE /* @fragment statement-filter */ true
  RETURN s.id AS id, s.orderKey AS place, null AS stop
  ORDER BY place DESC LIMIT $limit
  UNION ALL
  MATCH (s:Statement) WHERE s.orderKey > $low AND s.orderKey < $high
  WITH s ORDER BY s.orderKey DESC SKIP $scan LIMIT 1
  RETURN s.id AS id, s.orderKey AS place, s.orderKey AS stop
}
MATCH (s:Statement) WHERE s.id = id
/* @clauses statement-company */
RETURN stop, s {.*} AS statement /* @columns statement-company */
ORDER BY stop IS NULL, place DESC
