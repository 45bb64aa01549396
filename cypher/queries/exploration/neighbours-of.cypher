// What are these nodes joined to, by relations of these types?
// A node with at most `cap` relations gives all of them. A larger one gives a row without `other` for each type and direction: how many
// the store counts there. Ended judgements are passed over, and so are statements that do not count. With `anywhere` false only relations
// to nodes in `within` are given.
// Each LIMIT 1 keeps the store from following relations before it looks at how many there are. Lists travel in one map: for a list that
// stands alone the store makes a new plan at each order of magnitude.
// @returns many
// @each    publicLabel
// @param   scope.ids       string[]
// @param   scope.types     string[]
// @param   scope.anywhere  boolean
// @param   scope.within    string[]
// @param   cap             int
// @param   most            int
// @column  key          string
// @column  type         string
// @column  outgoing     boolean
// @column  degree       int
// @column  other        string?
// @column  relationKey  string?
// @column  place        string?
UNWIND $scope.ids AS key
MATCH (n:LABEL) WHERE n.id = key AND n.sortKey IS NOT NULL
WITH key, n, COUNT { (n)--() } AS total
CALL (n, total) {
  WITH n, total LIMIT 1 WHERE total <= $cap
  MATCH (n)-[r:RELATIONS]-(m)
  WHERE type(r) IN $scope.types AND ENDED_AT IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN type(r) AS type, startNode(r) = n AS outgoing, 1 AS degree, m.id AS other, KEY AS relationKey, m.sortKey AS place
  UNION ALL
  WITH n, total LIMIT 1 WHERE total > $cap
  UNWIND [/* @ports , */ {type: 'RELATION', outgoing: OUTGOING, degree: COUNT { (n)-[:RELATION]->() }} /* @end */] AS port
  WITH port WHERE port.degree > 0 AND port.type IN $scope.types
  RETURN port.type AS type, port.outgoing AS outgoing, port.degree AS degree, null AS other, null AS relationKey, null AS place
}
RETURN key, type, outgoing, degree, other, relationKey, place LIMIT $most
