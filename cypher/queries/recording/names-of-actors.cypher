// What are these actors called?
// @returns many
// @param   ids   string[]
// @column  id    string
// @column  name  string
UNWIND $ids AS key
MATCH (a:Actor) WHERE a.id = key
RETURN a.id AS id, a.name AS name
ORDER BY id ASC
