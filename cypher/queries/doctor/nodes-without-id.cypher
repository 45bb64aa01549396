// How many nodes of this label have no id, so that nothing can find them?
// @returns one
// @each    publicLabel
// @column  nodes  int
MATCH (n:LABEL) WHERE coalesce(n.id, '') = ''
RETURN count(n) AS nodes
