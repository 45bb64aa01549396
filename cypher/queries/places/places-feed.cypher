// Which places are there, by name?
// @returns many
// @twin    places-feed-backwards
// @param   low    string
// @param   high   string
// @param   limit  int
// @column  place  Place
MATCH (p:Place) WHERE p.sortKey > $low AND p.sortKey < $high
RETURN p {.*} AS place
ORDER BY p.sortKey ASC LIMIT $limit
