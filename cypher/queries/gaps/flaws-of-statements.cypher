// What is missing of these statements: a quote, the time that a number covers, any said date, or the place of a passage that was moved?
// @returns many
// @param   ids        string[]
// @column  key        string
// @column  hasQuote   boolean
// @column  uncovered  boolean
// @column  undated    boolean
// @column  orphaned   boolean
MATCH (s:Statement) WHERE s.id IN $ids
RETURN s.id AS key, s.quote IS NOT NULL AS hasQuote,
  s.quantityQualifier IS NOT NULL AND s.quantityAsOfFrom IS NULL AND s.quantityAsOfTo IS NULL AS uncovered,
  s.saidFrom IS NULL AND s.saidTo IS NULL AS undated,
  EXISTS { MATCH (s)-[r:REPORTED_IN]->(:Article) WHERE r.anchor = 'ORPHANED' } AS orphaned
ORDER BY key
