// What is counted of the claims that come next after this id?
// @returns many
// @param   after      string
// @param   limit      int
// @column  id         string
// @column  topicIds   string[]
// @column  eventIds   string[]
// @column  notBefore  string
MATCH (c:Claim) WHERE c.id > $after
WITH c ORDER BY c.id ASC LIMIT $limit
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
