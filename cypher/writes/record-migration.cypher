// Record that a migration was applied.
// @returns none
// @param   id         string
// @param   name       string
// @param   number     int
// @param   checksum   string
// @param   appliedAt  string
MERGE (m:_Migration {id: $id})
SET m.name = $name, m.number = $number, m.checksum = $checksum, m.appliedAt = $appliedAt
