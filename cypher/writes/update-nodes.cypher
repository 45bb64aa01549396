// Set these properties of nodes that are there; null takes one away.
// @returns one
// @each    publicLabel
// @param   rows     rows
// @column  written  int
UNWIND $rows AS row
MATCH (n:LABEL) WHERE n.id = row.id
SET n += row.properties
RETURN count(n) AS written
