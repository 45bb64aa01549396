// How do these claims stand to others? At most `limit` for each; ended judgements are left out.
// @returns many
// @param   ids       string[]
// @param   limit     int
// @column  key       string
// @column  relation  string
// @column  fromId    string
// @column  toId      string
// @column  by        string
// @column  reason    string
// @column  at        string
UNWIND $ids AS key
MATCH (c:Claim) WHERE c.id = key
CALL (c) {
  MATCH (c)-[r:NARROWS|EQUIVALENT_TO|CONTRADICTS|EARLIER_ROUND_OF|RELATED_TO]-(:Claim)
  WHERE r.endedAt IS NULL
  RETURN type(r) AS relation, startNode(r).id AS fromId, endNode(r).id AS toId, r.by AS by, r.reason AS reason, r.at AS at
  ORDER BY relation, fromId, toId LIMIT $limit
}
RETURN key, relation, fromId, toId, by, reason, at
ORDER BY key, relation, fromId, toId
