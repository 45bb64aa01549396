// By which ways do statements go from one of these articles to another? A pair is {citing, target}.
// @returns many
// @param   pairs   rows
// @column  citing  string
// @column  target  string
// @column  via     string
UNWIND $pairs AS pair
WITH pair.citing AS citing, pair.target AS target
MATCH (a:Article) WHERE a.id = target
MATCH (a)<-[r:CARRIED_BY]-(:Statement) WHERE r.citing = citing
RETURN citing, target, min(r.via) AS via
ORDER BY citing ASC, target ASC
