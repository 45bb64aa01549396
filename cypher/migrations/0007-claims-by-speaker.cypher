// What one actor said on one claim, in order: accusations ask it of claims and actors that both have thousands of statements.
CREATE INDEX statement_by_claim_and_actor IF NOT EXISTS FOR (n:Statement) ON (n.claimId, n.actorId, n.sortKey);
