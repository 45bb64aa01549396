// Statements without a day
// Which statements does nobody date to a day?
// Of the newest 300 statements the 30 newest that nobody dates to a day, with the articles we read, whose dates bound them.
MATCH (s:Statement) WHERE s.sortKey > ''
WITH s ORDER BY s.sortKey DESC LIMIT 300
WHERE coalesce(s.saidPrecision, 'UNKNOWN') <> 'DAY'
WITH s ORDER BY s.sortKey DESC LIMIT 30
MATCH said = (:Actor)-[:MADE]->(s)
CALL (s) {
  MATCH printed = (s)-[:REPORTED_IN]->(a:Article)
  RETURN printed
  ORDER BY a.sortKey, a.id LIMIT 4
}
RETURN said, printed
ORDER BY s.sortKey DESC
