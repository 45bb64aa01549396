// Differences in wording
// Where do articles print one statement in different words or numbers?
// Of the newest 300 statements the 8 newest whose reports differ in hedge or number; up to 10 reports of each, with their outlets.
// The caption of a report is its hedge; the other differences are among its properties. What is not known never counts as a difference.
MATCH (s:Statement) WHERE s.sortKey > ''
WITH s ORDER BY s.sortKey DESC LIMIT 300
MATCH (s)-[r:REPORTED_IN]->(:Article)
WITH s, count(DISTINCT r.hedge) AS hedges, count(DISTINCT r.quantityQualifier) AS qualifiers, count(DISTINCT r.quantityLow) AS numbers
WHERE hedges > 1 OR qualifiers > 1 OR numbers > 1
WITH s ORDER BY s.sortKey DESC LIMIT 8
MATCH said = (:Actor)-[:MADE]->(s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES]->(:Claim)
CALL (s) {
  MATCH printed = (s)-[r:REPORTED_IN]->(a:Article)-[:PUBLISHED_BY]->(:Outlet)
  WHERE r.hedge IS NOT NULL OR r.quantityQualifier IS NOT NULL
  RETURN printed
  ORDER BY a.sortKey, a.id, r.key LIMIT 10
}
RETURN said, printed
ORDER BY s.sortKey DESC
