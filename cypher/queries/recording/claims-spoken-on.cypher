// On which claims did these actors speak, with what counts?
// @returns many
// @param   ids  string[]
// @column  id   string
UNWIND $ids AS key
MATCH (s:Statement) WHERE s.actorId = key AND s.sortKey > ''
RETURN DISTINCT s.claimId AS id
ORDER BY id ASC
