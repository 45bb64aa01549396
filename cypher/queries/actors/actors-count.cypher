// How many actors meet the filter? `walked` reaches `most` where counting was ended.
// @returns one
// @param   most    int
// @column  walked  int
// @column  total   int
MATCH (a:Actor) WHERE a.sortKey > ''
WITH a LIMIT $most
WITH CASE WHEN /* @fragment actor-filter */ true THEN 1 ELSE 0 END AS fits
RETURN count(fits) AS walked, coalesce(sum(fits), 0) AS total
