// Which events have these ids?
// @returns many
// @param   ids  string[]
// @column  event  Event
MATCH (e:Event) WHERE e.id IN $ids
RETURN e {.*} AS event
