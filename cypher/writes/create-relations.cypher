// Create these relationships.
// @returns one
// @each    anyRelation
// @param   rows     rows
// @column  written  int
UNWIND $rows AS row
MATCH (a:SOURCE {id: row.from})
MATCH (b:TARGET {id: row.to})
CREATE (a)-[r:RELATION]->(b)
SET r += row.properties
RETURN count(r) AS written
