// What is counted of these claims?
// @returns many
// @param   ids       string[]
// @column  id        string
// @column  topicIds  string[]
// @column  eventIds  string[]
MATCH (c:Claim) WHERE c.id IN $ids
RETURN c.id AS id,
  [(c)-[:FILED_UNDER]->(topic:Topic) | topic.id] AS topicIds,
  [(c)-[:CONCERNS]->(event:Event) | event.id] AS eventIds
ORDER BY id ASC
