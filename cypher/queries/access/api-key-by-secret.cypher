// Whose key is this, by the hash of its secret?
// @returns maybe
// @param   secretSha256  string
// @column  id         string
// @column  role       string
// @column  expiresAt  string?
// @column  revokedAt  string?
MATCH (k:_ApiKey) WHERE k.secretSha256 = $secretSha256
RETURN k.id AS id, k.role AS role, k.expiresAt AS expiresAt, k.revokedAt AS revokedAt
