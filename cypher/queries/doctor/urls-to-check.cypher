// Which addresses come next after this one, and which article's is each?
// @returns many
// @param   after    string
// @param   limit    int
// @column  id       string
// @column  ownerId  string?
MATCH (n:_Url) WHERE n.id > $after
WITH n ORDER BY n.id ASC LIMIT $limit
RETURN n.id AS id, n.articleId AS ownerId
ORDER BY id ASC
