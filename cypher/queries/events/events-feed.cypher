// Which events are there, by name?
// @returns many
// @twin    events-feed-backwards
// @param   low    string
// @param   high   string
// @param   limit  int
// @column  event  Event
MATCH (e:Event) WHERE e.sortKey > $low AND e.sortKey < $high
RETURN e {.*} AS event
ORDER BY e.sortKey ASC LIMIT $limit
