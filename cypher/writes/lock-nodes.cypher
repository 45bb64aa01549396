// Hold these nodes until the transaction ends: writing to one keeps others from writing to it.
// @returns one
// @each    publicLabel
// @param   ids      string[]
// @column  written  int
UNWIND $ids AS key
MATCH (n:LABEL) WHERE n.id = key
SET n.updatedAt = n.updatedAt
RETURN count(n) AS written
