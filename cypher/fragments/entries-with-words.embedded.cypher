// Which entries of this label have all these words? Read through: no index of this engine knows beginnings of words.
// @param   words    string[]
// @param   longest  string
// @param   most     int
MATCH (n:LABEL) WHERE n.searchText CONTAINS ' ' + $longest
WITH n WHERE all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
RETURN n.id AS id, n.searchText AS text, n.PLACE AS place LIMIT $most
