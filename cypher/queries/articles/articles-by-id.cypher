// Which articles have these ids, and did we read them?
// @returns many
// @param   ids      string[]
// @column  article  Article
// @column  read     boolean
MATCH (a:Article) WHERE a.id IN $ids
RETURN a {.*} AS article, EXISTS { (a)<-[:REPORTED_IN]-(:Statement) } AS read
