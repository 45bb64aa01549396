// Sources nobody read
// Which sources are cited and were never read?
// Of the newest 500 articles the 40 newest that are cited by an article we read and that nobody has read: what to look up next.
MATCH (unread:Article) WHERE unread.sortKey > ''
WITH unread ORDER BY unread.sortKey DESC LIMIT 500
WHERE NOT EXISTS { (unread)<-[:REPORTED_IN]-(:Statement) } AND EXISTS { (unread)<-[:CITES]-(:Article) }
WITH unread ORDER BY unread.sortKey DESC LIMIT 40
CALL (unread) {
  MATCH cites = (citing:Article)-[:CITES]->(unread)
  RETURN cites
  ORDER BY citing.sortKey DESC, citing.id LIMIT 3
}
OPTIONAL MATCH outlet = (unread)-[:PUBLISHED_BY]->(:Outlet)
RETURN cites, outlet
ORDER BY unread.sortKey DESC
