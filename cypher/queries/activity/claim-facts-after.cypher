// What is counted of the claims that come next after this id?
// @returns many
// @param   after     string
// @param   limit     int
// @column  id        string
// @column  topicIds  string[]
// @column  eventIds  string[]
MATCH (c:Claim) WHERE c.id > $after
WITH c ORDER BY c.id ASC LIMIT $limit
RETURN c.id AS id,
  [(c)-[:FILED_UNDER]->(topic:Topic) | topic.id] AS topicIds,
  [(c)-[:CONCERNS]->(event:Event) | event.id] AS eventIds
ORDER BY id ASC
