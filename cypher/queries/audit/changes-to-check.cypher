// Which changes come next after this id: is each sealed, or does it wait to be?
// @returns many
// @param   after    string
// @param   limit    int
// @column  id       string
// @column  sealed   boolean
// @column  waiting  boolean
MATCH (c:_Change) WHERE c.id > $after
WITH c ORDER BY c.id ASC LIMIT $limit
OPTIONAL MATCH (p:_Pending) WHERE p.id = 'pending:' + c.id
RETURN c.id AS id, c.number IS NOT NULL AS sealed, p IS NOT NULL AS waiting
ORDER BY id ASC
