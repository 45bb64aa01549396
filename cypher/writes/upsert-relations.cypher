// Write these relationships, each once between its pair.
// @returns one
// @each    relation
// @param   rows     rows
// @column  written  int
UNWIND $rows AS row
MATCH (a:SOURCE {id: row.from})
MATCH (b:TARGET {id: row.to})
MERGE (a)-[r:RELATION]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written
