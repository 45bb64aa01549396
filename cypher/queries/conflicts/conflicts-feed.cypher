// Which stance conflicts are there, the one with the latest statement first?
// A row with `stop` says where the walk was ended before it had seen everything.
// @returns many
// @twin    conflicts-feed-oldest-first
// @param   low      string
// @param   high     string
// @param   scan     int
// @param   limit    int
// @column  stop     string?
// @column  dispute  _Dispute
CALL () {
  MATCH (d:_Dispute) WHERE d.sortKey > $low AND d.sortKey < $high
  WITH d ORDER BY d.sortKey DESC LIMIT $scan
  WHERE /* @fragment dispute-filter */ true
  RETURN d.id AS id, d.sortKey AS place, null AS stop
  ORDER BY place DESC LIMIT $limit
  UNION ALL
  MATCH (d:_Dispute) WHERE d.sortKey > $low AND d.sortKey < $high
  WITH d ORDER BY d.sortKey DESC SKIP $scan LIMIT 1
  RETURN d.id AS id, d.sortKey AS place, d.sortKey AS stop
}
MATCH (d:_Dispute) WHERE d.id = id
RETURN stop, d {.*} AS dispute
ORDER BY stop IS NULL ASC, place DESC
