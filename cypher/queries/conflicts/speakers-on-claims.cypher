// Who takes which stance on these claims, on their equivalents, and by denial on the claims that they NARROW?
// `way` leads from the claim asked about to the one spoken on; `first` and `last` are sort keys; `saidFrom` is
// the earliest day on which one may have been said, empty where that is open. A statement certainly said before the
// time of the claim asked about is left out, unless that claim is a PREDICTION.
// @returns many
// @param   ids         string[]
// @column  key         string
// @column  claimId     string
// @column  way         string[]
// @column  notBefore   string
// @column  equivalent  boolean
// @column  stance      string
// @column  actorIds    string[]
// @column  first       string
// @column  last        string
// @column  saidFrom    string
UNWIND $ids AS key
MATCH (c:Claim) WHERE c.id = key
CALL (c) {
  MATCH path = (c)-[:EQUIVALENT_TO*0..2]-()-[:NARROWS*0..4]->()-[:EQUIVALENT_TO*0..2]-()-[:NARROWS*0..4]->()-[:EQUIVALENT_TO*0..2]-(t:Claim)
  WHERE all(r IN relationships(path) WHERE r.endedAt IS NULL)
  WITH c, t, [n IN nodes(path) | n.id] AS way, all(r IN relationships(path) WHERE type(r) = 'EQUIVALENT_TO') AS same
  ORDER BY size(way), way
  WITH c, t, head(collect(way)) AS way, head(collect(same)) AS equivalent
  RETURN t.id AS claimId, way, equivalent,
    CASE WHEN c.kind = 'PREDICTION' THEN '' ELSE coalesce(c.happenedFrom, '') END AS notBefore
}
UNWIND CASE WHEN equivalent THEN ['ASSERTS', 'CONFIRMS', 'DENIES', 'QUESTIONS', 'DECLINES'] ELSE ['DENIES'] END AS stance
CALL (claimId, stance, notBefore) {
  MATCH (s:Statement) WHERE s.claimId = claimId AND s.stance = stance AND s.sortKey > ''
  WITH s, notBefore WHERE notBefore = '' OR s.saidTo IS NULL OR s.saidTo >= notBefore
  RETURN collect(DISTINCT s.actorId) AS actorIds, min(s.sortKey) AS first, max(s.sortKey) AS last,
    min(coalesce(s.saidFrom, '')) AS saidFrom
}
WITH key, claimId, way, notBefore, equivalent, stance, actorIds, first, last, saidFrom WHERE first IS NOT NULL
RETURN key, claimId, way, notBefore, equivalent, stance, actorIds, first, last, saidFrom
ORDER BY key, size(way), way, stance
