// Who takes which of these stances on these claims, statement by statement? The newest `limit` of then for each claim and stance.
// `accusing` is false where a statement only narrates what the claim accuses someone of.
// @returns many
// @param   ids          string[]
// @param   stances      string[]
// @param   limit        int
// @column  key          string
// @column  statementId  string
// @column  actorId      string
// @column  stance       string
// @column  accusing     boolean
// @column  saidFrom     string?
// @column  saidTo       string?
// @column  sortKey      string
// @column  behalfIds    string[]
UNWIND $ids AS key
UNWIND $stances AS stance
CALL (key, stance) {
  MATCH (s:Statement) WHERE s.claimId = key AND s.stance = stance AND s.sortKey > ''
  WITH s WHERE /* @fragment may-have-stood */ true
  RETURN s ORDER BY s.sortKey DESC LIMIT $limit
}
OPTIONAL MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor)
WITH key, stance, s, principal.id AS principalId ORDER BY principalId ASC
RETURN key, s.id AS statementId, s.actorId AS actorId, stance, coalesce(s.accusing, true) AS accusing,
  s.saidFrom AS saidFrom, s.saidTo AS saidTo, s.sortKey AS sortKey, collect(principalId) AS behalfIds
ORDER BY key, sortKey DESC
