// Who contradicts an actor
// Who contradicts this actor?
// Of the newest 40 claims that the actor supported or denied those on which someone else took the other side: the newest 4 of those statements.
// For another actor, change the id.
MATCH (who:Actor {id: 'actor:sergey-lavrov'})
CALL (who) {
  MATCH (s:Statement)
  WHERE s.actorId = who.id AND s.sortKey > ''
  WITH who, s ORDER BY s.actorId DESC, s.sortKey DESC LIMIT 40
  WHERE s.stance IN ['ASSERTS', 'CONFIRMS', 'DENIES']
  MATCH said = (who)-[:MADE]->(s)-[:ASSERTS|CONFIRMS|DENIES]->(c:Claim)
  UNWIND CASE WHEN s.stance = 'DENIES' THEN ['ASSERTS', 'CONFIRMS'] ELSE ['DENIES'] END AS other
  CALL (who, c, other) {
    MATCH (t:Statement)
    WHERE t.claimId = c.id AND t.stance = other AND t.sortKey > ''
    WITH who, c, t ORDER BY t.claimId DESC, t.stance DESC, t.sortKey DESC LIMIT 4
    WHERE t.actorId <> who.id
    MATCH against = (:Actor)-[:MADE]->(t)-[:ASSERTS|CONFIRMS|DENIES]->(c)
    RETURN against
  }
  RETURN said, against, s.sortKey AS place
}
RETURN said, against
ORDER BY place DESC
LIMIT 60
