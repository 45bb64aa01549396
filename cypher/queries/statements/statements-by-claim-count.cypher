// How many statements with these stances on these claims meet the filter? A seek is {key, claimId, stance, notBefore}.
// `walked` reaches `most` where counting was ended.
// @returns many
// @param   seeks   rows
// @param   most    int
// @column  key     string
// @column  walked  int
// @column  total   int
UNWIND $seeks AS seek
WITH seek.key AS key, seek.claimId AS claimId, seek.stance AS stance, seek.notBefore AS notBefore
CALL (claimId, stance, notBefore) {
  MATCH (s:Statement) WHERE s.claimId = claimId AND s.stance = stance AND s.sortKey > ''
  WITH s, notBefore LIMIT $most
  WITH CASE WHEN (notBefore = '' OR s.saidTo IS NULL OR s.saidTo >= notBefore) AND /* @fragment statement-filter */ true
    THEN 1 ELSE 0 END AS fits
  RETURN count(fits) AS walked, coalesce(sum(fits), 0) AS total
}
RETURN key, walked, total
