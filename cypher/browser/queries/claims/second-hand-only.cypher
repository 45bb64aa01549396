// Claims at second hand only
// Which claims are second-hand only?
// Of the 300 claims entered last the 20 newest on which at most 20 statements stand, none of which an article that we read has at first hand:
// no report is its outlet's own, and no article that we read is where the words were said. Two statements of each, with the articles we read.
MATCH (c:Claim) WHERE c.recentKey > ''
WITH c ORDER BY c.recentKey DESC LIMIT 300
WITH c, COUNT { (c)<-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES]-() } AS statements
WHERE statements >= 1 AND statements <= 20
  AND NOT EXISTS { (c)<-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES]-(:Statement)-[:REPORTED_IN {attribution: 'OWN_REPORTING'}]->(:Article) }
  AND NOT EXISTS { (c)<-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES]-(:Statement)-[:SAID_IN]->(:Article)<-[:REPORTED_IN]-(:Statement) }
WITH c ORDER BY c.recentKey DESC LIMIT 20
CALL (c) {
  MATCH said = (:Actor)-[:MADE]->(s:Statement)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES]->(c)
  WITH said, s ORDER BY s.sortKey DESC, s.id LIMIT 2
  CALL (s) {
    MATCH printed = (s)-[:REPORTED_IN]->(a:Article)
    RETURN printed
    ORDER BY a.sortKey, a.id LIMIT 4
  }
  RETURN said, printed
}
RETURN said, printed
ORDER BY c.recentKey DESC
