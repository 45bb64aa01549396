// Is a restore under way, and of which backup?
// @returns maybe
// @param   id    string
// @column  name  string
MATCH (n:_Lock) WHERE n.id = $id
RETURN n.name AS name
