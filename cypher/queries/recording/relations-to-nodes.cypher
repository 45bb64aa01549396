// Which relationships end at these nodes, with everything that is stored of them?
// @returns many
// @each    targetLabel
// @param   ids         string[]
// @param   limit       int
// @column  type        string
// @column  fromId      string
// @column  toId        string
// @column  properties  map
UNWIND $ids AS key
MATCH (n:LABEL) WHERE n.id = key
MATCH (n)<-[r]-(other)
RETURN type(r) AS type, other.id AS fromId, key AS toId, properties(r) AS properties
ORDER BY type ASC, fromId ASC, toId ASC, properties.key ASC
LIMIT $limit
