// The restore has finished: take its mark away.
// @returns none
// @param   id  string
MATCH (n:_Lock) WHERE n.id = $id
DELETE n
