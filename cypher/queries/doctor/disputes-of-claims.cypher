// What does the index of disputes say of these claims?
// @returns many
// @param   ids               string[]
// @column  key               string
// @column  id                string?
// @column  sortKey           string?
// @column  firstStatementId  string?
// @column  lastStatementId   string?
// @column  supporterIds      string[]
// @column  denierIds         string[]
UNWIND $ids AS key
MATCH (d:_Dispute) WHERE d.claimId = key
RETURN key, d.id AS id, d.sortKey AS sortKey, d.firstStatementId AS firstStatementId, d.lastStatementId AS lastStatementId,
  coalesce(d.supporterIds, []) AS supporterIds, coalesce(d.denierIds, []) AS denierIds
ORDER BY key ASC, id ASC
