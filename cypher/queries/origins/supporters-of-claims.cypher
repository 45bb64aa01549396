// Which statements support these claims or equivalents of them, newest first? At most `limit` for each claim and stance.
// A statement certainly said before the time of the claim asked about is left out, unless that claim is a PREDICTION.
// @returns many
// @param   ids          string[]
// @param   limit        int
// @column  key          string
// @column  statementId  string
// @column  place        string
UNWIND $ids AS key
MATCH (c:Claim) WHERE c.id = key
CALL (c) {
  MATCH path = (c)-[:EQUIVALENT_TO*0..2]-(t:Claim)
  WHERE all(r IN relationships(path) WHERE r.endedAt IS NULL)
  RETURN DISTINCT t.id AS claimId,
    CASE WHEN c.kind = 'PREDICTION' THEN '' ELSE coalesce(c.happenedFrom, '') END AS notBefore
}
UNWIND ['ASSERTS', 'CONFIRMS'] AS stance
CALL (claimId, stance, notBefore) {
  MATCH (s:Statement) WHERE s.claimId = claimId AND s.stance = stance AND s.sortKey > ''
  WITH s, notBefore WHERE notBefore = '' OR s.saidTo IS NULL OR s.saidTo >= notBefore
  RETURN s.id AS statementId, s.sortKey AS place
  ORDER BY place DESC LIMIT $limit
}
RETURN key, statementId, place
ORDER BY key, place DESC
