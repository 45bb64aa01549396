// Which changes also meet every condition that is given? A missing condition is null; all travel in one map, so that every combination shares one plan.
// @param   filter.by       string[]?
// @param   filter.actions  string[]?
// @param   filter.from     string?
// @param   filter.to       string?
(
  ($filter.by IS NULL OR c.by IN $filter.by)
  AND ($filter.actions IS NULL OR c.action IN $filter.actions)
  AND ($filter.from IS NULL OR c.at >= $filter.from)
  AND ($filter.to IS NULL OR c.at <= $filter.to)
)
