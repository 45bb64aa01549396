// Which articles also meet every condition that is given? A missing condition is null; all travel in one map, so that every combination shares one plan.
// @param   filter.outlets        string[]?
// @param   filter.languages      string[]?
// @param   filter.media          string[]?
// @param   filter.publishedFrom  string?
// @param   filter.publishedTo    string?
// @param   filter.read           boolean?
(
  ($filter.outlets IS NULL OR a.outletId IN $filter.outlets)
  AND ($filter.languages IS NULL OR a.language IN $filter.languages)
  AND ($filter.media IS NULL OR a.medium IN $filter.media)
  AND ($filter.read IS NULL OR $filter.read = EXISTS { (a)<-[:REPORTED_IN]-(:Statement) })
  AND (($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL) OR (
    coalesce(a.publishedFrom, a.publishedTo) IS NOT NULL
    AND ($filter.publishedFrom IS NULL OR coalesce(a.publishedTo, '9999') >= $filter.publishedFrom)
    AND ($filter.publishedTo IS NULL OR coalesce(a.publishedFrom, '') <= $filter.publishedTo)
  ))
)
