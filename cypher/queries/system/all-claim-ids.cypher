// Which claims come next after this one, by id? For rebuilding what is derived from them.
// @returns many
// @param   after  string
// @param   limit  int
// @column  id     string
MATCH (c:Claim) WHERE c.id > $after
RETURN c.id AS id
ORDER BY id ASC LIMIT $limit
