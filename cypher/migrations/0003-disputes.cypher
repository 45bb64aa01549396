// Conflicts of every kind: each kind, and each class of numeric ones, is a list of its own. What an earlier version derived is dropped, to be derived anew.
MATCH (n:_Dispute) DELETE n;
CREATE INDEX dispute_by_listing IF NOT EXISTS FOR (n:_Dispute) ON (n.listing, n.sortKey);
