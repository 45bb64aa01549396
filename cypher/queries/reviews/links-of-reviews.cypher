// Who gave these verdicts, and in which articles?
// @returns many
// @param   ids       string[]
// @column  key       string
// @column  relation  string
// @column  id        string
MATCH (review:Review)-[r:BY|PUBLISHED_IN]->(n) WHERE review.id IN $ids
RETURN review.id AS key, type(r) AS relation, n.id AS id
ORDER BY key, relation, id
