// Which entries have all these words, and where do the words stand? Of each kind those with the words whole come first, then the newest;
// actors by name, and one whose name is the very text, `name` folded, whatever else there is.
// @returns many
// @param   name   string
// @column  kind   string
// @column  id     string
// @column  texts  string[]
CALL () {
  MATCH (alias:_Alias) WHERE alias.key = $name AND 'ACTOR' IN $kinds
  WITH DISTINCT alias.actorId AS id ORDER BY id ASC LIMIT $limit
  MATCH (a:Actor) WHERE a.id = id
  RETURN 'ACTOR' AS kind, id, [a.name] + a.aliases AS texts
  UNION ALL
  /* @fragment best-entries KIND=ACTOR LABEL=Actor INDEX=actor_words PLACE=sortKey WAY=ASC */ true
  MATCH (a:Actor) WHERE a.id = id
  RETURN 'ACTOR' AS kind, id, [a.name] + a.aliases AS texts
  UNION ALL
  /* @fragment best-entries KIND=CLAIM LABEL=Claim INDEX=claim_words PLACE=recentKey WAY=DESC */ true
  MATCH (c:Claim) WHERE c.id = id
  RETURN 'CLAIM' AS kind, id, [c.name, c.text] + c.translationTexts AS texts
  UNION ALL
  /* @fragment best-entries KIND=STATEMENT LABEL=Statement INDEX=statement_words PLACE=sortKey WAY=DESC */ true
  MATCH (s:Statement) WHERE s.id = id
  RETURN 'STATEMENT' AS kind, id,
    [text IN [s.quote] + [(s)-[r:REPORTED_IN]->(:Article) | r.wording] WHERE text IS NOT NULL] AS texts
  UNION ALL
  /* @fragment best-entries KIND=ARTICLE LABEL=Article INDEX=article_words PLACE=sortKey WAY=DESC */ true
  MATCH (a:Article) WHERE a.id = id
  RETURN 'ARTICLE' AS kind, id, [text IN [a.title, a.name] WHERE text IS NOT NULL AND text <> a.id] AS texts
}
RETURN kind, id, texts
ORDER BY kind ASC, id ASC
