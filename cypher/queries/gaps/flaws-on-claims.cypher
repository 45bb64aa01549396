// Which statements on these claims lack the time that a number covers, or any said date, or have a passage that was moved, or came through
// other hands? A statement of which nothing of this is so has no row. Of each claim and stance the newest `limit` statements are looked at.
// @returns many
// @param   ids          string[]
// @param   limit        int
// @column  key          string
// @column  statementId  string
// @column  uncovered    boolean
// @column  undated      boolean
// @column  orphaned     boolean
// @column  carried      boolean
UNWIND $ids AS key
UNWIND ['ASSERTS', 'CONFIRMS', 'DENIES', 'QUESTIONS', 'DECLINES'] AS stance
CALL (key, stance) {
  MATCH (s:Statement) WHERE s.claimId = key AND s.stance = stance AND s.sortKey > ''
  RETURN s ORDER BY s.sortKey DESC LIMIT $limit
}
WITH key, s,
  s.quantityQualifier IS NOT NULL AND s.quantityAsOfFrom IS NULL AND s.quantityAsOfTo IS NULL AS uncovered,
  s.saidFrom IS NULL AND s.saidTo IS NULL AS undated,
  EXISTS { MATCH (s)-[r:REPORTED_IN]->(:Article) WHERE r.anchor = 'ORPHANED' } AS orphaned,
  EXISTS { (s)-[:CARRIED_BY]->(:Article) } AS carried
WHERE uncovered OR undated OR orphaned OR carried
RETURN key, s.id AS statementId, uncovered, undated, orphaned, carried
ORDER BY key, statementId
