// Which nodes of this label come next after this id, with everything that is stored of them?
// @returns many
// @each    savedLabel
// @param   after       string
// @param   limit       int
// @column  id          string
// @column  properties  map
MATCH (n:LABEL) WHERE n.id > $after
WITH n ORDER BY n.id ASC LIMIT $limit
RETURN n.id AS id, properties(n) AS properties
ORDER BY id ASC
