// The languages that summaries are written in.
import { IntlMessageFormat } from 'intl-messageformat'
import { invalidInput } from '../../errors.ts'
import { en } from './en.ts'
import { id } from './id.ts'

export type MessageName = keyof typeof en
export type Messages = Readonly<Record<MessageName, string>>
export type Say = (name: MessageName, values?: Record<string, string | number>) => string

const catalogues: ReadonlyMap<string, Messages> = new Map([
  ['en', en],
  ['id', id],
])

/** Writes messages in a language. Throws INVALID_INPUT for a language that has no catalogue. */
export function speak(language: string): Say {
  const messages = catalogues.get(language)
  if (!messages)
    throw invalidInput('language', `language must be one of ${[...catalogues.keys()].join(', ')}.`)
  return (name, values = {}) =>
    String(new IntlMessageFormat(messages[name], language, undefined, { ignoreTag: true }).format(values))
}
