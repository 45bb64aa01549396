// Which statements on these claims lack the time that a number covers, or any said date, or have a passage that was moved, or may end unread:
// they came through an article that we did not read, or through several? A statement of which nothing of this is so has no row. Of each claim
// and stance the newest `limit` statements are looked at.
// @returns many
// @param   ids          string[]
// @param   limit        int
// @column  key          string
// @column  statementId  string
// @column  uncovered    boolean
// @column  undated      boolean
// @column  orphaned     boolean
// @column  unsure      boolean
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
  EXISTS { MATCH (s)-[r:CARRIED_BY]->(a:Article) WHERE r.citing = a.id OR NOT EXISTS { (a)<-[:REPORTED_IN]-(:Statement) } }
    OR COUNT { (s)-[:CARRIED_BY]->(:Article) } > 1 AS unsure
WHERE uncovered OR undated OR orphaned OR unsure
RETURN key, s.id AS statementId, uncovered, undated, orphaned, unsure
ORDER BY key, statementId
