// Whom do these actors represent, and when? Ended judgements are left out.
// @returns many
// @param   ids          string[]
// @column  key          string
// @column  principalId  string
// @column  relationKey  string
// @column  since        string?
// @column  until        string?
UNWIND $ids AS id
MATCH (a:Actor) WHERE a.id = id
MATCH (a)-[office:REPRESENTS]->(principal:Actor) WHERE office.endedAt IS NULL
RETURN a.id AS key, principal.id AS principalId, office.key AS relationKey, office.since AS since, office.until AS until
ORDER BY key, principalId, relationKey
