// Which statements have these ids?
// @returns many
// @param   ids        string[]
// @column  statement  Statement
MATCH (s:Statement) WHERE s.id IN $ids
RETURN s {.*} AS statement
