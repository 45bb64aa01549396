// Which folded names come next after this id, and whose is each?
// @returns many
// @param   after    string
// @param   limit    int
// @column  id       string
// @column  ownerId  string?
MATCH (n:_Alias) WHERE n.id > $after
WITH n ORDER BY n.id ASC LIMIT $limit
RETURN n.id AS id, n.actorId AS ownerId
ORDER BY id ASC
