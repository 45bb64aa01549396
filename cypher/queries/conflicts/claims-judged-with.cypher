// On which claims may a conflict change when something changes on these? On themselves, on their equivalents, on claims that narrow either,
// and on every claim joined to one of those.
// @returns many
// @param   ids  string[]
// @column  id   string
UNWIND $ids AS key
MATCH (x:Claim) WHERE x.id = key
CALL (x) {
  MATCH path = (x)-[:EQUIVALENT_TO*0..2]-()<-[:NARROWS*0..4]-()-[:EQUIVALENT_TO*0..2]-()<-[:NARROWS*0..4]-()-[:EQUIVALENT_TO*0..2]-(c:Claim)
  RETURN DISTINCT c.id AS claimId
}
MATCH (c:Claim) WHERE c.id = claimId
CALL (c) {
  MATCH (c)-[:NARROWS|EQUIVALENT_TO|CONTRADICTS*0..1]-(joined:Claim)
  RETURN joined.id AS id
}
RETURN DISTINCT id
ORDER BY id
