// Which claims are there, oldest entry first?
// A row with `stop` says where the walk was ended before it had seen everything.
// @returns many
// @twin    claims-by-entry-newest-first
// @param   low    string
// @param   high   string
// @param   scan   int
// @param   limit  int
// @column  stop   string?
// @column  claim  Claim
CALL () {
  MATCH (c:Claim) WHERE c.recentKey > $low AND c.recentKey < $high
  WITH c ORDER BY c.recentKey ASC LIMIT $scan
  WHERE /* @fragment claim-filter */ true
  RETURN c.id AS id, c.recentKey AS place, null AS stop
  ORDER BY place ASC LIMIT $limit
  UNION ALL
  MATCH (c:Claim) WHERE c.recentKey > $low AND c.recentKey < $high
  WITH c ORDER BY c.recentKey ASC SKIP $scan LIMIT 1
  RETURN c.id AS id, c.recentKey AS place, c.recentKey AS stop
}
MATCH (c:Claim) WHERE c.id = id
RETURN stop, c {.*} AS claim
ORDER BY stop IS NULL, place ASC
