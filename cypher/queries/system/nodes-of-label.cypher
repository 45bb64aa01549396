// How many nodes of this label are there?
// @returns one
// @each    label
// @column  nodes  int
MATCH (n:LABEL) RETURN count(n) AS nodes
