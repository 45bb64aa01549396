// How many articles of these outlets meet the filter? A seek is {key, outletId}. `walked` reaches `most` where counting was ended.
// @returns many
// @param   seeks   rows
// @param   most    int
// @column  key     string
// @column  walked  int
// @column  total   int
UNWIND $seeks AS seek
WITH seek.key AS key, seek.outletId AS outletId
CALL (outletId) {
  MATCH (a:Article) WHERE a.outletId = outletId AND a.sortKey > ''
  WITH a LIMIT $most
  WITH CASE WHEN /* @fragment article-filter */ true THEN 1 ELSE 0 END AS fits
  RETURN count(fits) AS walked, coalesce(sum(fits), 0) AS total
}
RETURN key, walked, total
