// These writes are so old that every index has seen them: drop what they left.
// @returns none
// @param   before  string
// @param   limit   int
MATCH (w:_Write) WHERE w.at < $before
WITH w LIMIT $limit
DELETE w
