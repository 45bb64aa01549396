// How many statements are there in each state, by stance? It passes over all of them.
// @returns many
// @column  state   string
// @column  stance  string
// @column  statements  int
MATCH (s:Statement)
RETURN coalesce(s.state, 'none') AS state, coalesce(s.stance, 'none') AS stance, count(s) AS statements
ORDER BY state ASC, stance ASC
