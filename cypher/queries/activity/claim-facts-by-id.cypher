// What is counted of these claims?
// @returns many
// @param   ids        string[]
// @column  id         string
// @column  topicIds   string[]
// @column  eventIds   string[]
// @column  notBefore  string
MATCH (c:Claim) WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[:FILED_UNDER]->(topic:Topic)
  WITH topic.id AS topicId ORDER BY topicId ASC
  RETURN collect(topicId) AS topicIds
}
CALL (c) {
  MATCH (c)-[:CONCERNS]->(event:Event)
  WITH event.id AS eventId ORDER BY eventId ASC
  RETURN collect(eventId) AS eventIds
}
RETURN c.id AS id, topicIds, eventIds,
  CASE WHEN c.kind = 'PREDICTION' THEN '' ELSE coalesce(c.happenedFrom, '') END AS notBefore
ORDER BY id ASC
