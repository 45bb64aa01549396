// Which articles also meet every condition that is given? A missing condition is null.
// @param   outlets        string[]?
// @param   languages      string[]?
// @param   media          string[]?
// @param   publishedFrom  string?
// @param   publishedTo    string?
// @param   read           boolean?
(
  ($outlets IS NULL OR a.outletId IN $outlets)
  AND ($languages IS NULL OR a.language IN $languages)
  AND ($media IS NULL OR a.medium IN $media)
  AND ($read IS NULL OR $read = EXISTS { (a)<-[:REPORTED_IN]-(:Statement) })
  AND (($publishedFrom IS NULL AND $publishedTo IS NULL) OR (
    coalesce(a.publishedFrom, a.publishedTo) IS NOT NULL
    AND ($publishedFrom IS NULL OR coalesce(a.publishedTo, '9999') >= $publishedFrom)
    AND ($publishedTo IS NULL OR coalesce(a.publishedFrom, '') <= $publishedTo)
  ))
)
