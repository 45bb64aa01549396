// Reads what a request must see: the bookmarks that mutations gave.
import type { IncomingHttpHeaders } from 'node:http'
import { invalidInput } from '../errors.ts'

export const bookmarkHeader = 'counterclaim-bookmark'
const most = 20
const wellFormed = /^[\w+/=:.-]{1,500}$/

/** The bookmarks in a request's header, several separated by commas. Throws INVALID_INPUT where they cannot be any. */
export function bookmarksOf(headers: IncomingHttpHeaders): string[] {
  const given = [headers[bookmarkHeader] ?? []].flat().join(',')
  const bookmarks = given
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '')
  if (bookmarks.length <= most && bookmarks.every((text) => wellFormed.test(text))) return bookmarks
  throw invalidInput(
    bookmarkHeader,
    `${bookmarkHeader} takes up to ${most} bookmarks as mutations give them, separated by commas.`,
  )
}
