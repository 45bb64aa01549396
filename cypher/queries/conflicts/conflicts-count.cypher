// How many conflicts of these lists meet the filter? `walked` reaches `most` where counting was ended.
// @returns one
// @param   listings  string[]
// @param   most      int
// @column  walked    int
// @column  total     int
MATCH (d:_Dispute) WHERE d.listing IN $listings
WITH d LIMIT $most
WITH CASE WHEN /* @fragment dispute-filter */ true THEN 1 ELSE 0 END AS fits
RETURN count(fits) AS walked, coalesce(sum(fits), 0) AS total
