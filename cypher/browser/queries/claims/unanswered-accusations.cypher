// Unanswered accusations
// Which accusations has nobody answered?
// Of the 300 claims entered last those that accuse an actor, where neither it nor anyone who represents it has taken a stance,
// neither on the claim nor on a broader one. At most 25; of each the newest 2 accusers. Claims with over 100 statements are left out.
MATCH (c:Claim) WHERE c.recentKey > ''
WITH c ORDER BY c.recentKey DESC LIMIT 300
MATCH accused = (c)-[:ACCUSES]->(a:Actor)
WHERE COUNT { (c)<-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES]-() } <= 100
  AND NOT EXISTS { (c)<-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES]-(:Statement)<-[:MADE]-(a) }
  AND NOT EXISTS { (c)<-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES]-(:Statement)<-[:MADE]-(:Actor)-[:REPRESENTS]->(a) }
  AND NOT EXISTS {
    MATCH (c)-[:NARROWS*1..3]->(b:Claim)
    WHERE COUNT { (b)<-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES]-() } > 100
       OR EXISTS { (b)<-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES]-(:Statement)<-[:MADE]-(a) }
       OR EXISTS { (b)<-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES]-(:Statement)<-[:MADE]-(:Actor)-[:REPRESENTS]->(a) }
  }
CALL (c, a) {
  MATCH said = (who:Actor)-[:MADE]->(s:Statement)-[:ASSERTS|CONFIRMS]->(c)
  WHERE who.id <> a.id
  RETURN said
  ORDER BY s.sortKey DESC LIMIT 2
}
RETURN said, accused
ORDER BY c.recentKey DESC
LIMIT 50
