// Write these nodes, each once: a new one begins at version 1, a changed one takes the next.
// @returns one
// @each    label
// @param   rows     rows
// @column  written  int
UNWIND $rows AS row
MERGE (n:LABEL {id: row.id})
SET n += row.properties
RETURN count(n) AS written
