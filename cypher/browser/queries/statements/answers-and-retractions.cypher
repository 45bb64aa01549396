// Answers and retractions
// Which statements answer, retract or restate another?
// Of the newest 500 statements the 40 newest that answer, take back or restate an earlier one, with who made both and the claims.
MATCH (s:Statement) WHERE s.sortKey > ''
WITH s ORDER BY s.sortKey DESC LIMIT 500
MATCH answers = (s)-[:RESPONDS_TO|RETRACTS|RESTATES]->(t:Statement)
WITH answers, s, t ORDER BY s.sortKey DESC, t.id LIMIT 40
MATCH said = (:Actor)-[:MADE]->(s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES]->(:Claim)
MATCH before = (:Actor)-[:MADE]->(t)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES]->(:Claim)
RETURN said, answers, before
ORDER BY s.sortKey DESC
