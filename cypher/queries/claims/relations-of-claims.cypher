// How do these claims stand to others? At most `limit` for each.
// With a `moment` judgements count that stood then; without one, those that stand now.
// @returns many
// @param   ids       string[]
// @param   moment    string?
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
  WHERE ($moment IS NULL AND r.endedAt IS NULL) OR (r.at <= $moment AND (r.endedAt IS NULL OR r.endedAt > $moment))
  RETURN type(r) AS relation, startNode(r).id AS fromId, endNode(r).id AS toId, r.by AS by, r.reason AS reason, r.at AS at
  ORDER BY relation, fromId, toId LIMIT $limit
}
RETURN key, relation, fromId, toId, by, reason, at
ORDER BY key, relation, fromId, toId
