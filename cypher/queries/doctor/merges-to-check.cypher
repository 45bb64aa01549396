// Does what was merged lead to one that stands for itself, and say so by one merge that stands?
// @returns many
// @param   ids       string[]
// @column  key       string
// @column  survivor  string?
// @column  further   string?
// @column  standing  int
UNWIND $ids AS key
CALL (key) {
  MATCH (a:Actor) WHERE a.id = key
  OPTIONAL MATCH (s:Actor) WHERE s.id = a.mergedIntoId
  RETURN a AS n, s.id AS survivor, s.mergedIntoId AS further
  UNION
  MATCH (c:Claim) WHERE c.id = key
  OPTIONAL MATCH (s:Claim) WHERE s.id = c.mergedIntoId
  RETURN c AS n, s.id AS survivor, s.mergedIntoId AS further
}
CALL (n) {
  OPTIONAL MATCH (n)-[r:MERGED_INTO]->() WHERE r.endedAt IS NULL
  RETURN count(r) AS standing
}
RETURN key, survivor, further, standing
ORDER BY key ASC
