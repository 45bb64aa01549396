// To which claims with a greater id are these joined, so that each pair is met once?
// @returns many
// @param   ids       string[]
// @column  key       string
// @column  relation  string
// @column  otherId   string
UNWIND $ids AS key
MATCH (c:Claim) WHERE c.id = key
MATCH (c)-[r:NARROWS|EQUIVALENT_TO|CONTRADICTS]-(other:Claim)
WHERE r.endedAt IS NULL AND other.id > key
RETURN DISTINCT key, type(r) AS relation, other.id AS otherId
ORDER BY key, relation, otherId
