// The state of these statements has changed: take away the edge to their claim that the old state had.
// @returns none
// @param   ids  string[]
MATCH (s:Statement)-[r:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)
WHERE s.id IN $ids
DELETE r
