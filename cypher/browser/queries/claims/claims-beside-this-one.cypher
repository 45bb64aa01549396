// Claims beside this one
// Which claims narrow this one, or are read beside it?
// Claims that narrow it, that it narrows, or that are equivalent, contradictory, earlier or related: at most 20, and 10 more beside each.
// Why they are joined is among the properties of each relationship. For another claim, change the id.
MATCH near = (:Claim {id: 'claim:middle-east-fighters-in-karabakh-zone'})-[r:NARROWS|EQUIVALENT_TO|CONTRADICTS|EARLIER_ROUND_OF|RELATED_TO]-(n:Claim)
WHERE r.endedAt IS NULL
WITH near, n ORDER BY n.id LIMIT 20
CALL (n) {
  MATCH far = (n)-[steps:NARROWS|EQUIVALENT_TO|CONTRADICTS|EARLIER_ROUND_OF|RELATED_TO*0..1]-(f:Claim)
  WHERE all(step IN steps WHERE step.endedAt IS NULL)
  RETURN far
  ORDER BY length(far), f.id LIMIT 11
}
RETURN near, far
ORDER BY n.id
