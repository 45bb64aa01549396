// Who represents these actors, at whatever time?
// @returns many
// @param   ids  string[]
// @column  id   string
UNWIND $ids AS key
MATCH (principal:Actor) WHERE principal.id = key
MATCH (principal)<-[office:REPRESENTS]-(speaker:Actor)
WHERE office.endedAt IS NULL
RETURN DISTINCT speaker.id AS id
ORDER BY id
