// Who made these statements, as the edges say?
// @returns many
// @param   ids         string[]
// @column  type        string
// @column  fromId      string
// @column  toId        string
// @column  properties  map
UNWIND $ids AS key
MATCH (s:Statement) WHERE s.id = key
MATCH (s)<-[r:MADE]-(a:Actor)
RETURN type(r) AS type, a.id AS fromId, key AS toId, properties(r) AS properties
ORDER BY type ASC, fromId ASC, toId ASC
