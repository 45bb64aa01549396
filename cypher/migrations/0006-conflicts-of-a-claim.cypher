// The conflicts between a claim and another one are found from either end.
CREATE INDEX dispute_by_other_claim IF NOT EXISTS FOR (n:_Dispute) ON (n.otherClaimId);
