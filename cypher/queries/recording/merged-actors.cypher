// Which actors were merged, and which one stands for each?
// @returns many
// @column  id            string
// @column  mergedIntoId  string
MATCH (n:Actor) WHERE n.mergedIntoId > ''
RETURN n.id AS id, n.mergedIntoId AS mergedIntoId
ORDER BY id ASC
