// What still hangs on these actors and claims, beside who was merged into them or they into? At most `limit` for each.
// @returns many
// @param   ids      string[]
// @param   limit    int
// @column  key      string
// @column  type     string
// @column  otherId  string?
UNWIND $ids AS key
CALL (key) {
  MATCH (a:Actor) WHERE a.id = key
  RETURN a AS n
  UNION
  MATCH (c:Claim) WHERE c.id = key
  RETURN c AS n
}
CALL (n) {
  MATCH (n)-[r]-(other) WHERE type(r) <> 'MERGED_INTO'
  RETURN type(r) AS type, other.id AS otherId
  ORDER BY type ASC, otherId ASC LIMIT $limit
}
RETURN key, type, otherId
ORDER BY key ASC, type ASC, otherId ASC
