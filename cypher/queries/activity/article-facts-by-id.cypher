// What is counted of these articles?
// @returns many
// @param   ids            string[]
// @column  id             string
// @column  outletId       string?
// @column  language       string?
// @column  publishedFrom  string?
// @column  publishedTo    string?
MATCH (a:Article) WHERE a.id IN $ids
RETURN a.id AS id, a.outletId AS outletId, a.language AS language, a.publishedFrom AS publishedFrom, a.publishedTo AS publishedTo
ORDER BY id ASC
