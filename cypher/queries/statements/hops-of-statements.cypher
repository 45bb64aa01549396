// Through which hands did these statements come, and did we read the article at each?
// @returns many
// @param   ids        string[]
// @column  key        string
// @column  articleId  string
// @column  outletId   string?
// @column  read       boolean
// @column  hop        CARRIED_BY
MATCH (s:Statement)-[r:CARRIED_BY]->(a:Article) WHERE s.id IN $ids
RETURN s.id AS key, a.id AS articleId, a.outletId AS outletId, EXISTS { (a)<-[:REPORTED_IN]-(:Statement) } AS read, r {.*} AS hop
ORDER BY key, r.citing, articleId, r.statedIn
