// Which statements did these actors make, as the edges say?
// @returns many
// @param   ids     string[]
// @param   limit   int
// @column  fromId  string
// @column  toId    string
UNWIND $ids AS key
MATCH (a:Actor) WHERE a.id = key
MATCH (a)-[:MADE]->(s:Statement)
RETURN key AS fromId, s.id AS toId
ORDER BY fromId ASC, toId ASC
LIMIT $limit
