// Claims in dispute
// Which claims are in dispute, the latest first?
// The five claims disputed last: of each the newest 4 statements for and against it, and the newest 3 denials of a claim that it narrows.
// Who denies the broader claim denies the narrower one as well. The _Dispute nodes only tell which claims to begin with.
MATCH (d:_Dispute) WHERE d.listing = 'STANCE' AND d.sortKey > ''
WITH d ORDER BY d.listing DESC, d.sortKey DESC LIMIT 5
MATCH (c:Claim {id: d.claimId})
CALL (c) {
  UNWIND ['ASSERTS', 'CONFIRMS', 'DENIES'] AS stance
  CALL (c, stance) {
    MATCH (s:Statement)
    WHERE s.claimId = c.id AND s.stance = stance AND s.sortKey > ''
    WITH c, s ORDER BY s.claimId DESC, s.stance DESC, s.sortKey DESC LIMIT 4
    MATCH said = (:Actor)-[:MADE]->(s)-[:ASSERTS|CONFIRMS|DENIES]->(c)
    RETURN said, s.sortKey AS place
  }
  RETURN said, null AS broader, place
  UNION
  MATCH broader = (c)-[steps:NARROWS*1..3]->(b:Claim)
  WHERE all(step IN steps WHERE step.endedAt IS NULL)
  WITH broader, b ORDER BY length(broader), b.id LIMIT 3
  CALL (b) {
    MATCH (s:Statement)
    WHERE s.claimId = b.id AND s.stance = 'DENIES' AND s.sortKey > ''
    WITH b, s ORDER BY s.claimId DESC, s.stance DESC, s.sortKey DESC LIMIT 3
    MATCH said = (:Actor)-[:MADE]->(s)-[:DENIES]->(b)
    RETURN said, s.sortKey AS place
  }
  RETURN said, broader, place
}
RETURN said, broader
ORDER BY d.sortKey DESC, place DESC
