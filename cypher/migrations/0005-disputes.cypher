// Conflicts of every kind: each kind, and each class of numeric ones, is a list of its own. What an earlier version derived is dropped, to be derived anew.
// Marks name the claims that wait to be judged; a lock lets one judge at a time look at a claim.
MATCH (n:_Dispute) DELETE n;
// The lists are walked one by one: an index of all together would only lead the planner astray.
// @only neo4j
DROP INDEX dispute_by_sort_key IF EXISTS;
CREATE INDEX dispute_by_listing IF NOT EXISTS FOR (n:_Dispute) ON (n.listing, n.sortKey);
CREATE CONSTRAINT mark_id IF NOT EXISTS FOR (n:_Mark) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT lock_id IF NOT EXISTS FOR (n:_Lock) REQUIRE n.id IS UNIQUE;
