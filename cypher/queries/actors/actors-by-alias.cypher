// Which actors bear this name or alias? `key` is the folded name.
// @returns many
// @param   key    string
// @param   limit  int
// @column  actor  Actor
MATCH (alias:_Alias) WHERE alias.key = $key
WITH DISTINCT alias.actorId AS id ORDER BY id ASC LIMIT $limit
MATCH (a:Actor) WHERE a.id = id
RETURN a {.*} AS actor
ORDER BY a.sortKey ASC
