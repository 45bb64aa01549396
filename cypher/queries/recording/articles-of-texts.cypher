// Which articles have texts with these hashes?
// @returns many
// @param   hashes     string[]
// @param   limit      int
// @column  key        string
// @column  articleId  string
UNWIND $hashes AS key
MATCH (a:Article) WHERE a.textSha256 = key
RETURN key, a.id AS articleId
ORDER BY key ASC, articleId ASC
LIMIT $limit
