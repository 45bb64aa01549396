// What do the look-up names and labels of these actors rest on?
// @returns many
// @param   ids       string[]
// @column  id        string
// @column  name      string?
// @column  aliases   string[]
// @column  kind      string?
// @column  isOutlet  boolean
// @column  labels    string[]
UNWIND $ids AS key
MATCH (a:Actor) WHERE a.id = key
RETURN a.id AS id, a.name AS name, coalesce(a.aliases, []) AS aliases, a.kind AS kind, coalesce(a.isOutlet, false) AS isOutlet,
  [label IN ['ArmedGroup', 'Collective', 'Monitor', 'Organization', 'Outlet', 'Person', 'State'] WHERE label IN labels(a)] AS labels
ORDER BY id ASC
