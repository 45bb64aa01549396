// Which articles have these folded addresses?
// @returns many
// @param   keys       string[]
// @column  key        string
// @column  articleId  string
UNWIND $keys AS key
MATCH (url:_Url) WHERE url.id = key
RETURN key, url.articleId AS articleId
ORDER BY key ASC
