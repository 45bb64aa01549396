// Which actors have these ids?
// @returns many
// @param   ids  string[]
// @column  actor  Actor
MATCH (a:Actor) WHERE a.id IN $ids
RETURN a {.*} AS actor
