// Which of these claims are contested?
// @returns many
// @param   ids  string[]
// @column  id   string
MATCH (dispute:_Dispute) WHERE dispute.claimId IN $ids AND dispute.kind = 'STANCE'
RETURN DISTINCT dispute.claimId AS id
