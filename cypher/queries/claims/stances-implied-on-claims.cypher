// Which stances on other claims bear on these? Denial of a broader claim, support of a narrower one, either on an equivalent.
// A statement certainly said before the time of the claim asked about bears on nothing, unless that claim is a PREDICTION.
// `way` leads from the claim asked about to the one spoken on. At most `limit` claims in each direction, nearest first.
// @returns many
// @param   ids       string[]
// @param   limit     int
// @column  key       string
// @column  claimId   string
// @column  way       string[]
// @column  notBefore string
// @column  asserts   boolean
// @column  confirms  boolean
// @column  denies    boolean
UNWIND $ids AS key
MATCH (c:Claim) WHERE c.id = key
WITH key, c, CASE WHEN c.kind = 'PREDICTION' THEN '' ELSE coalesce(c.happenedFrom, '') END AS notBefore
CALL (c, notBefore) {
  MATCH path = (c)-[:EQUIVALENT_TO*0..2]-()-[:NARROWS*0..4]->()-[:EQUIVALENT_TO*0..2]-()-[:NARROWS*0..4]->()-[:EQUIVALENT_TO*0..2]-(t:Claim)
  WHERE t.id <> c.id AND all(r IN relationships(path) WHERE r.endedAt IS NULL)
  WITH t, notBefore, [n IN nodes(path) | n.id] AS way, all(r IN relationships(path) WHERE type(r) = 'EQUIVALENT_TO') AS same
  ORDER BY size(way), way
  WITH t, notBefore, head(collect(way)) AS way, head(collect(same)) AS same
  ORDER BY size(way), way LIMIT $limit
  RETURN t.id AS claimId, way,
    same AND EXISTS { MATCH (t)<-[:ASSERTS]-(s:Statement) WHERE notBefore = '' OR s.saidTo IS NULL OR s.saidTo >= notBefore } AS asserts,
    same AND EXISTS { MATCH (t)<-[:CONFIRMS]-(s:Statement) WHERE notBefore = '' OR s.saidTo IS NULL OR s.saidTo >= notBefore } AS confirms,
    EXISTS { MATCH (t)<-[:DENIES]-(s:Statement) WHERE notBefore = '' OR s.saidTo IS NULL OR s.saidTo >= notBefore } AS denies
  UNION ALL
  MATCH path = (c)-[:EQUIVALENT_TO*0..2]-()<-[:NARROWS*0..4]-()-[:EQUIVALENT_TO*0..2]-()<-[:NARROWS*1..4]-()-[:EQUIVALENT_TO*0..2]-(t:Claim)
  WHERE t.id <> c.id AND all(r IN relationships(path) WHERE r.endedAt IS NULL)
  WITH t, notBefore, [n IN nodes(path) | n.id] AS way
  ORDER BY size(way), way
  WITH t, notBefore, head(collect(way)) AS way
  ORDER BY size(way), way LIMIT $limit
  RETURN t.id AS claimId, way,
    EXISTS { MATCH (t)<-[:ASSERTS]-(s:Statement) WHERE notBefore = '' OR s.saidTo IS NULL OR s.saidTo >= notBefore } AS asserts,
    EXISTS { MATCH (t)<-[:CONFIRMS]-(s:Statement) WHERE notBefore = '' OR s.saidTo IS NULL OR s.saidTo >= notBefore } AS confirms,
    false AS denies
}
RETURN key, claimId, way, notBefore, asserts, confirms, denies
ORDER BY key, size(way), way
