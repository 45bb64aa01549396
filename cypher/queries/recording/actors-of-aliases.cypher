// Whose are these folded names?
// @returns many
// @param   keys     string[]
// @param   limit    int
// @column  key      string
// @column  actorId  string
UNWIND $keys AS key
MATCH (alias:_Alias) WHERE alias.key = key
RETURN key, alias.actorId AS actorId
ORDER BY key ASC, actorId ASC
LIMIT $limit
