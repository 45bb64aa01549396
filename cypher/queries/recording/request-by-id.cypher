// What did this request lead to, when it was made before?
// @returns maybe
// @param   id           string
// @column  inputSha256  string?
// @column  changeId     string?
// @column  targetId     string?
// @column  resultId     string?
MATCH (n:_Request) WHERE n.id = $id
RETURN n.inputSha256 AS inputSha256, n.changeId AS changeId, n.targetId AS targetId, n.resultId AS resultId
