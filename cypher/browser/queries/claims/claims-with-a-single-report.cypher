// Claims of a single article
// Which claims rest on a single article?
// Of the 300 claims entered last the 25 newest on which at most 20 statements stand, all of them reported in one and the same article.
MATCH (c:Claim) WHERE c.recentKey > ''
WITH c ORDER BY c.recentKey DESC LIMIT 300
WHERE COUNT { (c)<-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES]-() } <= 20
MATCH (c)<-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES]-(:Statement)-[:REPORTED_IN]->(a:Article)
WITH c, collect(DISTINCT a) AS articles
WHERE size(articles) = 1
WITH c ORDER BY c.recentKey DESC LIMIT 25
CALL (c) {
  MATCH said = (:Actor)-[:MADE]->(s:Statement)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES]->(c)
  MATCH printed = (s)-[:REPORTED_IN]->(:Article)
  RETURN said, printed
  ORDER BY s.sortKey DESC, s.id LIMIT 3
}
RETURN said, printed
ORDER BY c.recentKey DESC
