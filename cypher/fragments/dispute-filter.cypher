// Which disputes also meet every condition that is given? A missing condition is null.
// @param   claims  string[]?
// @param   actors  string[]?
// @param   topics  string[]?
// @param   events  string[]?
(
  ($claims IS NULL OR d.claimId IN $claims)
  AND ($actors IS NULL OR any(actor IN $actors WHERE actor IN d.supporterIds OR actor IN d.denierIds))
  AND ($topics IS NULL OR EXISTS {
    MATCH (claim:Claim)-[:FILED_UNDER]->(topic:Topic) WHERE claim.id = d.claimId AND topic.id IN $topics
  })
  AND ($events IS NULL OR EXISTS {
    MATCH (claim:Claim)-[:CONCERNS]->(event:Event) WHERE claim.id = d.claimId AND event.id IN $events
  })
)
