// Which disputes also meet every condition that is given? A missing condition is null; all travel in one map, so that every combination shares one plan.
// @param   filter.claims  string[]?
// @param   filter.actors  string[]?
// @param   filter.topics  string[]?
// @param   filter.events  string[]?
(
  ($filter.claims IS NULL OR d.claimId IN $filter.claims)
  AND ($filter.actors IS NULL OR any(actor IN $filter.actors WHERE actor IN d.supporterIds OR actor IN d.denierIds))
  AND ($filter.topics IS NULL OR EXISTS {
    MATCH (claim:Claim)-[:FILED_UNDER]->(topic:Topic) WHERE claim.id = d.claimId AND topic.id IN $filter.topics
  })
  AND ($filter.events IS NULL OR EXISTS {
    MATCH (claim:Claim)-[:CONCERNS]->(event:Event) WHERE claim.id = d.claimId AND event.id IN $filter.events
  })
)
