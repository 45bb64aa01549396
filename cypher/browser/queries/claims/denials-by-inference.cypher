// Denials by inference
// Which denials of broader claims bear on this one?
// If this claim cannot be true unless a broader one is, whoever denies the broader one denies this one too, in other words.
// The newest 8 denials of each broader claim, up to four NARROWS away. For another claim, change the id.
MATCH broader = (:Claim {id: 'claim:middle-east-fighters-help-azerbaijan'})-[steps:NARROWS*1..4]->(b:Claim)
WHERE all(step IN steps WHERE step.endedAt IS NULL)
WITH broader, b ORDER BY length(broader), b.id LIMIT 10
CALL (b) {
  MATCH (s:Statement)
  WHERE s.claimId = b.id AND s.stance = 'DENIES' AND s.sortKey > ''
  WITH b, s ORDER BY s.claimId DESC, s.stance DESC, s.sortKey DESC LIMIT 8
  MATCH denied = (:Actor)-[:MADE]->(s)-[:DENIES]->(b)
  RETURN denied, s.sortKey AS place
}
RETURN broader, denied
ORDER BY length(broader), place DESC
