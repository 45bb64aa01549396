// Filed under a topic
// What is filed under this topic?
// The 20 claims that were entered last under the topic, each with its newest statement of each stance. For another topic, change the id.
MATCH filed = (c:Claim)-[:FILED_UNDER]->(:Topic {id: 'topic:foreign-fighters'})
WITH filed, c ORDER BY c.recentKey DESC LIMIT 20
CALL (c) {
  UNWIND ['ASSERTS', 'CONFIRMS', 'DENIES', 'QUESTIONS', 'DECLINES'] AS stance
  CALL (c, stance) {
    MATCH (s:Statement)
    WHERE s.claimId = c.id AND s.stance = stance AND s.sortKey > ''
    WITH c, s ORDER BY s.claimId DESC, s.stance DESC, s.sortKey DESC LIMIT 1
    MATCH said = (:Actor)-[:MADE]->(s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES]->(c)
    RETURN said
  }
  RETURN said
}
RETURN filed, said
ORDER BY c.recentKey DESC
