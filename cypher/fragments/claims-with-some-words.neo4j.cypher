// Which claims share words with these, the most first? The index follows a write after some milliseconds, so the latest claims are looked at too.
// @param   words   string[]
// @param   most    int
// @param   since   string
// @param   latest  int
CALL db.index.fulltext.queryNodes('claim_words', reduce(query = '', word IN $words | query + word + ' '), {limit: $most}) YIELD node
WITH node AS n WHERE n.mergedIntoId IS NULL
RETURN n.id AS id, n.searchText AS text
UNION
MATCH (n:Claim) WHERE n.updatedAt > $since
WITH n ORDER BY n.updatedAt DESC LIMIT $latest
WHERE any(word IN $words WHERE n.searchText CONTAINS ' ' + word + ' ')
RETURN n.id AS id, n.searchText AS text
