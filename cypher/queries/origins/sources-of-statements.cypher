// Who made these statements, for whom, and where: whoever it was said on behalf of, else whomever the speaker represented then.
// @returns many
// @param   ids           string[]
// @column  key           string
// @column  speakerId     string
// @column  venueId       string?
// @column  behalfIds     string[]
// @column  principalIds  string[]
MATCH (s:Statement) WHERE s.id IN $ids
OPTIONAL MATCH (s)-[:SAID_IN]->(venue:Article)
WITH s, min(venue.id) AS venueId
OPTIONAL MATCH (s)-[:ON_BEHALF_OF]->(behalf:Actor)
WITH s, venueId, collect(DISTINCT behalf.id) AS behalfIds
OPTIONAL MATCH (s)<-[:MADE]-(:Actor)-[office:REPRESENTS]->(principal:Actor)
WHERE office.endedAt IS NULL
  AND (office.since IS NULL OR s.saidTo IS NULL OR office.since <= s.saidTo)
  AND (office.until IS NULL OR s.saidFrom IS NULL OR office.until >= s.saidFrom)
RETURN s.id AS key, s.actorId AS speakerId, venueId, behalfIds, collect(DISTINCT principal.id) AS principalIds
ORDER BY key
