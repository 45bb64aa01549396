// Which keys are there? Never their secrets.
// @returns many
// @param   limit  int
// @column  id         string
// @column  name       string
// @column  role       string
// @column  createdAt  string
// @column  createdBy  string
// @column  expiresAt  string?
// @column  revokedAt  string?
// @column  revokedBy  string?
MATCH (k:_ApiKey)
RETURN k.id AS id, k.name AS name, k.role AS role, k.createdAt AS createdAt, k.createdBy AS createdBy, k.expiresAt AS expiresAt,
  k.revokedAt AS revokedAt, k.revokedBy AS revokedBy
ORDER BY id ASC
LIMIT $limit
