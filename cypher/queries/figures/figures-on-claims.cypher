// Which supporters of these claims give a number, newest first? A number in a denial is the one denied, so denials give none here.
// At most `limit` for each claim.
// @returns many
// @param   ids        string[]
// @param   limit      int
// @column  key        string
// @column  statement  Statement
UNWIND $ids AS key
UNWIND ['ASSERTS', 'CONFIRMS'] AS stance
CALL (key, stance) {
  MATCH (s:Statement)
  WHERE s.claimId = key AND s.stance = stance AND s.sortKey > '' AND s.quantityQualifier IS NOT NULL
  RETURN s.id AS id, s.sortKey AS place
  ORDER BY place DESC LIMIT $limit
}
MATCH (s:Statement) WHERE s.id = id
RETURN key, s {.*} AS statement
ORDER BY key, place DESC
