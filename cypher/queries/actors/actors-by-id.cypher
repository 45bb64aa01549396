// Which actors have these ids?
// @returns many
// @param   ids  string[]
// @column  actor  Actor
MATCH (a:Actor) WHERE a.id IN $ids AND a.mergedIntoId IS NULL
RETURN a {.*} AS actor
