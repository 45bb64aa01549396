// What is counted of the articles that come next after this id?
// @returns many
// @param   after          string
// @param   limit          int
// @column  id             string
// @column  outletId       string?
// @column  language       string?
// @column  publishedFrom  string?
// @column  publishedTo    string?
MATCH (a:Article) WHERE a.id > $after
WITH a ORDER BY a.id ASC LIMIT $limit
RETURN a.id AS id, a.outletId AS outletId, a.language AS language, a.publishedFrom AS publishedFrom, a.publishedTo AS publishedTo
ORDER BY id ASC
