// The outlet of these articles has changed: take away the edge to the old one.
// @returns none
// @param   ids  string[]
MATCH (a:Article)-[r:PUBLISHED_BY]->(:Actor)
WHERE a.id IN $ids
DELETE r
