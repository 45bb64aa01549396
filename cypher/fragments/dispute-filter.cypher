// Which conflicts also meet every condition that is given? A missing condition is null; all travel in one map, so that every combination shares one plan.
// @param   filter.claims        string[]?
// @param   filter.actors        string[]?
// @param   filter.representing  string[]?
// @param   filter.one           string?
// @param   filter.other         string?
// @param   filter.topics        string[]?
// @param   filter.events        string[]?
// @param   filter.saidFrom      string?
// @param   filter.saidTo        string?
(
  ($filter.claims IS NULL OR d.claimId IN $filter.claims OR d.otherClaimId IN $filter.claims)
  AND ($filter.actors IS NULL OR any(actor IN $filter.actors WHERE actor IN d.supporterIds OR actor IN d.denierIds))
  AND ($filter.representing IS NULL OR any(actor IN $filter.representing WHERE actor IN d.supporterIds OR actor IN d.denierIds))
  AND ($filter.one IS NULL
    OR ($filter.one IN d.supporterIds AND $filter.other IN d.denierIds)
    OR ($filter.other IN d.supporterIds AND $filter.one IN d.denierIds)
    OR (d.kind = 'NUMERIC' AND $filter.one IN d.supporterIds AND $filter.other IN d.supporterIds))
  AND ($filter.topics IS NULL
    OR EXISTS { MATCH (:Claim {id: d.claimId})-[:FILED_UNDER]->(topic:Topic) WHERE topic.id IN $filter.topics }
    OR EXISTS { MATCH (:Claim {id: d.otherClaimId})-[:FILED_UNDER]->(topic:Topic) WHERE topic.id IN $filter.topics })
  AND ($filter.events IS NULL
    OR EXISTS { MATCH (:Claim {id: d.claimId})-[:CONCERNS]->(event:Event) WHERE event.id IN $filter.events }
    OR EXISTS { MATCH (:Claim {id: d.otherClaimId})-[:CONCERNS]->(event:Event) WHERE event.id IN $filter.events })
  AND ($filter.saidFrom IS NULL OR d.saidTo >= $filter.saidFrom)
  AND ($filter.saidTo IS NULL OR d.saidFrom <= $filter.saidTo)
)
