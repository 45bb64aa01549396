// Take away these nodes, which nothing is joined to any more.
// @returns one
// @each    publicLabel
// @param   ids      string[]
// @column  written  int
UNWIND $ids AS key
MATCH (n:LABEL) WHERE n.id = key
DELETE n
RETURN count(n) AS written
