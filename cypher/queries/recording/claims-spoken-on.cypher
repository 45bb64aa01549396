// On which claims did these actors speak?
// @returns many
// @param   ids  string[]
// @column  id   string
UNWIND $ids AS key
MATCH (s:Statement) WHERE s.actorId = key
RETURN DISTINCT s.claimId AS id
ORDER BY id ASC
