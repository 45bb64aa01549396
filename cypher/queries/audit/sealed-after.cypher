// Which changes were sealed after this number, in order?
// @returns many
// @param   after   int
// @param   limit   int
// @column  number  int
// @column  change  _Change
MATCH (c:_Change) WHERE c.number > $after
WITH c ORDER BY c.number ASC, c.id ASC LIMIT $limit
RETURN c.number AS number, c {.*} AS change
ORDER BY number ASC, c.id ASC
