// Which passages of these articles do statements stand on, and where is each said to be?
// @returns many
// @param   ids          string[]
// @column  key          string
// @column  statementId  string?
// @column  wording      string?
// @column  start        string?
// @column  end          string?
// @column  prefix       string?
// @column  suffix       string?
// @column  anchor       string?
UNWIND $ids AS key
MATCH (a:Article) WHERE a.id = key
MATCH (a)<-[r:REPORTED_IN]-(s:Statement)
RETURN key, s.id AS statementId, r.wording AS wording, toString(toInteger(r.start)) AS start, toString(toInteger(r.end)) AS end, r.prefix AS prefix,
  r.suffix AS suffix, r.anchor AS anchor
ORDER BY key ASC, statementId ASC, start ASC, wording ASC
