// Which of these statements meet the filter?
// @returns many
// @param   ids        string[]
// @column  statement  Statement
MATCH (s:Statement) WHERE s.id IN $ids
WITH s
WHERE /* @fragment statement-filter */ true
RETURN s {.*} AS statement
ORDER BY s.id ASC
