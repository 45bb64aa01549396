// What was changed last on this node?
// @returns many
// @param   targetId  string
// @param   limit     int
// @column  id        string
// @column  at        string
// @column  by        string
// @column  action    string
// @column  body      string?
MATCH (c:_Change) WHERE c.targetId = $targetId
RETURN c.id AS id, c.at AS at, c.by AS by, c.action AS action, c.body AS body
ORDER BY at DESC, id DESC
LIMIT $limit
