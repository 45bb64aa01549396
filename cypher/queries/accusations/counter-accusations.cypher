// Who among these speakers supports a claim that accuses one of these targets and shares a subject with the accusation? A seek is
// {key, speakers, targets, subjects}: subjects are ids of events and topics. At most `limit` statements for each seek and target, of the first
// `widest` claims that accuse it.
// @returns many
// @param   seeks        rows
// @param   widest       int
// @param   limit        int
// @column  key          string
// @column  statementId  string
// @column  claimId      string
// @column  actorId      string
// @column  saidFrom     string?
// @column  saidTo       string?
// @column  sortKey      string
UNWIND $seeks AS seek
WITH seek.key AS key, seek.speakers AS speakers, seek.targets AS targets, seek.subjects AS subjects
UNWIND targets AS target
MATCH (t:Actor) WHERE t.id = target
CALL (t, speakers, subjects) {
  MATCH (t)<-[:ACCUSES]-(c:Claim)
  WITH c, speakers, subjects ORDER BY c.id LIMIT $widest
  WHERE EXISTS { MATCH (c)-[:CONCERNS|FILED_UNDER]->(subject) WHERE subject.id IN subjects }
  UNWIND speakers AS speaker
  MATCH (s:Statement) WHERE s.claimId = c.id AND s.actorId = speaker AND s.sortKey > ''
  WITH s WHERE s.stance IN ['ASSERTS', 'CONFIRMS'] AND coalesce(s.accusing, true)
  RETURN s.id AS statementId, s.claimId AS claimId, s.actorId AS actorId, s.saidFrom AS saidFrom, s.saidTo AS saidTo, s.sortKey AS sortKey
  ORDER BY sortKey DESC LIMIT $limit
}
RETURN DISTINCT key, statementId, claimId, actorId, saidFrom, saidTo, sortKey
ORDER BY key, sortKey, statementId
