// How many statements that these articles report meet the filter? A seek is {key, articleIds}. `walked` reaches `most` where counting was ended.
// @returns many
// @param   seeks   rows
// @param   most    int
// @column  key     string
// @column  walked  int
// @column  total   int
UNWIND $seeks AS seek
WITH seek.key AS key, seek.articleIds AS articleIds
CALL (articleIds) {
  MATCH (article:Article)<-[:REPORTED_IN]-(s:Statement)
  WHERE article.id IN articleIds
  WITH DISTINCT s LIMIT $most
  WHERE s.sortKey > ''
  WITH CASE WHEN /* @fragment statement-filter */ true THEN 1 ELSE 0 END AS fits
  RETURN count(fits) AS walked, coalesce(sum(fits), 0) AS total
}
RETURN key, walked, total
