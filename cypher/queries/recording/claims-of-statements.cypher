// On which claims do these statements stand?
// @returns many
// @param   ids  string[]
// @column  id   string
UNWIND $ids AS key
MATCH (s:Statement) WHERE s.id = key
RETURN DISTINCT s.claimId AS id
ORDER BY id ASC
