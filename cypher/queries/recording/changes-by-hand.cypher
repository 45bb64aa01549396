// Which change of these kinds did this person make to this node?
// @returns maybe
// @param   targetId  string
// @param   by        string
// @param   actions   string[]
// @column  id        string
MATCH (c:_Change) WHERE c.targetId = $targetId AND c.by = $by AND c.action IN $actions
RETURN c.id AS id
ORDER BY id
LIMIT 1
