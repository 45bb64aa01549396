// Which claims also meet every condition that is given? A missing condition is null.
// @param   words      string[]?
// @param   kinds      string[]?
// @param   about      string[]?
// @param   accuses    string[]?
// @param   events     string[]?
// @param   places     string[]?
// @param   topics     string[]?
// @param   contested  boolean?
(
  ($words IS NULL OR all(word IN $words WHERE c.searchText CONTAINS word))
  AND ($kinds IS NULL OR c.kind IN $kinds)
  AND ($about IS NULL OR EXISTS { MATCH (c)-[:ABOUT]->(actor:Actor) WHERE actor.id IN $about })
  AND ($accuses IS NULL OR EXISTS { MATCH (c)-[:ACCUSES]->(actor:Actor) WHERE actor.id IN $accuses })
  AND ($events IS NULL OR EXISTS { MATCH (c)-[:CONCERNS]->(event:Event) WHERE event.id IN $events })
  AND ($places IS NULL OR EXISTS { MATCH (c)-[:LOCATED_IN]->(place:Place) WHERE place.id IN $places })
  AND ($topics IS NULL OR EXISTS { MATCH (c)-[:FILED_UNDER]->(topic:Topic) WHERE topic.id IN $topics })
  AND ($contested IS NULL OR $contested = EXISTS { MATCH (dispute:_Dispute) WHERE dispute.claimId = c.id })
)
