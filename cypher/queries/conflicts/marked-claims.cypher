// Which claims were written to and not judged since, and by which marks? At most `limit` claims, each with all of its marks.
// A mark that another judge takes away meanwhile has no properties any more.
// @returns many
// @param   limit    int
// @column  claimId  string
// @column  ids      string[]
MATCH (m:_Mark) WHERE m.id > ''
WITH m.claimId AS claimId, m.id AS id
WHERE claimId IS NOT NULL AND id IS NOT NULL
WITH claimId, id ORDER BY id ASC
WITH claimId, collect(id) AS ids
RETURN claimId, ids
ORDER BY claimId ASC LIMIT $limit
