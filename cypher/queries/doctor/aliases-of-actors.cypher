// Under which folded names can these actors be found?
// @returns many
// @param   ids  string[]
// @column  key  string
// @column  alias  string?
UNWIND $ids AS key
MATCH (n:_Alias) WHERE n.actorId = key
RETURN key, n.key AS alias
ORDER BY key ASC, alias ASC
