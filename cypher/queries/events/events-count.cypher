// How many events are there?
// @returns one
// @column  total  int
MATCH (e:Event)
RETURN count(e) AS total
