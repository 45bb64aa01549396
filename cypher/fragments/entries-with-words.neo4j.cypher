// Which entries of this label have all these words? The index follows a write after some milliseconds, so the latest entries are looked at too.
// @param   words   string[]
// @param   most    int
// @param   since   string
// @param   latest  int
CALL db.index.fulltext.queryNodes('INDEX', reduce(query = '', word IN $words | query + '+' + word + '* '), {limit: $most}) YIELD node
WITH node AS n WHERE all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
RETURN n.id AS id, n.searchText AS text, n.PLACE AS place
UNION
MATCH (n:LABEL) WHERE n.updatedAt > $since
WITH n ORDER BY n.updatedAt DESC LIMIT $latest
WHERE all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
RETURN n.id AS id, n.searchText AS text, n.PLACE AS place
