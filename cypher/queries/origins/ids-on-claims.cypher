// Which statements take these stances on these claims, newest first? At most `limit` for each seek, of those that may have stood then.
// A seek is {key, claimId, stance, notBefore}: where `notBefore` is not empty, what was certainly said before that day is left out.
// @returns many
// @param   seeks        rows
// @param   limit        int
// @column  key          string
// @column  statementId  string
// @column  place        string
UNWIND $seeks AS seek
WITH seek.key AS key, seek.claimId AS claimId, seek.stance AS stance, seek.notBefore AS notBefore
CALL (claimId, stance, notBefore) {
  MATCH (s:Statement) WHERE s.claimId = claimId AND s.stance = stance AND s.sortKey > ''
  WITH s, notBefore WHERE (notBefore = '' OR s.saidTo IS NULL OR s.saidTo >= notBefore) AND /* @fragment may-have-stood */ true
  RETURN s.id AS statementId, s.sortKey AS place
  ORDER BY place DESC LIMIT $limit
}
RETURN key, statementId, place
ORDER BY key, place DESC
