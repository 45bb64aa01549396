// What does the index of conflicts say of these claims?
// @returns many
// @param   ids               string[]
// @column  key               string
// @column  id                string?
// @column  kind              string?
// @column  listing           string?
// @column  otherClaimId      string?
// @column  sortKey           string?
// @column  firstStatementId  string?
// @column  lastStatementId   string?
// @column  saidFrom          string?
// @column  saidTo            string?
// @column  supporterIds      string[]
// @column  denierIds         string[]
UNWIND $ids AS key
MATCH (d:_Dispute) WHERE d.claimId = key
RETURN key, d.id AS id, d.kind AS kind, d.listing AS listing, d.otherClaimId AS otherClaimId, d.sortKey AS sortKey,
  d.firstStatementId AS firstStatementId, d.lastStatementId AS lastStatementId, d.saidFrom AS saidFrom, d.saidTo AS saidTo,
  coalesce(d.supporterIds, []) AS supporterIds, coalesce(d.denierIds, []) AS denierIds
ORDER BY key ASC, id ASC
