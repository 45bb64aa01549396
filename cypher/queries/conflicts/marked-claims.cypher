// Which claims were written to and not judged since?
// @returns many
// @param   limit    int
// @column  id       string
// @column  claimId  string
MATCH (m:_Mark) WHERE m.id > ''
RETURN m.id AS id, m.claimId AS claimId
ORDER BY id LIMIT $limit
