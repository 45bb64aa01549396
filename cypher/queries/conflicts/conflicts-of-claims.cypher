// Which conflicts of these lists are reported on these claims, alone or with another claim? At most `limit` for each end, newest first.
// @returns many
// @param   ids       string[]
// @param   listings  string[]
// @param   limit     int
// @column  dispute   _Dispute
CALL () {
  MATCH (d:_Dispute) WHERE d.claimId IN $ids AND d.listing IN $listings
  RETURN d.id AS id, d.sortKey AS place ORDER BY place DESC LIMIT $limit
  UNION
  MATCH (d:_Dispute) WHERE d.otherClaimId IN $ids AND d.listing IN $listings
  RETURN d.id AS id, d.sortKey AS place ORDER BY place DESC LIMIT $limit
}
MATCH (d:_Dispute) WHERE d.id = id
RETURN d {.*} AS dispute
ORDER BY place DESC
