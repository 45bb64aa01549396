// Which relations do these actors have to others and to events, and which article does each name?
// @returns many
// @param   ids        string[]
// @column  key        string
// @column  type       string
// @column  otherId    string?
// @column  articleId  string?
UNWIND $ids AS key
MATCH (a:Actor) WHERE a.id = key
MATCH (a)-[r:REPRESENTS|PART_OF|OWNED_BY|ALIGNED_WITH|OPPOSED_TO|PARTY_TO|UNINVOLVED_IN|MEDIATES]->(other)
RETURN key, type(r) AS type, other.id AS otherId, r.articleId AS articleId
ORDER BY key ASC, type ASC, otherId ASC, articleId ASC
