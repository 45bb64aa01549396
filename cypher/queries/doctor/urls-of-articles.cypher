// Under which addresses can these articles be found?
// @returns many
// @param   ids  string[]
// @column  key  string
// @column  url  string
UNWIND $ids AS key
MATCH (n:_Url) WHERE n.articleId = key
RETURN key, n.id AS url
ORDER BY key ASC, url ASC
