// Which statements support claims that accuse these actors, newest first?
// A row with `stop` says where a claim's walk was ended before it had seen everything; with more than `widest` claims nothing is
// walked, and one row with some statement stops the list at its very beginning.
// @returns many
// @twin    statements-by-accused-oldest-first
// @param   ids        string[]
// @param   widest     int
// @param   end        string
// @param   low        string
// @param   high       string
// @param   scan       int
// @param   limit      int
// @param   most       int
// @column  stop       string?
// @column  statement  Statement
CALL () {
  MATCH (n:Actor)<-[:ACCUSES]-(c:Claim) WHERE n.id IN $ids
  WITH DISTINCT c LIMIT $widest
  RETURN collect(c.id) AS claimIds
}
UNWIND CASE WHEN size(claimIds) < $widest THEN claimIds ELSE [null] END AS claimId
UNWIND CASE WHEN claimId IS NULL THEN [null] ELSE ['ASSERTS', 'CONFIRMS'] END AS stance
CALL (claimId, stance) {
  WITH claimId LIMIT 1 WHERE claimId IS NULL
  MATCH (s:Statement) WHERE s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.sortKey DESC LIMIT 1
  RETURN s.id AS id, $end AS place, $end AS stop
  UNION ALL
  MATCH (s:Statement) WHERE s.claimId = claimId AND s.stance = stance AND s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.claimId DESC, s.stance DESC, s.sortKey DESC LIMIT $scan
  WHERE /* @fragment statement-filter */ true
  RETURN s.id AS id, s.sortKey AS place, null AS stop
  ORDER BY place DESC LIMIT $limit
  UNION ALL
  MATCH (s:Statement) WHERE s.claimId = claimId AND s.stance = stance AND s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.claimId DESC, s.stance DESC, s.sortKey DESC SKIP $scan LIMIT 1
  RETURN s.id AS id, s.sortKey AS place, s.sortKey AS stop
}
WITH id, place, stop ORDER BY stop IS NULL, place DESC LIMIT $most
MATCH (s:Statement) WHERE s.id = id
/* @clauses statement-company */
RETURN stop, s {.*} AS statement /* @columns statement-company */
ORDER BY stop IS NULL, place DESC
