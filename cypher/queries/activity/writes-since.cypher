// Which nodes did recent writes change, apart from the writes seen before? And how many statements are there, counted before and after looking?
// @returns one
// @param   since    string
// @param   seen     string[]
// @param   limit    int
// @column  before   int
// @column  writes   string[]
// @column  nodeIds  string[]
// @column  after    int
CALL () {
  MATCH (s:Statement)
  RETURN count(s) AS before
}
CALL () {
  MATCH (w:_Write) WHERE w.at > $since AND NOT w.id IN $seen
  WITH w ORDER BY w.at ASC, w.id ASC LIMIT $limit
  WITH collect(w.id) AS writes, collect(w.nodeIds) AS lists
  RETURN writes, reduce(all = [], ids IN lists | all + ids) AS nodeIds
}
CALL () {
  MATCH (s:Statement)
  RETURN count(s) AS after
}
RETURN before, writes, nodeIds, after
