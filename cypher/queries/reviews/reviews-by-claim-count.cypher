// How many verdicts were published on these claims?
// @returns many
// @param   keys   string[]
// @column  key    string
// @column  total  int
UNWIND $keys AS key
MATCH (r:Review) WHERE r.claimId = key AND r.sortKey > ''
RETURN key, count(r) AS total
