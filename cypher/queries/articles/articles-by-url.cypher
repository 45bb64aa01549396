// Which article has this address, among all its addresses? `key` is the folded address.
// @returns maybe
// @param   key      string
// @column  article  Article
// @column  read     boolean
MATCH (url:_Url) WHERE url.id = $key
WITH url.articleId AS id
MATCH (a:Article) WHERE a.id = id
RETURN a {.*} AS article, EXISTS { (a)<-[:REPORTED_IN]-(:Statement) } AS read
