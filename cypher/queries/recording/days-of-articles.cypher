// By when were these articles published at the latest?
// @returns many
// @param   ids          string[]
// @column  id           string
// @column  publishedTo  string?
UNWIND $ids AS key
MATCH (a:Article) WHERE a.id = key
RETURN a.id AS id, a.publishedTo AS publishedTo
ORDER BY id ASC
