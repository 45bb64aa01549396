// These changes are sealed: they wait no longer.
// @returns none
// @param   ids  string[]
MATCH (p:_Pending) WHERE p.id IN $ids
DELETE p
