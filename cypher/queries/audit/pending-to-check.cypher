// Which marks of changes that wait come next after this id: is the change there, and is it sealed already?
// @returns many
// @param   after     string
// @param   limit     int
// @column  id        string
// @column  changeId  string?
// @column  known     boolean
// @column  sealed    boolean
MATCH (p:_Pending) WHERE p.id > $after
WITH p ORDER BY p.id ASC LIMIT $limit
OPTIONAL MATCH (c:_Change) WHERE c.id = p.changeId
RETURN p.id AS id, p.changeId AS changeId, c IS NOT NULL AS known, c.number IS NOT NULL AS sealed
ORDER BY id ASC
