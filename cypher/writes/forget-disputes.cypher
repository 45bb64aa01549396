// These claims are contested no longer: drop what was derived from them.
// @returns none
// @param   claimIds  string[]
MATCH (d:_Dispute) WHERE d.claimId IN $claimIds
DELETE d
