// Set these properties of relationships that are there; null takes one away.
// @returns one
// @each    anyRelation
// @param   rows     rows
// @column  written  int
UNWIND $rows AS row
MATCH (a:SOURCE) WHERE a.id = row.from
MATCH (b:TARGET) WHERE b.id = row.to
MATCH (a)-[r:RELATION]->(b) WHERE KEY = row.key
SET r += row.properties
RETURN count(r) AS written
