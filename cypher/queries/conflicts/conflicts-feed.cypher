// Which conflicts are there in these lists, the one with the latest statement first?
// A row with `stop` says where the walk of a list was ended before it had seen everything.
// @returns many
// @twin    conflicts-feed-oldest-first
// @param   listings  string[]
// @param   low       string
// @param   high      string
// @param   scan      int
// @param   limit     int
// @param   most      int
// @column  stop      string?
// @column  dispute   _Dispute
UNWIND $listings AS listing
CALL (listing) {
  MATCH (d:_Dispute) WHERE d.listing = listing AND d.sortKey > $low AND d.sortKey < $high
  WITH d ORDER BY d.listing DESC, d.sortKey DESC LIMIT $scan
  WHERE /* @fragment dispute-filter */ true
  RETURN d.id AS id, d.sortKey AS place, null AS stop
  ORDER BY place DESC LIMIT $limit
  UNION ALL
  MATCH (d:_Dispute) WHERE d.listing = listing AND d.sortKey > $low AND d.sortKey < $high
  WITH d ORDER BY d.listing DESC, d.sortKey DESC SKIP $scan LIMIT 1
  RETURN d.id AS id, d.sortKey AS place, d.sortKey AS stop
}
WITH id, place, stop ORDER BY stop IS NULL, place DESC LIMIT $most
MATCH (d:_Dispute) WHERE d.id = id
RETURN stop, d {.*} AS dispute
ORDER BY stop IS NULL, place DESC
