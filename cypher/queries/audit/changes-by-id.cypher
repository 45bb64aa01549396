// What do these changes say of themselves? A `number` of 0 and an empty `hash` stand for a change that is not sealed.
// @returns many
// @param   ids         string[]
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
MATCH (c:_Change) WHERE c.id IN $ids
RETURN coalesce(c.number, 0) AS number, c.id AS id, c.at AS at, c.by AS by, c.action AS action, c.targetId AS targetId,
  c.nodeIds AS nodeIds, c.requestId AS requestId, c.bodySha256 AS bodySha256, c.redactedBy AS redactedBy, coalesce(c.hash, '') AS hash
ORDER BY id ASC
