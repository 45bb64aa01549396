// Which statements are reported in these articles, newest first for each key?
// A seek is {key, articleIds}; a statement that several of its articles report comes once. What one article reports is read whole.
// @returns many
// @twin    statements-by-article-oldest-first
// @param   seeks      rows
// @param   low        string
// @param   high       string
// @param   limit      int
// @param   most       int
// @column  key        string
// @column  statement  Statement
UNWIND $seeks AS seek
WITH seek.key AS key, seek.articleIds AS articleIds
CALL (articleIds) {
  MATCH (article:Article)<-[:REPORTED_IN]-(s:Statement)
  WHERE article.id IN articleIds
  WITH DISTINCT s
  WHERE s.sortKey > $low AND s.sortKey < $high AND /* @fragment statement-filter */ true
  RETURN s.id AS id, s.sortKey AS place
  ORDER BY place DESC LIMIT $limit
}
WITH key, id, place ORDER BY place DESC LIMIT $most
MATCH (s:Statement) WHERE s.id = id
/* @clauses statement-company */
RETURN key, s {.*} AS statement /* @columns statement-company */
ORDER BY place DESC
