// Which claims say the same as these, which are broader or narrower, and which are earlier rounds of them?
// `way` leads from the claim asked about to the other one: the shortest, then the first by id. The claim itself is SAME.
// With a `moment` judgements count that stood then; without one, those that stand now.
// @returns many
// @param   ids       string[]
// @param   moment    string?
// @param   limit     int
// @column  key       string
// @column  claimId   string
// @column  relation  string
// @column  way       string[]
UNWIND $ids AS key
MATCH (c:Claim) WHERE c.id = key
CALL (c) {
  MATCH path = (c)-[:EQUIVALENT_TO*0..2]-()-[:NARROWS*0..4]->()-[:EQUIVALENT_TO*0..2]-()-[:NARROWS*0..4]->()-[:EQUIVALENT_TO*0..2]-(t:Claim)
  WHERE all(r IN relationships(path) WHERE ($moment IS NULL AND r.endedAt IS NULL) OR (r.at <= $moment AND (r.endedAt IS NULL OR r.endedAt > $moment)))
  WITH t, [n IN nodes(path) | n.id] AS way, all(r IN relationships(path) WHERE type(r) = 'EQUIVALENT_TO') AS same
  ORDER BY size(way), way
  WITH t, head(collect(way)) AS way, head(collect(same)) AS same
  ORDER BY size(way), way LIMIT $limit
  RETURN t.id AS claimId, CASE WHEN same THEN 'SAME' ELSE 'BROADER' END AS relation, way
  UNION ALL
  MATCH path = (c)-[:EQUIVALENT_TO*0..2]-()<-[:NARROWS*0..4]-()-[:EQUIVALENT_TO*0..2]-()<-[:NARROWS*1..4]-()-[:EQUIVALENT_TO*0..2]-(t:Claim)
  WHERE t.id <> c.id AND all(r IN relationships(path) WHERE ($moment IS NULL AND r.endedAt IS NULL) OR (r.at <= $moment AND (r.endedAt IS NULL OR r.endedAt > $moment)))
  WITH t, [n IN nodes(path) | n.id] AS way
  ORDER BY size(way), way
  WITH t, head(collect(way)) AS way
  ORDER BY size(way), way LIMIT $limit
  RETURN t.id AS claimId, 'NARROWER' AS relation, way
  UNION ALL
  MATCH path = (c)-[:EQUIVALENT_TO*0..2]-()<-[:EARLIER_ROUND_OF*1..4]-(t:Claim)
  WHERE t.id <> c.id AND all(r IN relationships(path) WHERE ($moment IS NULL AND r.endedAt IS NULL) OR (r.at <= $moment AND (r.endedAt IS NULL OR r.endedAt > $moment)))
  WITH t, [n IN nodes(path) | n.id] AS way
  ORDER BY size(way), way
  WITH t, head(collect(way)) AS way
  ORDER BY size(way), way LIMIT $limit
  RETURN t.id AS claimId, 'EARLIER' AS relation, way
}
RETURN key, claimId, relation, way
ORDER BY key, relation, size(way), way
