// Newest of an actor
// What did this actor say, newest first?
// The newest 30 statements with the claims they are about, and where their words were said if that is known. For another actor, change the id.
MATCH (who:Actor {id: 'actor:sergey-lavrov'})
CALL (who) {
  MATCH (s:Statement)
  WHERE s.actorId = who.id AND s.sortKey > ''
  WITH who, s ORDER BY s.actorId DESC, s.sortKey DESC LIMIT 30
  MATCH said = (who)-[:MADE]->(s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES]->(:Claim)
  OPTIONAL MATCH venue = (s)-[:SAID_IN]->(:Article)
  RETURN said, venue, s.sortKey AS place
}
RETURN said, venue
ORDER BY place DESC
