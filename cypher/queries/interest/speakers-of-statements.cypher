// Who made these statements, on which claim, when, on what basis, and on whose behalf, where the source says so?
// @returns many
// @param   ids        string[]
// @column  key        string
// @column  claimId    string
// @column  speakerId  string
// @column  saidFrom   string?
// @column  saidTo     string?
// @column  sortKey    string?
// @column  basis      string
// @column  behalfIds  string[]
UNWIND $ids AS id
MATCH (s:Statement) WHERE s.id = id
OPTIONAL MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor)
WITH s, principal.id AS principalId ORDER BY principalId ASC
RETURN s.id AS key, s.claimId AS claimId, s.actorId AS speakerId, s.saidFrom AS saidFrom, s.saidTo AS saidTo,
  s.sortKey AS sortKey, s.basis AS basis, collect(principalId) AS behalfIds
ORDER BY key
