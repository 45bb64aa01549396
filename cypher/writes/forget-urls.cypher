// The addresses of these articles have changed: drop the look-up keys derived from the old ones.
// @returns none
// @param   ids  string[]
MATCH (k:_Url) WHERE k.articleId IN $ids
DELETE k
