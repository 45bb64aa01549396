// Create these nodes. One whose id is taken is refused.
// @returns one
// @each    publicLabel
// @param   rows     rows
// @column  written  int
UNWIND $rows AS row
CREATE (n:LABEL {id: row.id})
SET n += row.properties
RETURN count(n) AS written
