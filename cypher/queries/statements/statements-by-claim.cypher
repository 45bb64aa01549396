// Which statements take these stances on these claims, newest first for each?
// A seek is {key, claimId, stance, notBefore}: where `notBefore` is not empty, what was certainly said before that day is left out.
// A row with `stop` says where a seek was ended before it had seen everything.
// @returns many
// @twin    statements-by-claim-oldest-first
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
WITH seek.key AS key, seek.claimId AS claimId, seek.stance AS stance, seek.notBefore AS notBefore
CALL (claimId, stance, notBefore) {
  MATCH (s:Statement) WHERE s.claimId = claimId AND s.stance = stance AND s.sortKey > $low AND s.sortKey < $high
  WITH s, notBefore ORDER BY s.claimId DESC, s.stance DESC, s.sortKey DESC LIMIT $scan
  WHERE (notBefore = '' OR s.saidTo IS NULL OR s.saidTo >= notBefore) AND /* @fragment statement-filter */ true
  RETURN s.id AS id, s.sortKey AS place, null AS stop
  ORDER BY place DESC LIMIT $limit
  UNION ALL
  MATCH (s:Statement) WHERE s.claimId = claimId AND s.stance = stance AND s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.claimId DESC, s.stance DESC, s.sortKey DESC SKIP $scan LIMIT 1
  RETURN s.id AS id, s.sortKey AS place, s.sortKey AS stop
}
WITH key, id, place, stop ORDER BY stop IS NULL, place DESC LIMIT $most
MATCH (s:Statement) WHERE s.id = id
/* @clauses statement-company */
RETURN key, stop, s {.*} AS statement /* @columns statement-company */
ORDER BY stop IS NULL, place DESC
