// Which claims also meet every condition that is given? A missing condition is null; all travel in one map, so that every combination shares one plan.
// @param   filter.words      string[]?
// @param   filter.kinds      string[]?
// @param   filter.about      string[]?
// @param   filter.accuses    string[]?
// @param   filter.events     string[]?
// @param   filter.places     string[]?
// @param   filter.topics     string[]?
// @param   filter.contested  boolean?
(
  ($filter.words IS NULL OR all(word IN $filter.words WHERE c.searchText CONTAINS word))
  AND ($filter.kinds IS NULL OR c.kind IN $filter.kinds)
  AND ($filter.about IS NULL OR EXISTS { MATCH (c)-[:ABOUT]->(actor:Actor) WHERE actor.id IN $filter.about })
  AND ($filter.accuses IS NULL OR EXISTS { MATCH (c)-[:ACCUSES]->(actor:Actor) WHERE actor.id IN $filter.accuses })
  AND ($filter.events IS NULL OR EXISTS { MATCH (c)-[:CONCERNS]->(event:Event) WHERE event.id IN $filter.events })
  AND ($filter.places IS NULL OR EXISTS { MATCH (c)-[:LOCATED_IN]->(place:Place) WHERE place.id IN $filter.places })
  AND ($filter.topics IS NULL OR EXISTS { MATCH (c)-[:FILED_UNDER]->(topic:Topic) WHERE topic.id IN $filter.topics })
  AND ($filter.contested IS NULL OR $filter.contested = EXISTS { MATCH (dispute:_Dispute) WHERE dispute.claimId = c.id AND dispute.kind = 'STANCE' })
)
