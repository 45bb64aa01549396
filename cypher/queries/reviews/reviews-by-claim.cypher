// Which verdicts were published on these claims, newest first for each?
// @returns many
// @twin    reviews-by-claim-oldest-first
// @param   keys    string[]
// @param   low     string
// @param   high    string
// @param   limit   int
// @column  key     string
// @column  review  Review
UNWIND $keys AS key
CALL (key) {
  MATCH (r:Review) WHERE r.claimId = key AND r.sortKey > $low AND r.sortKey < $high
  RETURN r.id AS id, r.sortKey AS place
  ORDER BY r.claimId DESC, r.sortKey DESC LIMIT $limit
}
MATCH (r:Review) WHERE r.id = id
RETURN key, r {.*} AS review
ORDER BY place DESC
