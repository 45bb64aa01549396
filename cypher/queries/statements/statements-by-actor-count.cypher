// How many statements of these actors meet the filter? A seek is {key, actorId}. `walked` reaches `most` where counting was ended.
// @returns many
// @param   seeks   rows
// @param   most    int
// @column  key     string
// @column  walked  int
// @column  total   int
UNWIND $seeks AS seek
WITH seek.key AS key, seek.actorId AS actorId
CALL (actorId) {
  MATCH (s:Statement) WHERE s.actorId = actorId AND s.sortKey > ''
  WITH s LIMIT $most
  WITH CASE WHEN /* @fragment statement-filter */ true THEN 1 ELSE 0 END AS fits
  RETURN count(fits) AS walked, coalesce(sum(fits), 0) AS total
}
RETURN key, walked, total
