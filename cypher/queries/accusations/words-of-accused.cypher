// What did the accused, and who spoke for it, say on these claims, newest first? A seek is {key, accusedId, speakers, claimIds}: what the speakers
// said, and what others said on behalf of the accused. At most `limit` statements for each speaker and claim, and of the others.
// @returns many
// @param   seeks        rows
// @param   limit        int
// @column  key          string
// @column  statementId  string
// @column  claimId      string
// @column  actorId      string
// @column  stance       string
// @column  saidFrom     string?
// @column  saidTo       string?
// @column  sortKey      string
// @column  onBehalf     boolean
UNWIND $seeks AS seek
WITH seek.key AS key, seek.accusedId AS accusedId, seek.speakers AS speakers, seek.claimIds AS claimIds
CALL (accusedId, speakers, claimIds) {
  UNWIND claimIds AS claimId
  UNWIND speakers AS speaker
  CALL (claimId, speaker) {
    MATCH (s:Statement) WHERE s.claimId = claimId AND s.actorId = speaker AND s.sortKey > ''
    RETURN s ORDER BY s.claimId DESC, s.actorId DESC, s.sortKey DESC LIMIT $limit
  }
  RETURN s.id AS statementId
  UNION
  MATCH (accused:Actor) WHERE accused.id = accusedId
  MATCH (accused)<-[:ON_BEHALF_OF]-(s:Statement)
  WITH s, claimIds WHERE s.claimId IN claimIds AND s.sortKey IS NOT NULL
  RETURN s.id AS statementId ORDER BY s.sortKey DESC LIMIT $limit
}
MATCH (s:Statement) WHERE s.id = statementId
RETURN key, s.id AS statementId, s.claimId AS claimId, s.actorId AS actorId, s.stance AS stance, s.saidFrom AS saidFrom, s.saidTo AS saidTo,
  s.sortKey AS sortKey, EXISTS { MATCH (s)-[:ON_BEHALF_OF]->(accused:Actor) WHERE accused.id = accusedId } AS onBehalf
ORDER BY key, sortKey DESC
