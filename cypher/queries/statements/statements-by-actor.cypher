// Which statements did these actors make, newest first for each?
// A seek is {key, actorId}. A row with `stop` says where a seek was ended before it had seen everything.
// @returns many
// @twin    statements-by-actor-oldest-first
// @param   seeks      rows
// @param   low        string
// @param   high       string
// @param   scan       int
// @param   limit      int
// @param   most       int
// @column  key        string
// @column  stop       string?
// @column  statement  Statement
UNWIND $seeks AS seek
WITH seek.key AS key, seek.actorId AS actorId
CALL (actorId) {
  MATCH (s:Statement) WHERE s.actorId = actorId AND s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.actorId DESC, s.sortKey DESC LIMIT $scan
  WHERE /* @fragment statement-filter */ true
  RETURN s.id AS id, s.sortKey AS place, null AS stop
  ORDER BY place DESC LIMIT $limit
  UNION ALL
  MATCH (s:Statement) WHERE s.actorId = actorId AND s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.actorId DESC, s.sortKey DESC SKIP $scan LIMIT 1
  RETURN s.id AS id, s.sortKey AS place, s.sortKey AS stop
}
WITH key, id, place, stop ORDER BY stop IS NULL, place DESC LIMIT $most
MATCH (s:Statement) WHERE s.id = id
/* @clauses statement-company */
RETURN key, stop, s {.*} AS statement /* @columns statement-company */
ORDER BY stop IS NULL, place DESC
