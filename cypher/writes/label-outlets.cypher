// Give these actors the further label of an outlet.
// @returns one
// @param   ids      string[]
// @column  written  int
MATCH (n:Actor) WHERE n.id IN $ids
SET n:Outlet
RETURN count(n) AS written
