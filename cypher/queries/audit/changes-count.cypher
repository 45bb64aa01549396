// How many sealed changes meet the filter? `walked` reaches `most` where counting was ended.
// @returns one
// @param   low     int
// @param   most    int
// @column  walked  int
// @column  total   int
MATCH (c:_Change) WHERE c.number > $low
WITH c LIMIT $most
WITH CASE WHEN /* @fragment change-filter */ true THEN 1 ELSE 0 END AS fits
RETURN count(fits) AS walked, coalesce(sum(fits), 0) AS total
