// Turns one entry of a list into the cells of a CSV row that no spreadsheet takes for a formula.

/** Between the entries of a list, and between the lists of a list of lists. */
const separators = [' | ', ' || ']

/** What a spreadsheet may evaluate: a sign that begins a formula, also after spaces; quotes in front count, so that one can be told off. */
const formula = /^'*(?:[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u

/** The cells of an entry for columns given as paths; lists on the way are joined, and an absent value is an empty cell. */
export function cellsOf(entry: unknown, paths: readonly (readonly string[])[]): string[] {
  return paths.map((path) => toCell(valueAt(entry, path)))
}

/** A text with an apostrophe in front where a spreadsheet could take it for a formula. */
export function defuse(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path
  if (name === undefined || value === null || value === undefined) return value
  if (Array.isArray(value)) return value.map((item) => valueAt(item, path))
  return valueAt((value as Readonly<Record<string, unknown>>)[name], rest)
}

/** Numbers stay numbers, a negative one too: only text can be a formula. */
function toCell(value: unknown): string {
  return typeof value === 'number' ? String(value) : defuse(toText(value))
}

function toText(value: unknown): string {
  if (Array.isArray(value)) return value.map(toText).join(separators[depthOf(value) - 1])
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** 1 for a list of values, 2 for a list that holds lists. */
function depthOf(list: readonly unknown[]): number {
  return list.some((item) => Array.isArray(item)) ? 2 : 1
}
