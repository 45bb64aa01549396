// What do these reviews carry as copies of their edges and dates?
// @returns many
// @param   ids          string[]
// @column  id           string
// @column  claimId      string?
// @column  publishedTo  string?
// @column  sortKey      string?
UNWIND $ids AS key
MATCH (review:Review) WHERE review.id = key
RETURN review.id AS id, review.claimId AS claimId, review.publishedTo AS publishedTo, review.sortKey AS sortKey
ORDER BY id ASC
