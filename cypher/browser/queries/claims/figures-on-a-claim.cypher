// Figures on a claim
// Which figures are given on this claim, and by whom?
// Of the newest 100 statements of each stance those that give a number; the caption of a statement shows it. For another claim, change the id.
MATCH (c:Claim {id: 'claim:turkey-sent-syrian-fighters'})
UNWIND ['ASSERTS', 'CONFIRMS', 'DENIES', 'QUESTIONS', 'DECLINES'] AS stance
CALL (c, stance) {
  MATCH (s:Statement)
  WHERE s.claimId = c.id AND s.stance = stance AND s.sortKey > ''
  WITH c, s ORDER BY s.claimId DESC, s.stance DESC, s.sortKey DESC LIMIT 100
  WHERE s.quantityQualifier IS NOT NULL
  WITH c, s ORDER BY s.sortKey DESC LIMIT 15
  MATCH said = (:Actor)-[:MADE]->(s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES]->(c)
  RETURN said, s.sortKey AS place
}
RETURN said
ORDER BY place DESC
