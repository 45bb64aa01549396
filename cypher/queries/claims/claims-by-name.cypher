// Which claims are there, by caption?
// A row with `stop` says where the walk was ended before it had seen everything.
// @returns many
// @twin    claims-by-name-backwards
// @param   low    string
// @param   high   string
// @param   scan   int
// @param   limit  int
// @column  stop   string?
// @column  claim  Claim
CALL () {
  MATCH (c:Claim) WHERE c.sortKey > $low AND c.sortKey < $high
  WITH c ORDER BY c.sortKey ASC LIMIT $scan
  WHERE /* @fragment claim-filter */ true
  RETURN c.id AS id, c.sortKey AS place, null AS stop
  ORDER BY place ASC LIMIT $limit
  UNION ALL
  MATCH (c:Claim) WHERE c.sortKey > $low AND c.sortKey < $high
  WITH c ORDER BY c.sortKey ASC SKIP $scan LIMIT 1
  RETURN c.id AS id, c.sortKey AS place, c.sortKey AS stop
}
MATCH (c:Claim) WHERE c.id = id
RETURN stop, c {.*} AS claim
ORDER BY stop IS NULL, place ASC
