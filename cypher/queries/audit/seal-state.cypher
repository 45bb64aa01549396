// Does a change wait to be sealed, how long is the chain, and who may lengthen it until when?
// @returns one
// @param   id          string
// @column  waiting     boolean
// @column  number      int
// @column  hash        string
// @column  holder      string?
// @column  leaseUntil  string?
OPTIONAL MATCH (s:_Seal) WHERE s.id = $id
RETURN EXISTS { MATCH (:_Pending) } AS waiting, coalesce(s.number, 0) AS number, coalesce(s.hash, '') AS hash,
  s.holder AS holder, s.leaseUntil AS leaseUntil
