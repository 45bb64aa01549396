// Hands to the first source
// Through whose hands did this statement reach the articles that we read?
// From the speaker to at most 40 articles, and from each article to the source that it names for these words, to the end: at most 60 hops.
// For another statement, change the id.
MATCH said = (:Actor)-[:MADE]->(s:Statement {id: 'statement:lavrov-2020-11-03-2000-fighters'})-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES]->(:Claim)
CALL (s) {
  MATCH (s)-[:REPORTED_IN]->(read:Article)
  WITH DISTINCT s, read ORDER BY read.sortKey, read.id LIMIT 40
  CALL (s, read) {
    MATCH way = (s)-[passage:REPORTED_IN]->(read)
    RETURN way
    ORDER BY passage.key LIMIT 1
  }
  RETURN way
  UNION
  MATCH (s)-[hop:CARRIED_BY]->(source:Article)
  WITH DISTINCT hop.citing AS citing, source ORDER BY citing, source.id LIMIT 60
  MATCH way = (:Article {id: citing})-[:CITES]->(source)
  RETURN way
  UNION
  MATCH way = (s)-[:SAID_IN]->(:Article)
  RETURN way
}
RETURN said, way
