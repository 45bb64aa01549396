// The text of these articles is another one now: no passage of theirs has been looked for in it.
// @returns none
// @param   ids  string[]
MATCH (:Statement)-[r:REPORTED_IN]->(a:Article)
WHERE a.id IN $ids
SET r.anchor = 'UNVERIFIED'
