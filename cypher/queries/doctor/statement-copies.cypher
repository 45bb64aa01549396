// What do these statements carry as copies of their edges and dates?
// @returns many
// @param   ids       string[]
// @column  id        string
// @column  actorId   string?
// @column  claimId   string?
// @column  stance    string?
// @column  state     string?
// @column  saidTo    string?
// @column  sortKey   string?
// @column  orderKey  string?
UNWIND $ids AS key
MATCH (s:Statement) WHERE s.id = key
RETURN s.id AS id, s.actorId AS actorId, s.claimId AS claimId, s.stance AS stance, s.state AS state, s.saidTo AS saidTo,
  s.sortKey AS sortKey, s.orderKey AS orderKey
ORDER BY id ASC
