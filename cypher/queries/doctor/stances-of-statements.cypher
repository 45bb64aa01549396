// On which claims do these statements stand, by the edges?
// @returns many
// @param   ids      string[]
// @column  key      string
// @column  type     string
// @column  stance   string?
// @column  claimId  string?
UNWIND $ids AS key
MATCH (s:Statement) WHERE s.id = key
MATCH (s)-[r:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(c:Claim)
RETURN key, type(r) AS type, r.stance AS stance, c.id AS claimId
ORDER BY key ASC, type ASC, claimId ASC
