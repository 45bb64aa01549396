// Who changed what: each change once, by its number once it is sealed, and by what it was made to. Judgements of claims, statements and articles
// have a key, so that one that was ended stays beside the one that takes its place.
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:_Change) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT pending_id IF NOT EXISTS FOR (n:_Pending) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT seal_id IF NOT EXISTS FOR (n:_Seal) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT api_key_id IF NOT EXISTS FOR (n:_ApiKey) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT request_id IF NOT EXISTS FOR (n:_Request) REQUIRE n.id IS UNIQUE;
CREATE INDEX change_by_number IF NOT EXISTS FOR (n:_Change) ON (n.number);
CREATE INDEX change_by_target IF NOT EXISTS FOR (n:_Change) ON (n.targetId, n.number);
CREATE INDEX api_key_by_secret IF NOT EXISTS FOR (n:_ApiKey) ON (n.secretSha256);
CREATE INDEX article_by_text IF NOT EXISTS FOR (n:Article) ON (n.textSha256);
CREATE INDEX actor_by_survivor IF NOT EXISTS FOR (n:Actor) ON (n.mergedIntoId);
CREATE INDEX claim_by_survivor IF NOT EXISTS FOR (n:Claim) ON (n.mergedIntoId);
MATCH ()-[r:NARROWS|EQUIVALENT_TO|CONTRADICTS|EARLIER_ROUND_OF|RELATED_TO|SAME_STATEMENT|DERIVED_FROM]->() WHERE r.key IS NULL
SET r.key = '';
