// How many statements meet the filter? `walked` reaches `most` where counting was ended.
// @returns one
// @param   most    int
// @column  walked  int
// @column  total   int
MATCH (s:Statement) WHERE s.sortKey > ''
WITH s LIMIT $most
WITH CASE WHEN /* @fragment statement-filter */ true THEN 1 ELSE 0 END AS fits
RETURN count(fits) AS walked, coalesce(sum(fits), 0) AS total
