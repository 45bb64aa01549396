// When and where is it that these claims say something happened?
// @returns many
// @param   ids       string[]
// @column  id        string
// @column  from      string?
// @column  to        string?
// @column  placeIds  string[]
MATCH (c:Claim) WHERE c.id IN $ids
OPTIONAL MATCH (c)-[:LOCATED_IN]->(place:Place)
RETURN c.id AS id, c.happenedFrom AS from, c.happenedTo AS to, collect(place.id) AS placeIds
