// Which conflicts of these lists stand on these claims, alone or with another claim, and meet the filter? At most `limit` for each end.
// @returns many
// @param   ids       string[]
// @param   listings  string[]
// @param   limit     int
// @column  dispute   _Dispute
CALL () {
  MATCH (d:_Dispute) WHERE d.claimId IN $ids AND d.listing IN $listings
  RETURN d.id AS id ORDER BY d.sortKey DESC LIMIT $limit
  UNION
  MATCH (d:_Dispute) WHERE d.otherClaimId IN $ids AND d.listing IN $listings
  RETURN d.id AS id ORDER BY d.sortKey DESC LIMIT $limit
}
MATCH (d:_Dispute) WHERE d.id = id
WITH d
WHERE /* @fragment dispute-filter */ true
RETURN d {.*} AS dispute
ORDER BY d.id ASC
