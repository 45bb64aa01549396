// Which migrations has this store seen?
// @returns many
// @column  number    int
// @column  checksum  string
MATCH (m:_Migration)
RETURN m.number AS number, m.checksum AS checksum
ORDER BY number
