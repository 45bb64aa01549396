// Which claims were written to and not judged since? By mark; one that another judge takes away meanwhile has no properties any more.
// @returns many
// @param   limit     int
// @column  id        string
// @column  claimIds  string[]
MATCH (m:_Mark) WHERE m.id > ''
WITH m.id AS id, m.claimIds AS claimIds
WHERE id IS NOT NULL AND claimIds IS NOT NULL
RETURN id, claimIds
ORDER BY id ASC LIMIT $limit
