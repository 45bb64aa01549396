// What do the addresses, the place and the outlet of these articles rest on, and did we read them?
// @returns many
// @param   ids           string[]
// @column  id            string
// @column  canonicalUrl  string?
// @column  urls          string[]
// @column  outletId      string?
// @column  publishedTo   string?
// @column  sortKey       string?
// @column  textSha256    string?
// @column  read          boolean
UNWIND $ids AS key
MATCH (a:Article) WHERE a.id = key
RETURN a.id AS id, a.canonicalUrl AS canonicalUrl, coalesce(a.urls, []) AS urls, a.outletId AS outletId, a.publishedTo AS publishedTo,
  a.sortKey AS sortKey, a.textSha256 AS textSha256, EXISTS { (a)<-[:REPORTED_IN]-(:Statement) } AS read
ORDER BY id ASC
