// Newest on behalf of a state
// What is said by those who represent this state or body?
// Up to 15 who represent it, each with the newest 6 statements; their offices stand on the relationships. For another one, change the id.
MATCH speaks = (who:Actor)-[r:REPRESENTS]->(:Actor {id: 'actor:russia'})
WHERE r.endedAt IS NULL
WITH speaks, who ORDER BY who.sortKey LIMIT 15
CALL (who) {
  MATCH (s:Statement)
  WHERE s.actorId = who.id AND s.sortKey > ''
  WITH who, s ORDER BY s.actorId DESC, s.sortKey DESC LIMIT 6
  MATCH said = (who)-[:MADE]->(s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES]->(:Claim)
  RETURN said, s.sortKey AS place
}
RETURN speaks, said
ORDER BY place DESC
