// Which judgements that start at these nodes do not say who made them, why, or when?
// @returns many
// @each    publicLabel
// @param   ids      string[]
// @column  key      string
// @column  lacking  string[]
UNWIND $ids AS key
MATCH (n:LABEL) WHERE n.id = key
CALL (n) {
  MATCH (n)-[r:NARROWS|EQUIVALENT_TO|CONTRADICTS|EARLIER_ROUND_OF|RELATED_TO|SAME_STATEMENT|DERIVED_FROM|REPRESENTS|PART_OF|OWNED_BY|ALIGNED_WITH|OPPOSED_TO|PARTY_TO|UNINVOLVED_IN|MEDIATES|MERGED_INTO]->(other)
  WHERE coalesce(r.by, '') = '' OR coalesce(r.reason, '') = '' OR coalesce(r.at, '') = ''
  WITH r, other ORDER BY type(r) ASC, other.id ASC
  RETURN collect(type(r) + ' ' + coalesce(other.id, 'nobody') + ' lacks'
    + CASE WHEN coalesce(r.by, '') = '' THEN ' by' ELSE '' END
    + CASE WHEN coalesce(r.reason, '') = '' THEN ' reason' ELSE '' END
    + CASE WHEN coalesce(r.at, '') = '' THEN ' at' ELSE '' END) AS lacking
}
RETURN key, lacking
ORDER BY key ASC
