// Which search texts are stored with these entries?
// @returns many
// @param   ids         string[]
// @column  id          string
// @column  searchText  string?
CALL () {
  MATCH (n:Actor) WHERE n.id IN $ids
  RETURN n.id AS id, n.searchText AS searchText
  UNION ALL
  MATCH (n:Claim) WHERE n.id IN $ids
  RETURN n.id AS id, n.searchText AS searchText
  UNION ALL
  MATCH (n:Statement) WHERE n.id IN $ids
  RETURN n.id AS id, n.searchText AS searchText
  UNION ALL
  MATCH (n:Article) WHERE n.id IN $ids
  RETURN n.id AS id, n.searchText AS searchText
}
RETURN id, searchText
ORDER BY id ASC
