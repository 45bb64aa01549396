// Which articles have statements from these: how many for each?
// @returns many
// @param   keys   string[]
// @column  key    string
// @column  total  int
UNWIND $keys AS key
CALL (key) {
  MATCH (from:Article)<-[:CITES]-(a:Article) WHERE from.id = key
  RETURN count(DISTINCT a) AS total
}
RETURN key, total
