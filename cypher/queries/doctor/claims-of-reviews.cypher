// Which claims do these reviews judge, by the edges?
// @returns many
// @param   ids  string[]
// @column  key  string
// @column  id   string?
UNWIND $ids AS key
MATCH (review:Review) WHERE review.id = key
MATCH (review)-[:REVIEWS]->(c:Claim)
RETURN key, c.id AS id
ORDER BY key ASC, id ASC
