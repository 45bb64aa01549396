// Whom do these actors represent, and when? Ended judgements are left out.
// @returns many
// @param   ids          string[]
// @column  key          string
// @column  principalId  string
// @column  relationKey  string
// @column  since        string?
// @column  until        string?
MATCH (a:Actor)-[office:REPRESENTS]->(principal:Actor) WHERE a.id IN $ids AND office.endedAt IS NULL
RETURN a.id AS key, principal.id AS principalId, office.key AS relationKey, office.since AS since, office.until AS until
ORDER BY key, principalId, relationKey
