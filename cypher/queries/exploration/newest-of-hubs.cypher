// What came last to these hubs: an actor's statements, a claim's statements of one stance, an outlet's articles, claims tied to anything?
// A seek is {key, type}. An index gives each in order, at most `cap`; claims are looked for among the `scan` entered last.
// @returns many
// @param   scope.seeks  rows
// @param   cap          int
// @param   scan         int
// @column  key    string
// @column  type   string
// @column  other  string
// @column  place  string
UNWIND $scope.seeks AS seek
WITH seek.key AS key, seek.type AS type
CALL (key, type) {
  WITH key, type LIMIT 1 WHERE type = 'MADE'
  MATCH (m:Statement) WHERE m.actorId = key AND m.sortKey > ''
  WITH m ORDER BY m.actorId DESC, m.sortKey DESC LIMIT $cap
  RETURN m.id AS other, m.sortKey AS place
  UNION ALL
  WITH key, type LIMIT 1 WHERE type IN ['ASSERTS', 'CONFIRMS', 'DENIES', 'QUESTIONS', 'DECLINES']
  MATCH (m:Statement) WHERE m.claimId = key AND m.stance = type AND m.sortKey > ''
  WITH m ORDER BY m.claimId DESC, m.stance DESC, m.sortKey DESC LIMIT $cap
  RETURN m.id AS other, m.sortKey AS place
  UNION ALL
  WITH key, type LIMIT 1 WHERE type = 'PUBLISHED_BY'
  MATCH (m:Article) WHERE m.outletId = key AND m.sortKey > ''
  WITH m ORDER BY m.outletId DESC, m.sortKey DESC LIMIT $cap
  RETURN m.id AS other, m.sortKey AS place
  UNION ALL
  WITH key, type LIMIT 1 WHERE type IN ['ABOUT', 'ACCUSES', 'CONCERNS', 'LOCATED_IN', 'FILED_UNDER']
  MATCH (m:Claim) WHERE m.recentKey > ''
  WITH key, type, m ORDER BY m.recentKey DESC LIMIT $scan
  MATCH (m)-[r:ABOUT|ACCUSES|CONCERNS|LOCATED_IN|FILED_UNDER]->(h) WHERE type(r) = type AND h.id = key
  WITH m ORDER BY m.recentKey DESC LIMIT $cap
  RETURN m.id AS other, m.sortKey AS place
}
RETURN key, type, other, place
