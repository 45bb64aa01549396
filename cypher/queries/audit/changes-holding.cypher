// Which changes whose bodies are there touched this node, or hold this text in their bodies, after this id? What is null is not asked for.
// @returns many
// @param   nodeId  string?
// @param   text    string?
// @param   after   string
// @param   limit   int
// @column  id      string
MATCH (c:_Change) WHERE c.id > $after AND c.body IS NOT NULL
  AND (($nodeId IS NOT NULL AND $nodeId IN c.nodeIds) OR ($text IS NOT NULL AND c.body CONTAINS $text))
WITH c ORDER BY c.id ASC LIMIT $limit
RETURN c.id AS id
ORDER BY id ASC
