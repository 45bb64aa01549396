// How many statements take each stance on these claims? The stance is the type of the edge, so each count is a degree.
// @returns many
// @param   ids        string[]
// @column  key        string
// @column  asserts    int
// @column  confirms   int
// @column  denies     int
// @column  questions  int
// @column  declines   int
MATCH (c:Claim) WHERE c.id IN $ids
RETURN c.id AS key,
  COUNT { (c)<-[:ASSERTS]-() } AS asserts,
  COUNT { (c)<-[:CONFIRMS]-() } AS confirms,
  COUNT { (c)<-[:DENIES]-() } AS denies,
  COUNT { (c)<-[:QUESTIONS]-() } AS questions,
  COUNT { (c)<-[:DECLINES]-() } AS declines
