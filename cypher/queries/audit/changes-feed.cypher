// Which sealed changes are there, the latest first?
// A row with `stopped` says where the walk was ended before it had seen everything. Bodies stay where they are: they may be large.
// @returns many
// @twin    changes-feed-oldest-first
// @param   low         int
// @param   high        int
// @param   scan        int
// @param   limit       int
// @column  stopped     boolean
// @column  number      int
// @column  id          string
// @column  at          string
// @column  by          string
// @column  action      string
// @column  targetId    string
// @column  nodeIds     string[]
// @column  requestId   string?
// @column  bodySha256  string
// @column  redactedBy  string?
// @column  hash        string
CALL () {
  MATCH (c:_Change) WHERE c.number > $low AND c.number < $high
  WITH c ORDER BY c.number DESC LIMIT $scan
  WHERE /* @fragment change-filter */ true
  RETURN c.id AS id, c.number AS number, false AS stopped
  ORDER BY number DESC LIMIT $limit
  UNION ALL
  MATCH (c:_Change) WHERE c.number > $low AND c.number < $high
  WITH c ORDER BY c.number DESC SKIP $scan LIMIT 1
  RETURN c.id AS id, c.number AS number, true AS stopped
}
MATCH (c:_Change) WHERE c.id = id
RETURN stopped, number, c.id AS id, c.at AS at, c.by AS by, c.action AS action, c.targetId AS targetId, c.nodeIds AS nodeIds,
  c.requestId AS requestId, c.bodySha256 AS bodySha256, c.redactedBy AS redactedBy, c.hash AS hash
ORDER BY CASE WHEN stopped THEN 0 ELSE 1 END, number DESC
