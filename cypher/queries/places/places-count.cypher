// How many places are there?
// @returns one
// @column  total  int
MATCH (p:Place)
RETURN count(p) AS total
