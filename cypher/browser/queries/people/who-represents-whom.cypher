// Who represents whom
// Who represents these actors, or is part of them?
// At most 20 of each. For others, change the ids.
UNWIND ['actor:armenia', 'actor:azerbaijan', 'actor:russia', 'actor:turkey', 'actor:united-nations'] AS id
MATCH (principal:Actor {id: id})
CALL (principal) {
  MATCH speaks = (who:Actor)-[r:REPRESENTS|PART_OF]->(principal)
  WHERE r.endedAt IS NULL
  RETURN speaks, who.sortKey AS place
  ORDER BY place LIMIT 20
}
RETURN speaks
ORDER BY place
