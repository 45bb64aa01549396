// Whom do these actors represent, and are they named?
// @returns many
// @param   ids           string[]
// @column  id            string
// @column  named         boolean
// @column  principalIds  string[]
MATCH (a:Actor) WHERE a.id IN $ids
OPTIONAL MATCH (a)-[r:REPRESENTS]->(principal:Actor) WHERE r.endedAt IS NULL
RETURN a.id AS id, a.named AS named, collect(DISTINCT principal.id) AS principalIds
