// Which of these articles have no address?
// @returns many
// @param   ids  string[]
// @column  id   string
UNWIND $ids AS key
MATCH (a:Article) WHERE a.id = key
WITH a WHERE a.canonicalUrl IS NULL AND size(coalesce(a.urls, [])) = 0
RETURN a.id AS id
ORDER BY id ASC
