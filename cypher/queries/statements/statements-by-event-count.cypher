// How many statements on claims that concern these events meet the filter? `walked` reaches `most` where counting was ended.
// @returns one
// @param   ids     string[]
// @param   most    int
// @column  walked  int
// @column  total   int
MATCH (n:Event)<-[:CONCERNS]-(c:Claim) WHERE n.id IN $ids
WITH DISTINCT c.id AS claimId
MATCH (s:Statement) WHERE s.claimId = claimId AND s.sortKey > ''
WITH s LIMIT $most
WITH CASE WHEN /* @fragment statement-filter */ true THEN 1 ELSE 0 END AS fits
RETURN count(fits) AS walked, coalesce(sum(fits), 0) AS total
