// Who says so, who denies it
// Who says so, and who denies it?
// The claim in the middle; around it the newest 12 statements of each stance, each with who made it. For another claim, change the id.
MATCH (c:Claim {id: 'claim:turkey-sent-syrian-fighters'})
UNWIND ['ASSERTS', 'CONFIRMS', 'DENIES', 'QUESTIONS', 'DECLINES'] AS stance
CALL (c, stance) {
  MATCH (s:Statement)
  WHERE s.claimId = c.id AND s.stance = stance AND s.sortKey > ''
  WITH c, s ORDER BY s.claimId DESC, s.stance DESC, s.sortKey DESC LIMIT 12
  MATCH said = (:Actor)-[:MADE]->(s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES]->(c)
  RETURN said, s.sortKey AS place
}
RETURN said
ORDER BY place DESC
