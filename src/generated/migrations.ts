// Made by `npm run generate` from cypher/; never edited by hand.
import type { Migration } from '../graph/migrate.ts'

export const migrations: readonly Migration[] = [
  {
    number: 1,
    name: 'identity',
    engine: 'both',
    checksum: '24624231c15fd400b8fa9dbdbbc163a6aae82fe978c1faddec7ff983055e2198',
    text: '// Every node has one id; a second one with the same id is refused.\nCREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE;\nCREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;\nCREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;\nCREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;\nCREATE CONSTRAINT review_id IF NOT EXISTS FOR (n:Review) REQUIRE n.id IS UNIQUE;\nCREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;\nCREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;\nCREATE CONSTRAINT topic_id IF NOT EXISTS FOR (n:Topic) REQUIRE n.id IS UNIQUE;\nCREATE CONSTRAINT migration_id IF NOT EXISTS FOR (n:_Migration) REQUIRE n.id IS UNIQUE;\nCREATE CONSTRAINT alias_id IF NOT EXISTS FOR (n:_Alias) REQUIRE n.id IS UNIQUE;\nCREATE CONSTRAINT url_id IF NOT EXISTS FOR (n:_Url) REQUIRE n.id IS UNIQUE;\nCREATE CONSTRAINT dispute_id IF NOT EXISTS FOR (n:_Dispute) REQUIRE n.id IS UNIQUE;\n',
  },
  {
    number: 2,
    name: 'walks',
    engine: 'both',
    checksum: 'e914b173c8516255e8ddeec85016bbecfd83dad81a6e1e298e6c380ad21a63f6',
    text: '// The orders in which lists are walked: a page is a seek and a few steps, however long the list is.\nCREATE INDEX statement_by_sort_key IF NOT EXISTS FOR (n:Statement) ON (n.sortKey);\nCREATE INDEX statement_by_order_key IF NOT EXISTS FOR (n:Statement) ON (n.orderKey);\nCREATE INDEX statement_by_actor IF NOT EXISTS FOR (n:Statement) ON (n.actorId, n.sortKey);\nCREATE INDEX statement_by_claim IF NOT EXISTS FOR (n:Statement) ON (n.claimId, n.stance, n.sortKey);\nCREATE INDEX actor_by_sort_key IF NOT EXISTS FOR (n:Actor) ON (n.sortKey);\nCREATE INDEX claim_by_sort_key IF NOT EXISTS FOR (n:Claim) ON (n.sortKey);\nCREATE INDEX claim_by_recent_key IF NOT EXISTS FOR (n:Claim) ON (n.recentKey);\nCREATE INDEX article_by_sort_key IF NOT EXISTS FOR (n:Article) ON (n.sortKey);\nCREATE INDEX article_by_outlet IF NOT EXISTS FOR (n:Article) ON (n.outletId, n.sortKey);\nCREATE INDEX review_by_claim IF NOT EXISTS FOR (n:Review) ON (n.claimId, n.sortKey);\nCREATE INDEX event_by_sort_key IF NOT EXISTS FOR (n:Event) ON (n.sortKey);\nCREATE INDEX place_by_sort_key IF NOT EXISTS FOR (n:Place) ON (n.sortKey);\nCREATE INDEX topic_by_sort_key IF NOT EXISTS FOR (n:Topic) ON (n.sortKey);\nCREATE INDEX alias_by_key IF NOT EXISTS FOR (n:_Alias) ON (n.key);\nCREATE INDEX alias_by_actor IF NOT EXISTS FOR (n:_Alias) ON (n.actorId);\nCREATE INDEX url_by_article IF NOT EXISTS FOR (n:_Url) ON (n.articleId);\nCREATE INDEX dispute_by_sort_key IF NOT EXISTS FOR (n:_Dispute) ON (n.sortKey);\nCREATE INDEX dispute_by_claim IF NOT EXISTS FOR (n:_Dispute) ON (n.claimId);\n',
  },
  {
    number: 3,
    name: 'search',
    engine: 'both',
    checksum: '981d3a1c8879718981290b8998c3cf6062b574f222f77570a2475f8313f6d7c0',
    text: "// The words of entries are found by their beginnings. The indexes follow a write after some milliseconds, so that they hold up no writer;\n// what was written last is found by when it was. The embedded engine has no index for this.\n// @only neo4j\nCREATE FULLTEXT INDEX actor_words IF NOT EXISTS FOR (n:Actor) ON EACH [n.searchText]\nOPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: true}};\n// @only neo4j\nCREATE FULLTEXT INDEX claim_words IF NOT EXISTS FOR (n:Claim) ON EACH [n.searchText]\nOPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: true}};\n// @only neo4j\nCREATE FULLTEXT INDEX statement_words IF NOT EXISTS FOR (n:Statement) ON EACH [n.searchText]\nOPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: true}};\n// @only neo4j\nCREATE FULLTEXT INDEX article_words IF NOT EXISTS FOR (n:Article) ON EACH [n.searchText]\nOPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: true}};\n// @only neo4j\nCREATE INDEX actor_by_update IF NOT EXISTS FOR (n:Actor) ON (n.updatedAt);\n// @only neo4j\nCREATE INDEX claim_by_update IF NOT EXISTS FOR (n:Claim) ON (n.updatedAt);\n// @only neo4j\nCREATE INDEX statement_by_update IF NOT EXISTS FOR (n:Statement) ON (n.updatedAt);\n// @only neo4j\nCREATE INDEX article_by_update IF NOT EXISTS FOR (n:Article) ON (n.updatedAt);\n// A search fails while its index is still being filled.\n// @only neo4j\nCALL db.awaitIndexes(300);\n",
  },
  {
    number: 4,
    name: 'writes',
    engine: 'both',
    checksum: 'af63c9df7034af84f2ff04ee1412a6c5f26fd6a1a2c93a9e622b07811c3031f2',
    text: '// What changed lately: each write leaves the ids of the nodes that it changed, found by their moment.\nCREATE CONSTRAINT write_id IF NOT EXISTS FOR (n:_Write) REQUIRE n.id IS UNIQUE;\nCREATE INDEX write_by_moment IF NOT EXISTS FOR (n:_Write) ON (n.at);\n',
  },
  {
    number: 5,
    name: 'disputes',
    engine: 'both',
    checksum: '6c213f8ceed64f1e777d1aba3025050ace6c606bad6e85996f5b482743d8c982',
    text: '// Conflicts of every kind: each kind, and each class of numeric ones, is a list of its own. What an earlier version derived is dropped, to be derived anew.\n// Marks name the claims that wait to be judged; a lock lets one judge at a time look at a claim.\nMATCH (n:_Dispute) DELETE n;\n// The lists are walked one by one: an index of all together would only lead the planner astray.\n// @only neo4j\nDROP INDEX dispute_by_sort_key IF EXISTS;\nCREATE INDEX dispute_by_listing IF NOT EXISTS FOR (n:_Dispute) ON (n.listing, n.sortKey);\nCREATE CONSTRAINT mark_id IF NOT EXISTS FOR (n:_Mark) REQUIRE n.id IS UNIQUE;\nCREATE CONSTRAINT lock_id IF NOT EXISTS FOR (n:_Lock) REQUIRE n.id IS UNIQUE;\n',
  },
  {
    number: 6,
    name: 'conflicts-of-a-claim',
    engine: 'both',
    checksum: 'dec3c79974c029a8576958457b2c92db0c95957bed95ffa8e40f02f5ff33ea0e',
    text: '// The conflicts between a claim and another one are found from either end.\nCREATE INDEX dispute_by_other_claim IF NOT EXISTS FOR (n:_Dispute) ON (n.otherClaimId);\n',
  },
  {
    number: 7,
    name: 'claims-by-speaker',
    engine: 'both',
    checksum: '8c70419bca626ef3b30b9dbdbfa6642975eac35af5cb29b5fe832e8e6b8b8c7c',
    text: '// What one actor said on one claim, in order: accusations ask it of claims and actors that both have thousands of statements.\nCREATE INDEX statement_by_claim_and_actor IF NOT EXISTS FOR (n:Statement) ON (n.claimId, n.actorId, n.sortKey);\n',
  },
  {
    number: 8,
    name: 'changes',
    engine: 'both',
    checksum: 'a98ead8e8ba106e43e2f89ed88a715ef3a7eaa7f4645a987e343b547ace6989e',
    text: "// Who changed what: each change once, by its number once it is sealed, and by what it was made to. Judgements of claims, statements and articles\n// have a key, so that one that was ended stays beside the one that takes its place.\nCREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:_Change) REQUIRE n.id IS UNIQUE;\nCREATE CONSTRAINT pending_id IF NOT EXISTS FOR (n:_Pending) REQUIRE n.id IS UNIQUE;\nCREATE CONSTRAINT seal_id IF NOT EXISTS FOR (n:_Seal) REQUIRE n.id IS UNIQUE;\nCREATE CONSTRAINT api_key_id IF NOT EXISTS FOR (n:_ApiKey) REQUIRE n.id IS UNIQUE;\nCREATE CONSTRAINT request_id IF NOT EXISTS FOR (n:_Request) REQUIRE n.id IS UNIQUE;\nCREATE INDEX change_by_number IF NOT EXISTS FOR (n:_Change) ON (n.number);\nCREATE INDEX change_by_target IF NOT EXISTS FOR (n:_Change) ON (n.targetId, n.number);\nCREATE INDEX api_key_by_secret IF NOT EXISTS FOR (n:_ApiKey) ON (n.secretSha256);\nCREATE INDEX article_by_text IF NOT EXISTS FOR (n:Article) ON (n.textSha256);\nCREATE INDEX actor_by_survivor IF NOT EXISTS FOR (n:Actor) ON (n.mergedIntoId);\nCREATE INDEX claim_by_survivor IF NOT EXISTS FOR (n:Claim) ON (n.mergedIntoId);\nMATCH ()-[r:NARROWS|EQUIVALENT_TO|CONTRADICTS|EARLIER_ROUND_OF|RELATED_TO|SAME_STATEMENT|DERIVED_FROM]->() WHERE r.key IS NULL\nSET r.key = '';\n",
  },
  {
    number: 9,
    name: 'log',
    engine: 'both',
    checksum: '9a7330fb93207b42925bc833e8022e9d38fbeced945fd35f9cbf38bfa3683d4b',
    text: '// The log of changes: those that wait, in the order in which they are sealed.\nCREATE INDEX pending_by_moment IF NOT EXISTS FOR (n:_Pending) ON (n.at, n.id);\n',
  },
  {
    number: 10,
    name: 'secrets',
    engine: 'both',
    checksum: 'e381e6e935dda9dff42326af2aa25567e08ae6fbe8356f2cadb69992f60769b2',
    text: '// Secrets of a store, each once: they belong to it and to no backup.\nCREATE CONSTRAINT secret_id IF NOT EXISTS FOR (n:_Secret) REQUIRE n.id IS UNIQUE;\n',
  },
  {
    number: 11,
    name: 'changes-of-targets',
    engine: 'both',
    checksum: 'dc108284583b06ac9ec03dede66eca08854f182063f458dfd93d47efc649e78c',
    text: '// What was done to a node is found before it is sealed, too: a change has no number then.\nCREATE INDEX change_of_target IF NOT EXISTS FOR (n:_Change) ON (n.targetId);\n',
  },
]
