// Which statements may have stood at a moment? A missing condition is null: now all of them stand. Those that certainly did not are left out,
// so that the newest of then are looked at and not the newest of today.
// @param   stood.recordedBy        string?
// @param   stood.maybeSaidBy       string?
// @param   stood.maybePublishedBy  string?
(
  ($stood.recordedBy IS NULL OR s.recordedAt <= $stood.recordedBy)
  AND ($stood.maybeSaidBy IS NULL OR coalesce(s.saidFrom, '') <= $stood.maybeSaidBy)
  AND ($stood.maybePublishedBy IS NULL OR EXISTS {
    MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE coalesce(article.publishedFrom, '') <= $stood.maybePublishedBy
  })
)
