// What counts as a day and as an address, wherever one is read.

const longestUrl = 2_000

/** Whether a text is a day that exists, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** Whether a text is an absolute http(s) address without spaces or control characters. */
export function isWebAddress(text: string): boolean {
  const isWeb = text.length <= longestUrl && /^https?:\/\/[^\s\p{Cc}]+$/u.test(text)
  return isWeb && URL.canParse(text)
}
