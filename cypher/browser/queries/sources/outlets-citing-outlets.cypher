// Outlets citing outlets
// Which outlets have it from which others?
// Of the newest 500 articles that have a date the 30 newest that cite another, each with up to 3 that it cites, and the outlets of both.
MATCH (a:Article) WHERE a.sortKey > ''
WITH a ORDER BY a.sortKey DESC LIMIT 500
WHERE a.publishedTo IS NOT NULL AND EXISTS { (a)-[:CITES]->(:Article) }
WITH a ORDER BY a.sortKey DESC LIMIT 30
CALL (a) {
  MATCH cites = (a)-[:CITES]->(b:Article)
  WITH a, b, cites ORDER BY b.sortKey DESC, b.id LIMIT 3
  OPTIONAL MATCH citedOutlet = (b)-[:PUBLISHED_BY]->(:Outlet)
  RETURN cites, citedOutlet
}
OPTIONAL MATCH citingOutlet = (a)-[:PUBLISHED_BY]->(:Outlet)
RETURN citingOutlet, cites, citedOutlet
ORDER BY a.sortKey DESC
