// Which numbers do supporters of these claims give, newest first? A number in a denial is the one denied, so denials give none here.
// At most `limit` for each claim and stance.
// @returns many
// @param   ids          string[]
// @param   limit        int
// @column  key          string
// @column  statementId  string
// @column  actorId      string
// @column  low          float?
// @column  high         float?
// @column  qualifier    string
// @column  unit         string?
// @column  asOfFrom     string?
// @column  asOfTo       string?
// @column  saidFrom     string?
// @column  saidTo       string?
// @column  sortKey      string
UNWIND $ids AS key
UNWIND ['ASSERTS', 'CONFIRMS'] AS stance
CALL (key, stance) {
  MATCH (s:Statement)
  WHERE s.claimId = key AND s.stance = stance AND s.sortKey > '' AND s.quantityQualifier IS NOT NULL
  RETURN s.id AS statementId, s.actorId AS actorId, s.quantityLow AS low, s.quantityHigh AS high,
    s.quantityQualifier AS qualifier, s.quantityUnit AS unit, s.quantityAsOfFrom AS asOfFrom, s.quantityAsOfTo AS asOfTo,
    s.saidFrom AS saidFrom, s.saidTo AS saidTo, s.sortKey AS sortKey
  ORDER BY sortKey DESC LIMIT $limit
}
RETURN key, statementId, actorId, low, high, qualifier, unit, asOfFrom, asOfTo, saidFrom, saidTo, sortKey
ORDER BY key, sortKey DESC
