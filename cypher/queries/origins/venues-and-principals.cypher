// In which article were these statements themselves made, and on whose behalf? Most have neither, and no row.
// @returns many
// @param   ids      string[]
// @column  key      string
// @column  type     string
// @column  otherId  string
MATCH (s:Statement)-[r:SAID_IN|ON_BEHALF_OF]->(other) WHERE s.id IN $ids
RETURN s.id AS key, type(r) AS type, other.id AS otherId
ORDER BY key, type, otherId
