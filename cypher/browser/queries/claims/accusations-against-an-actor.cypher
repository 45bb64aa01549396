// Accusations against an actor
// Of what is this actor accused, by whom, and who answers for it?
// At most 15 claims that accuse it: of each the newest 3 statements that support it and the newest 3 that deny it. For another actor, change the id.
MATCH accused = (c:Claim)-[:ACCUSES]->(:Actor {id: 'actor:turkey'})
WITH accused, c ORDER BY c.recentKey DESC LIMIT 15
UNWIND ['ASSERTS', 'CONFIRMS', 'DENIES'] AS stance
CALL (c, stance) {
  MATCH (s:Statement)
  WHERE s.claimId = c.id AND s.stance = stance AND s.sortKey > ''
  WITH c, s ORDER BY s.claimId DESC, s.stance DESC, s.sortKey DESC LIMIT 3
  MATCH said = (:Actor)-[:MADE]->(s)-[:ASSERTS|CONFIRMS|DENIES]->(c)
  RETURN said, s.sortKey AS place
}
RETURN said, accused
ORDER BY place DESC
