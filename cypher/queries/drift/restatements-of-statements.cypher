// Which statements that count restate these ones, by id? At most `limit` for each.
// @returns many
// @param   ids           string[]
// @param   limit         int
// @column  key           string
// @column  restatedById  string
UNWIND $ids AS key
MATCH (s:Statement) WHERE s.id = key
CALL (s) {
  MATCH (s)<-[:RESTATES]-(t:Statement) WHERE t.sortKey > '' AND t.id <> s.id
  RETURN t.id AS restatedById
  ORDER BY restatedById LIMIT $limit
}
RETURN key, restatedById
ORDER BY key, restatedById
