// Which entries of this label come into question? Those with all the words; where there are `most` of them, those among the label's first `most` entries.
// @param   kinds  string[]
// @param   words  string[]
// @param   most   int
// @param   limit  int
CALL () {
  WITH 'KIND' AS kind WHERE kind IN $kinds
  CALL () {
    /* @fragment entries-with-words */ true
  }
  WITH id, text, place ORDER BY all(word IN $words WHERE text CONTAINS ' ' + word + ' ') DESC, place WAY
  RETURN collect(id) AS ids
}
CALL (ids) {
  WITH ids WHERE size(ids) < $most
  UNWIND ids[0..$limit] AS id
  RETURN id
  UNION ALL
  WITH ids LIMIT 1 WHERE size(ids) >= $most
  MATCH (n:LABEL) WHERE n.PLACE > '' AND n.PLACE < '~'
  WITH n ORDER BY n.PLACE WAY LIMIT $most
  WHERE all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
  RETURN n.id AS id
  ORDER BY all(word IN $words WHERE n.searchText CONTAINS ' ' + word + ' ') DESC, n.PLACE WAY LIMIT $limit
}
