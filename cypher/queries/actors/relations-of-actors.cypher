// How do these actors stand to others and to events?
// A seek is {key, actorId, relation, outgoing}: one type in one direction, at most `limit` of each. Ended judgements are left out.
// @returns many
// @param   seeks      rows
// @param   limit      int
// @column  key        string
// @column  relation   string
// @column  fromId     string
// @column  toId       string
// @column  office     string?
// @column  since      string?
// @column  until      string?
// @column  articleId  string
// @column  by         string
// @column  reason     string
// @column  at         string
UNWIND $seeks AS seek
WITH seek.key AS key, seek.actorId AS actorId, seek.relation AS relation, seek.outgoing AS outgoing
MATCH (a:Actor) WHERE a.id = actorId
CALL (a, relation, outgoing) {
  WITH a, relation, outgoing WHERE outgoing
  MATCH (a)-[r:REPRESENTS|PART_OF|OWNED_BY|ALIGNED_WITH|OPPOSED_TO|PARTY_TO|UNINVOLVED_IN|MEDIATES]->(n)
  WHERE type(r) = relation AND r.endedAt IS NULL
  RETURN a.id AS fromId, n.id AS toId, r.office AS office, r.since AS since, r.until AS until,
    r.articleId AS articleId, r.by AS by, r.reason AS reason, r.at AS at
  ORDER BY toId, articleId LIMIT $limit
  UNION ALL
  WITH a, relation, outgoing WHERE NOT outgoing
  MATCH (a)<-[r:REPRESENTS|PART_OF|OWNED_BY|ALIGNED_WITH|OPPOSED_TO]-(n:Actor)
  WHERE type(r) = relation AND r.endedAt IS NULL
  RETURN n.id AS fromId, a.id AS toId, r.office AS office, r.since AS since, r.until AS until,
    r.articleId AS articleId, r.by AS by, r.reason AS reason, r.at AS at
  ORDER BY fromId, articleId LIMIT $limit
}
RETURN key, relation, fromId, toId, office, since, until, articleId, by, reason, at
ORDER BY key, relation, fromId, toId, articleId
