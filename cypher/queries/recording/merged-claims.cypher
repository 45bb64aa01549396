// Which claims were merged, and which one stands for each?
// @returns many
// @column  id            string
// @column  mergedIntoId  string
MATCH (n:Claim) WHERE n.mergedIntoId > ''
RETURN n.id AS id, n.mergedIntoId AS mergedIntoId
ORDER BY id ASC
