// What is stored of these nodes?
// @returns many
// @each    publicLabel
// @param   ids         string[]
// @column  id          string
// @column  properties  map
UNWIND $ids AS key
MATCH (n:LABEL) WHERE n.id = key
RETURN n.id AS id, properties(n) AS properties
ORDER BY id ASC
