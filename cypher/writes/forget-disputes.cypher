// What was derived from these claims and holds no longer: drop it.
// @returns none
// @param   claimIds  string[]
// @param   keep      string[]
MATCH (d:_Dispute) WHERE d.claimId IN $claimIds AND NOT d.id IN $keep
DELETE d
