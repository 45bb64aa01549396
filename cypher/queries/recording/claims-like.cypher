// Which claims are worded with many of these words?
// @returns many
// @column  id    string
// @column  text  string
CALL () {
  /* @fragment claims-with-some-words */ true
}
RETURN id, text
ORDER BY id ASC
