// Which actors also meet every condition that is given? A missing condition is null.
// @param   kinds      string[]?
// @param   isOutlet   boolean?
// @param   named      boolean?
// @param   countries  string[]?
(
  ($kinds IS NULL OR a.kind IN $kinds)
  AND ($isOutlet IS NULL OR a.isOutlet = $isOutlet)
  AND ($named IS NULL OR a.named = $named)
  AND ($countries IS NULL OR a.country IN $countries)
)
