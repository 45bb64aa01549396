// Which changes wait to be sealed, the oldest first? A `number` of 0 is none. Bodies stay where they are: they may be large.
// @returns many
// @param   limit       int
// @column  pendingId   string
// @column  id          string
// @column  at          string
// @column  by          string
// @column  action      string
// @column  targetId    string
// @column  nodeIds     string[]
// @column  requestId   string?
// @column  bodySha256  string
// @column  number      int
MATCH (p:_Pending) WHERE p.at > ''
MATCH (c:_Change) WHERE c.id = p.changeId
WITH p, c ORDER BY p.at ASC, p.id ASC LIMIT $limit
RETURN p.id AS pendingId, c.id AS id, c.at AS at, c.by AS by, c.action AS action, c.targetId AS targetId,
  c.nodeIds AS nodeIds, c.requestId AS requestId, c.bodySha256 AS bodySha256, coalesce(c.number, 0) AS number
ORDER BY at ASC, pendingId ASC
