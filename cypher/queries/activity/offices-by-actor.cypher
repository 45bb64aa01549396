// Whom do these actors represent, and are they named? One row for each office, one without a principal for an actor that has none.
// @returns many
// @param   ids          string[]
// @column  id           string
// @column  named        boolean
// @column  principalId  string?
// @column  since        string?
// @column  until        string?
MATCH (a:Actor) WHERE a.id IN $ids
OPTIONAL MATCH (a)-[office:REPRESENTS]->(principal:Actor) WHERE office.endedAt IS NULL
RETURN a.id AS id, a.named AS named, principal.id AS principalId, office.since AS since, office.until AS until
ORDER BY id ASC, principalId ASC, since ASC, until ASC
