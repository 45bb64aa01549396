// The words of entries are found by their beginnings. The indexes follow a write after some milliseconds, so that they hold up no writer;
// what was written last is found by when it was. The embedded engine has no index for this.
// @only neo4j
CREATE FULLTEXT INDEX actor_words IF NOT EXISTS FOR (n:Actor) ON EACH [n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: true}};
// @only neo4j
CREATE FULLTEXT INDEX claim_words IF NOT EXISTS FOR (n:Claim) ON EACH [n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: true}};
// @only neo4j
CREATE FULLTEXT INDEX statement_words IF NOT EXISTS FOR (n:Statement) ON EACH [n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: true}};
// @only neo4j
CREATE FULLTEXT INDEX article_words IF NOT EXISTS FOR (n:Article) ON EACH [n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: true}};
// @only neo4j
CREATE INDEX actor_by_update IF NOT EXISTS FOR (n:Actor) ON (n.updatedAt);
// @only neo4j
CREATE INDEX claim_by_update IF NOT EXISTS FOR (n:Claim) ON (n.updatedAt);
// @only neo4j
CREATE INDEX statement_by_update IF NOT EXISTS FOR (n:Statement) ON (n.updatedAt);
// @only neo4j
CREATE INDEX article_by_update IF NOT EXISTS FOR (n:Article) ON (n.updatedAt);
// A search fails while its index is still being filled.
// @only neo4j
CALL db.awaitIndexes(300);
