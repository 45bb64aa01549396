// Which topics have these ids?
// @returns many
// @param   ids  string[]
// @column  topic  Topic
MATCH (t:Topic) WHERE t.id IN $ids
RETURN t {.*} AS topic
