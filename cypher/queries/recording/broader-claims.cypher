// Which claims do these claims narrow, by one step that stands?
// @returns many
// @param   ids  string[]
// @column  id   string
UNWIND $ids AS key
MATCH (c:Claim) WHERE c.id = key
MATCH (c)-[r:NARROWS]->(broader:Claim) WHERE r.endedAt IS NULL
RETURN DISTINCT broader.id AS id
ORDER BY id ASC
