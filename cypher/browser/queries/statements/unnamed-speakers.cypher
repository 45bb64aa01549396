// Unnamed speakers
// What do speakers say whom no article names?
// Of the newest 500 statements the 30 newest by unnamed officials, activists and sources, with the claims and the articles that quote them.
MATCH (s:Statement) WHERE s.sortKey > ''
WITH s ORDER BY s.sortKey DESC LIMIT 500
MATCH (who:Actor)-[:MADE]->(s)
WHERE NOT who.named
WITH who, s ORDER BY s.sortKey DESC LIMIT 30
MATCH said = (who)-[:MADE]->(s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES]->(:Claim)
CALL (s) {
  MATCH printed = (s)-[:REPORTED_IN]->(a:Article)
  RETURN printed
  ORDER BY a.sortKey, a.id LIMIT 3
}
RETURN said, printed
ORDER BY s.sortKey DESC
