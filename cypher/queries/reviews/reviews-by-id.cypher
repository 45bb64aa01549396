// Which reviews have these ids?
// @returns many
// @param   ids  string[]
// @column  review  Review
MATCH (r:Review) WHERE r.id IN $ids
RETURN r {.*} AS review
