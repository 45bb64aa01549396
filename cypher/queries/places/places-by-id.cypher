// Which places have these ids?
// @returns many
// @param   ids  string[]
// @column  place  Place
MATCH (p:Place) WHERE p.id IN $ids
RETURN p {.*} AS place
