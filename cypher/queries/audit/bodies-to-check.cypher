// What do these changes hold beside their heads, and is what erased it there, and says so?
// @returns many
// @param   ids         string[]
// @column  id          string
// @column  body        string?
// @column  salt        string?
// @column  bodySha256  string?
// @column  redactedBy  string?
// @column  redactor    string?
// @column  owned       boolean
MATCH (c:_Change) WHERE c.id IN $ids
OPTIONAL MATCH (r:_Change) WHERE r.id = c.redactedBy
RETURN c.id AS id, c.body AS body, c.salt AS salt, c.bodySha256 AS bodySha256, c.redactedBy AS redactedBy, r.id AS redactor,
  coalesce(c.id IN r.nodeIds, false) AS owned
ORDER BY id ASC
