// Which claims share at least half of these words? Read through: no index of this engine knows words.
// @param   words   string[]
// @param   most    int
MATCH (n:Claim) WHERE n.searchText <> ''
WITH n, size([word IN $words WHERE n.searchText CONTAINS ' ' + word + ' ']) AS hits
WHERE hits * 2 >= size($words)
RETURN n.id AS id, n.searchText AS text LIMIT $most
