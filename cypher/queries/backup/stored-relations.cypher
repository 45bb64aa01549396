// Which relationships start at these nodes, with everything that is stored of them? What an actor made is asked of the statements.
// @returns many
// @each    sourceLabel
// @param   ids         string[]
// @column  type        string
// @column  fromId      string
// @column  toId        string
// @column  properties  map
UNWIND $ids AS key
MATCH (n:LABEL) WHERE n.id = key
MATCH (n)-[r]->(other) WHERE type(r) <> 'MADE'
RETURN type(r) AS type, key AS fromId, other.id AS toId, properties(r) AS properties
ORDER BY type ASC, fromId ASC, toId ASC, r.key ASC
