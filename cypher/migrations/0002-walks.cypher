// The orders in which lists are walked: a page is a seek and a few steps, however long the list is.
CREATE INDEX statement_by_sort_key IF NOT EXISTS FOR (n:Statement) ON (n.sortKey);
CREATE INDEX statement_by_order_key IF NOT EXISTS FOR (n:Statement) ON (n.orderKey);
CREATE INDEX statement_by_actor IF NOT EXISTS FOR (n:Statement) ON (n.actorId, n.sortKey);
CREATE INDEX statement_by_claim IF NOT EXISTS FOR (n:Statement) ON (n.claimId, n.stance, n.sortKey);
CREATE INDEX actor_by_sort_key IF NOT EXISTS FOR (n:Actor) ON (n.sortKey);
CREATE INDEX claim_by_sort_key IF NOT EXISTS FOR (n:Claim) ON (n.sortKey);
CREATE INDEX claim_by_recent_key IF NOT EXISTS FOR (n:Claim) ON (n.recentKey);
CREATE INDEX article_by_sort_key IF NOT EXISTS FOR (n:Article) ON (n.sortKey);
CREATE INDEX article_by_outlet IF NOT EXISTS FOR (n:Article) ON (n.outletId, n.sortKey);
CREATE INDEX review_by_claim IF NOT EXISTS FOR (n:Review) ON (n.claimId, n.sortKey);
CREATE INDEX event_by_sort_key IF NOT EXISTS FOR (n:Event) ON (n.sortKey);
CREATE INDEX place_by_sort_key IF NOT EXISTS FOR (n:Place) ON (n.sortKey);
CREATE INDEX topic_by_sort_key IF NOT EXISTS FOR (n:Topic) ON (n.sortKey);
CREATE INDEX alias_by_key IF NOT EXISTS FOR (n:_Alias) ON (n.key);
CREATE INDEX alias_by_actor IF NOT EXISTS FOR (n:_Alias) ON (n.actorId);
CREATE INDEX url_by_article IF NOT EXISTS FOR (n:_Url) ON (n.articleId);
CREATE INDEX dispute_by_sort_key IF NOT EXISTS FOR (n:_Dispute) ON (n.sortKey);
CREATE INDEX dispute_by_claim IF NOT EXISTS FOR (n:_Dispute) ON (n.claimId);
