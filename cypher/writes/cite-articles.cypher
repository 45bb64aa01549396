// Articles cite others, by the first by name of all ways in which statements went from the one to the other.
// @returns one
// @param   rows     rows
// @column  written  int
UNWIND $rows AS row
MATCH (a:Article {id: row.citing})
MATCH (b:Article {id: row.target})
MERGE (a)-[c:CITES]->(b)
SET c.via = CASE WHEN c.via IS NULL OR row.via < c.via THEN row.via ELSE c.via END
RETURN count(c) AS written
