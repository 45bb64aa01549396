// Which judgements that start at these nodes do not say who made them, why, or when?
// @returns many
// @each    publicLabel
// @param   ids      string[]
// @column  key      string
// @column  type     string
// @column  otherId  string?
// @column  missing  string[]
UNWIND $ids AS key
MATCH (n:LABEL) WHERE n.id = key
MATCH (n)-[r:NARROWS|EQUIVALENT_TO|CONTRADICTS|EARLIER_ROUND_OF|RELATED_TO|SAME_STATEMENT|DERIVED_FROM|REPRESENTS|PART_OF|OWNED_BY|ALIGNED_WITH|OPPOSED_TO|PARTY_TO|UNINVOLVED_IN|MEDIATES|MERGED_INTO]->(other)
WHERE coalesce(r.by, '') = '' OR coalesce(r.reason, '') = '' OR coalesce(r.at, '') = ''
RETURN key, type(r) AS type, other.id AS otherId,
  [property IN [
    CASE WHEN coalesce(r.by, '') = '' THEN 'by' END,
    CASE WHEN coalesce(r.reason, '') = '' THEN 'reason' END,
    CASE WHEN coalesce(r.at, '') = '' THEN 'at' END
  ] WHERE property IS NOT NULL] AS missing
ORDER BY key ASC, type ASC, otherId ASC
