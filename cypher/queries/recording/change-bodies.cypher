// What do these changes keep?
// @returns many
// @param   ids       string[]
// @column  id        string
// @column  at        string
// @column  by        string
// @column  action    string
// @column  targetId  string
// @column  body      string?
UNWIND $ids AS key
MATCH (c:_Change) WHERE c.id = key
RETURN c.id AS id, c.at AS at, c.by AS by, c.action AS action, c.targetId AS targetId, c.body AS body
ORDER BY id ASC
