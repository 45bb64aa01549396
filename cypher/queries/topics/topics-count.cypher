// How many topics are there?
// @returns one
// @column  total  int
MATCH (t:Topic)
RETURN count(t) AS total
