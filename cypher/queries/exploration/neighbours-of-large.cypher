// What are these large nodes joined to, by the types of which they have few?
// A seek is {key, type, outgoing}. What counts is as in neighbours-of.
// @returns many
// @each    publicLabel
// @param   scope.seeks     rows
// @param   scope.anywhere  boolean
// @param   scope.within    string[]
// @param   most            int
// @column  key          string
// @column  type         string
// @column  outgoing     boolean
// @column  other        string
// @column  relationKey  string?
// @column  place        string
UNWIND $scope.seeks AS seek
WITH seek.key AS key, seek.type AS type, seek.outgoing AS outgoing
MATCH (n:LABEL) WHERE n.id = key AND n.sortKey IS NOT NULL
CALL (n, type, outgoing) {
  /* @ports UNION ALL */
  WITH n, type, outgoing LIMIT 1 WHERE type = 'RELATION' AND outgoing = OUTGOING
  MATCH (n)-[r:RELATION]->(m)
  WHERE ENDED_AT IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, KEY AS relationKey, m.sortKey AS place
  /* @end */
}
RETURN key, type, outgoing, other, relationKey, place LIMIT $most
