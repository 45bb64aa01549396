// Give these actors the further label of their kind.
// @returns one
// @each    actorKind
// @param   ids      string[]
// @column  written  int
MATCH (n:Actor) WHERE n.id IN $ids
REMOVE n:State:Person:Organization:ArmedGroup:Monitor:Collective:Outlet
SET n:LABEL
RETURN count(n) AS written
