// Parties and mediators
// Who is party to this event, who mediates, and how do they stand to each other?
// At most 40 actors and the alliances and oppositions among them; each relationship names the article it rests on. For another event, change the id.
MATCH part = (who:Actor)-[r:PARTY_TO|MEDIATES|UNINVOLVED_IN]->(e:Event {id: 'event:nagorno-karabakh-war-2020'})
WHERE r.endedAt IS NULL
WITH part, who ORDER BY who.sortKey LIMIT 40
CALL (who) {
  MATCH stands = (who)-[q:ALIGNED_WITH|OPPOSED_TO*0..1]-(other:Actor)
  WHERE all(step IN q WHERE step.endedAt IS NULL)
  RETURN stands
  ORDER BY length(stands), other.sortKey LIMIT 6
}
RETURN part, stands
ORDER BY who.sortKey
