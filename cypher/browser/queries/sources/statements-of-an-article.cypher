// Statements of an article
// What does this article report, and who says it?
// Up to 50 statements in the order of the text. For another article, change the id.
MATCH (s:Statement)-[r:REPORTED_IN]->(a:Article {id: 'article:serambinews-2020-11-04-2000-militan'})
WITH a, s, min(r.start) AS start
WITH a, s, start ORDER BY start, s.id LIMIT 50
MATCH printed = (s)-[:REPORTED_IN]->(a)
MATCH said = (:Actor)-[:MADE]->(s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES]->(:Claim)
RETURN said, printed
ORDER BY start, s.id
LIMIT 100
