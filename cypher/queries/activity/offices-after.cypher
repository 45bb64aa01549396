// Whom do the actors represent that come next after this id, and are they named? One row for each office, one without a principal for an actor that has none.
// @returns many
// @param   after        string
// @param   limit        int
// @column  id           string
// @column  named        boolean
// @column  principalId  string?
// @column  since        string?
// @column  until        string?
MATCH (a:Actor) WHERE a.id > $after
WITH a ORDER BY a.id ASC LIMIT $limit
OPTIONAL MATCH (a)-[office:REPRESENTS]->(principal:Actor) WHERE office.endedAt IS NULL
RETURN a.id AS id, a.named AS named, principal.id AS principalId, office.since AS since, office.until AS until
ORDER BY id ASC, principalId ASC, since ASC, until ASC
