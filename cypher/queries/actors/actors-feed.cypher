// Which actors are there, by name?
// A row with `stop` says where the walk was ended before it had seen everything.
// @returns many
// @twin    actors-feed-backwards
// @param   low    string
// @param   high   string
// @param   scan   int
// @param   limit  int
// @column  stop   string?
// @column  actor  Actor
CALL () {
  MATCH (a:Actor) WHERE a.sortKey > $low AND a.sortKey < $high
  WITH a ORDER BY a.sortKey ASC LIMIT $scan
  WHERE /* @fragment actor-filter */ true
  RETURN a.id AS id, a.sortKey AS place, null AS stop
  ORDER BY place ASC LIMIT $limit
  UNION ALL
  MATCH (a:Actor) WHERE a.sortKey > $low AND a.sortKey < $high
  WITH a ORDER BY a.sortKey ASC SKIP $scan LIMIT 1
  RETURN a.id AS id, a.sortKey AS place, a.sortKey AS stop
}
MATCH (a:Actor) WHERE a.id = id
RETURN stop, a {.*} AS actor
ORDER BY stop IS NULL, place ASC
