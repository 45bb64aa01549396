// How many relationships of this type are there?
// @returns one
// @each    anyRelation
// @column  relationships  int
MATCH ()-[r:RELATION]->() RETURN count(r) AS relationships
