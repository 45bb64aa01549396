// Which stances on other claims bear on these? Denial of a broader claim, support of a narrower one, either on an equivalent.
// `way` leads from the claim asked about to the one spoken on. At most `limit` claims in each direction, nearest first.
// @returns many
// @param   ids       string[]
// @param   limit     int
// @column  key       string
// @column  claimId   string
// @column  way       string[]
// @column  asserts   int
// @column  confirms  int
// @column  denies    int
UNWIND $ids AS key
MATCH (c:Claim) WHERE c.id = key
CALL (c) {
  MATCH path = (c)-[:EQUIVALENT_TO*0..2]-()-[:NARROWS*0..4]->()-[:EQUIVALENT_TO*0..2]-()-[:NARROWS*0..4]->()-[:EQUIVALENT_TO*0..2]-(t:Claim)
  WHERE t.id <> c.id AND all(r IN relationships(path) WHERE r.endedAt IS NULL)
  WITH t, [n IN nodes(path) | n.id] AS way, all(r IN relationships(path) WHERE type(r) = 'EQUIVALENT_TO') AS same
  ORDER BY size(way), way
  WITH t, head(collect(way)) AS way, head(collect(same)) AS same
  ORDER BY size(way), way LIMIT $limit
  RETURN t.id AS claimId, way,
    CASE WHEN same THEN COUNT { (t)<-[:ASSERTS]-() } ELSE 0 END AS asserts,
    CASE WHEN same THEN COUNT { (t)<-[:CONFIRMS]-() } ELSE 0 END AS confirms,
    COUNT { (t)<-[:DENIES]-() } AS denies
  UNION ALL
  MATCH path = (c)-[:EQUIVALENT_TO*0..2]-()<-[:NARROWS*0..4]-()-[:EQUIVALENT_TO*0..2]-()<-[:NARROWS*1..4]-()-[:EQUIVALENT_TO*0..2]-(t:Claim)
  WHERE t.id <> c.id AND all(r IN relationships(path) WHERE r.endedAt IS NULL)
  WITH t, [n IN nodes(path) | n.id] AS way
  ORDER BY size(way), way
  WITH t, head(collect(way)) AS way
  ORDER BY size(way), way LIMIT $limit
  RETURN t.id AS claimId, way, COUNT { (t)<-[:ASSERTS]-() } AS asserts, COUNT { (t)<-[:CONFIRMS]-() } AS confirms, 0 AS denies
}
RETURN key, claimId, way, asserts, confirms, denies
ORDER BY key, size(way), way
