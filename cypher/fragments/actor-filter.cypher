// Which actors also meet every condition that is given? A missing condition is null; all travel in one map, so that every combination shares one plan.
// @param   filter.kinds      string[]?
// @param   filter.isOutlet   boolean?
// @param   filter.named      boolean?
// @param   filter.countries  string[]?
(
  ($filter.kinds IS NULL OR a.kind IN $filter.kinds)
  AND ($filter.isOutlet IS NULL OR a.isOutlet = $filter.isOutlet)
  AND ($filter.named IS NULL OR a.named = $filter.named)
  AND ($filter.countries IS NULL OR a.country IN $filter.countries)
)
