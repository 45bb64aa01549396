// Which is the first statement by which this actor accuses another on a claim? A seek is {key, claimId, actorId, accusedId, notBefore}: what was
// said on behalf of the accused, or while representing it, accuses it of nothing, nor does what was certainly said before `notBefore`.
// Of what the actor said on the claim the first `most` statements are looked at, and of them those that meet the filter.
// @returns many
// @param   seeks        rows
// @param   most         int
// @column  key          string
// @column  statementId  string
// @column  saidFrom     string?
// @column  saidTo       string?
// @column  sortKey      string
UNWIND $seeks AS seek
WITH seek.key AS key, seek.claimId AS claimId, seek.actorId AS actorId, seek.accusedId AS accusedId, seek.notBefore AS notBefore
CALL (claimId, actorId, accusedId, notBefore) {
  MATCH (s:Statement) WHERE s.claimId = claimId AND s.actorId = actorId AND s.sortKey > ''
  WITH s, accusedId, notBefore ORDER BY s.claimId ASC, s.actorId ASC, s.sortKey ASC LIMIT $most
  WHERE s.stance IN ['ASSERTS', 'CONFIRMS'] AND coalesce(s.accusing, true)
    AND (s.sortKey STARTS WITH '0000' OR s.sortKey >= notBefore)
    AND NOT EXISTS { MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor) WHERE principal.id = accusedId }
    AND NOT EXISTS {
      MATCH (speaker:Actor)-[office:REPRESENTS]->(principal:Actor)
      WHERE speaker.id = s.actorId AND principal.id = accusedId AND office.endedAt IS NULL
        AND (office.since IS NULL OR s.sortKey STARTS WITH '0000' OR office.since <= substring(s.sortKey, 0, 10))
        AND (office.until IS NULL OR s.saidFrom IS NULL OR office.until >= s.saidFrom)
    }
    AND /* @fragment statement-filter */ true
  RETURN s.id AS statementId, s.saidFrom AS saidFrom, s.saidTo AS saidTo, s.sortKey AS sortKey
  ORDER BY s.claimId ASC, s.actorId ASC, s.sortKey ASC LIMIT 1
}
RETURN key, statementId, saidFrom, saidTo, sortKey
ORDER BY key
