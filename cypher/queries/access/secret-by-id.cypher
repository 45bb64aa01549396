// Which secret does this store keep under this id?
// @returns maybe
// @param   id     string
// @column  value  string?
MATCH (s:_Secret) WHERE s.id = $id
RETURN s.value AS value
