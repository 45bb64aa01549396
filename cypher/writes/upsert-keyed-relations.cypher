// Write these relationships, each once for its key: several may stand between one pair.
// @returns one
// @each    keyedRelation
// @param   rows     rows
// @column  written  int
UNWIND $rows AS row
MATCH (a:SOURCE {id: row.from})
MATCH (b:TARGET {id: row.to})
MERGE (a)-[r:RELATION {key: row.key}]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written
