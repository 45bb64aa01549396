// What else did this actor say on this claim, with this stance? What counts is found by its place in lists, what does not by the claim.
// @returns many
// @param   actorId  string
// @param   claimId  string
// @param   stance   string
// @param   limit    int
// @column  id             string
// @column  saidFrom       string?
// @column  saidTo         string?
// @column  saidPrecision  string?
// @column  state          string
// @column  venueId        string?
CALL () {
  MATCH (s:Statement) WHERE s.claimId = $claimId AND s.actorId = $actorId AND s.sortKey > ''
  RETURN s
  UNION
  MATCH (c:Claim) WHERE c.id = $claimId
  MATCH (c)<-[:PROPOSED_ON|WITHDRAWN_FROM]-(s:Statement) WHERE s.actorId = $actorId
  RETURN s
}
WITH s WHERE s.stance = $stance
OPTIONAL MATCH (s)-[:SAID_IN]->(a:Article)
RETURN s.id AS id, s.saidFrom AS saidFrom, s.saidTo AS saidTo, s.saidPrecision AS saidPrecision, s.state AS state, a.id AS venueId
ORDER BY id ASC, venueId ASC
LIMIT $limit
