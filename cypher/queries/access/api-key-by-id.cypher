// What is known of this key? Never its secret.
// @returns maybe
// @param   id  string
// @column  id         string
// @column  name       string
// @column  role       string
// @column  createdAt  string
// @column  createdBy  string
// @column  expiresAt  string?
// @column  revokedAt  string?
// @column  revokedBy  string?
MATCH (k:_ApiKey) WHERE k.id = $id
RETURN k.id AS id, k.name AS name, k.role AS role, k.createdAt AS createdAt, k.createdBy AS createdBy, k.expiresAt AS expiresAt,
  k.revokedAt AS revokedAt, k.revokedBy AS revokedBy
