// What do these changes hold beside their heads?
// @returns many
// @param   ids   string[]
// @column  id    string
// @column  body  string?
MATCH (c:_Change) WHERE c.id IN $ids
RETURN c.id AS id, c.body AS body
ORDER BY id ASC
