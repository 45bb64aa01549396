// The names of these actors have changed: drop the look-up keys derived from the old ones.
// @returns none
// @param   ids  string[]
MATCH (k:_Alias) WHERE k.actorId IN $ids
DELETE k
