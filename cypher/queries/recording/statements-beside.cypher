// What do the place and the words of these statements rest on: when they were said, and where and in which words they were reported?
// @returns many
// @param   ids       string[]
// @column  id        string
// @column  actorId   string
// @column  stance    string
// @column  state     string
// @column  saidTo    string?
// @column  quote     string?
// @column  days      string[]
// @column  wordings  string[]
UNWIND $ids AS key
MATCH (s:Statement) WHERE s.id = key
CALL (s) {
  MATCH (s)-[r:REPORTED_IN]->(a:Article)
  WITH r, a ORDER BY a.id ASC, r.key ASC
  RETURN collect(a.publishedTo) AS days, collect(r.wording) AS wordings
}
RETURN s.id AS id, s.actorId AS actorId, s.stance AS stance, s.state AS state, s.saidTo AS saidTo, s.quote AS quote, days, wordings
ORDER BY id ASC
