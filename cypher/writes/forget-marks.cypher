// What these marks asked for was done: drop them.
// @returns none
// @param   ids  string[]
MATCH (m:_Mark) WHERE m.id IN $ids
DELETE m
