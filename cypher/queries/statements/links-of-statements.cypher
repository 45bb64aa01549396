// Whom do these statements speak for, where were they said, and which statements do they answer, take back or repeat?
// At most `limit` in each direction.
// @returns many
// @param   ids       string[]
// @param   limit     int
// @column  key       string
// @column  relation  string
// @column  outgoing  boolean
// @column  id        string
UNWIND $ids AS key
MATCH (s:Statement) WHERE s.id = key
CALL (s) {
  MATCH (s)-[r:ON_BEHALF_OF|SAID_IN|RESPONDS_TO|RETRACTS|RESTATES]->(n)
  RETURN type(r) AS relation, true AS outgoing, n.id AS id
  ORDER BY relation, id LIMIT $limit
  UNION ALL
  MATCH (s)<-[r:RESPONDS_TO|RETRACTS]-(n:Statement)
  RETURN type(r) AS relation, false AS outgoing, n.id AS id
  ORDER BY relation, id LIMIT $limit
}
RETURN key, relation, outgoing, id
ORDER BY key, relation, outgoing, id
