// Whom and what are these claims about, whom do they accuse, what do they concern, where are they, how are they filed?
// @returns many
// @param   ids       string[]
// @column  key       string
// @column  relation  string
// @column  id        string
// @column  role      string?
MATCH (c:Claim)-[r:ABOUT|ACCUSES|CONCERNS|LOCATED_IN|FILED_UNDER]->(n) WHERE c.id IN $ids
RETURN c.id AS key, type(r) AS relation, n.id AS id, r.role AS role
ORDER BY key, relation, id
