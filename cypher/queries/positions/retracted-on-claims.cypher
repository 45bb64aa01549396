// How many statements on a side of these claims does a statement that counts take back, by stance?
// A statement certainly said before the claim's time is on no side, unless the claim is a PREDICTION.
// @returns many
// @param   ids     string[]
// @column  key     string
// @column  stance  string
// @column  count   int
MATCH (c:Claim) WHERE c.id IN $ids
WITH c, CASE WHEN c.kind = 'PREDICTION' THEN '' ELSE coalesce(c.happenedFrom, '') END AS notBefore
MATCH (c)<-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES]-(s:Statement)
WHERE (notBefore = '' OR s.saidTo IS NULL OR s.saidTo >= notBefore) AND EXISTS {
  MATCH (s)<-[:RETRACTS]-(retraction:Statement) WHERE retraction.sortKey IS NOT NULL
}
RETURN c.id AS key, s.stance AS stance, count(s) AS count
ORDER BY key, stance
