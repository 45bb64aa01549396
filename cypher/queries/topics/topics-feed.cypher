// Which topics are there, by name?
// @returns many
// @twin    topics-feed-backwards
// @param   low    string
// @param   high   string
// @param   limit  int
// @column  topic  Topic
MATCH (t:Topic) WHERE t.sortKey > $low AND t.sortKey < $high
RETURN t {.*} AS topic
ORDER BY t.sortKey ASC LIMIT $limit
