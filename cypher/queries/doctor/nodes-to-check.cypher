// Which nodes of this label come next after this id, and what do they lack that every node has?
// @returns many
// @each    publicLabel
// @param   after    string
// @param   limit    int
// @column  id       string
// @column  name     string?
// @column  sortKey  string?
// @column  mergedIntoId  string?
// @column  missing  string[]
MATCH (n:LABEL) WHERE n.id > $after
WITH n ORDER BY n.id ASC LIMIT $limit
RETURN n.id AS id, n.name AS name, n.sortKey AS sortKey, MERGED AS mergedIntoId,
  [property IN [
    CASE WHEN coalesce(n.name, '') = '' THEN 'name' END,
    CASE WHEN n.version IS NULL THEN 'version' END,
    CASE WHEN n.createdAt IS NULL THEN 'createdAt' END,
    CASE WHEN n.updatedAt IS NULL THEN 'updatedAt' END
  ] WHERE property IS NOT NULL] AS missing
ORDER BY id ASC
