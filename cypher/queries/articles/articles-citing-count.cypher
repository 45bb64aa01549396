// Which articles have statements from these: how many for each?
// @returns many
// @param   keys   string[]
// @column  key    string
// @column  total  int
UNWIND $keys AS key
MATCH (from:Article) WHERE from.id = key
CALL (from) {
  MATCH (from)<-[:CITES]-(a:Article)
  RETURN count(DISTINCT a) AS total
}
RETURN key, total
