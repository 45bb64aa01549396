// Which claims have these ids?
// @returns many
// @param   ids  string[]
// @column  claim  Claim
MATCH (c:Claim) WHERE c.id IN $ids AND c.mergedIntoId IS NULL
RETURN c {.*} AS claim
