// What do the sealed changes after this number say of themselves, in order?
// @returns many
// @param   after       int
// @param   limit       int
// @column  number      int
// @column  id          string
// @column  at          string?
// @column  by          string?
// @column  action      string?
// @column  targetId    string?
// @column  nodeIds     string[]
// @column  requestId   string?
// @column  bodySha256  string?
// @column  hash        string?
MATCH (c:_Change) WHERE c.number > $after
WITH c ORDER BY c.number ASC, c.id ASC LIMIT $limit
RETURN toInteger(c.number) AS number, c.id AS id, c.at AS at, c.by AS by, c.action AS action, c.targetId AS targetId,
  coalesce(c.nodeIds, []) AS nodeIds, c.requestId AS requestId, c.bodySha256 AS bodySha256, c.hash AS hash
ORDER BY number ASC, id ASC
