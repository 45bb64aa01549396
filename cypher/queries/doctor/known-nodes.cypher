// Which of these ids are nodes of this label?
// @returns many
// @each    publicLabel
// @param   ids  string[]
// @column  id   string
UNWIND $ids AS key
MATCH (n:LABEL) WHERE n.id = key
RETURN n.id AS id
ORDER BY id ASC
