// Which claims share at least half of these words? The index follows a write after some milliseconds, so the latest claims are looked at too.
// @param   words   string[]
// @param   most    int
// @param   since   string
// @param   latest  int
CALL db.index.fulltext.queryNodes('claim_words', reduce(query = '', word IN $words | query + word + ' '), {limit: $most}) YIELD node
WITH node AS n, size([word IN $words WHERE node.searchText CONTAINS ' ' + word + ' ']) AS hits
WHERE hits * 2 >= size($words)
RETURN n.id AS id, n.searchText AS text
UNION
MATCH (n:Claim) WHERE n.updatedAt > $since
WITH n ORDER BY n.updatedAt DESC LIMIT $latest
WITH n, size([word IN $words WHERE n.searchText CONTAINS ' ' + word + ' ']) AS hits
WHERE hits * 2 >= size($words)
RETURN n.id AS id, n.searchText AS text
