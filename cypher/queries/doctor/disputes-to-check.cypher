// Which disputes come next after this id, and on which claim is each?
// @returns many
// @param   after    string
// @param   limit    int
// @column  id       string
// @column  ownerId  string?
MATCH (n:_Dispute) WHERE n.id > $after
WITH n ORDER BY n.id ASC LIMIT $limit
RETURN n.id AS id, n.claimId AS ownerId
ORDER BY id ASC
