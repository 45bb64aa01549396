// Finds what is given of something that is known already, and differs from what is known of it.

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The paths of what is given and differs. Null, an empty list and what is left out give nothing; the order of a list says nothing. */
export function differences(given: unknown, known: unknown, at: readonly string[] = []): string[][] {
  if (given === null || given === undefined) return []
  if (isFields(given))
    return Object.entries(given).flatMap(([name, value]) =>
      differences(value, isFields(known) ? known[name] : undefined, [...at, name]),
    )
  const isSame = Array.isArray(given)
    ? given.length === 0 || (Array.isArray(known) && asSet(given) === asSet(known))
    : given === known
  return isSame ? [] : [[...at]]
}

const asSet = (list: readonly unknown[]) => JSON.stringify([...new Set(list)].sort())
