// Which claims have these ids?
// @returns many
// @param   ids  string[]
// @column  claim  Claim
MATCH (c:Claim) WHERE c.id IN $ids
RETURN c {.*} AS claim
