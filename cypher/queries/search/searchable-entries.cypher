// What can be searched in the entries of one label, by id?
// @returns many
// @param   label   string
// @param   after   string
// @param   limit   int
// @column  id      string
// @column  counts  boolean
// @column  texts   string[]
CALL () {
  WITH 'Actor' AS label WHERE label = $label
  MATCH (a:Actor) WHERE a.id > $after
  RETURN a.id AS id, true AS counts, [a.name] + a.aliases AS texts
  ORDER BY id ASC LIMIT $limit
  UNION ALL
  WITH 'Claim' AS label WHERE label = $label
  MATCH (c:Claim) WHERE c.id > $after
  RETURN c.id AS id, true AS counts, [c.name, c.text] + c.translationTexts AS texts
  ORDER BY id ASC LIMIT $limit
  UNION ALL
  WITH 'Statement' AS label WHERE label = $label
  MATCH (s:Statement) WHERE s.id > $after
  WITH s ORDER BY s.id ASC LIMIT $limit
  RETURN s.id AS id, s.sortKey IS NOT NULL AS counts,
    [text IN [s.quote] + [(s)-[r:REPORTED_IN]->(:Article) | r.wording] WHERE text IS NOT NULL] AS texts
  UNION ALL
  WITH 'Article' AS label WHERE label = $label
  MATCH (a:Article) WHERE a.id > $after
  RETURN a.id AS id, true AS counts, [text IN [a.title, a.name] WHERE text IS NOT NULL AND text <> a.id] AS texts
  ORDER BY id ASC LIMIT $limit
}
RETURN id, counts, texts
ORDER BY id ASC
