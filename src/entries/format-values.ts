// The values that seed files hold: ids, texts, dates and numbers, each with what is wrong in a sentence.
import { z } from 'zod'
import { isDay, isWebAddress } from '../contract/formats.ts'
import { enums, type EnumName, type EnumValue } from '../graph/vocabulary.ts'

const longestText = 10_000

/** An object that takes these fields and no others; an unknown one is answered with what would be taken. */
export function record<S extends z.ZodRawShape>(shape: S) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `unknown field ${issue.keys.join(', ')}; the fields are ${Object.keys(shape).join(', ')}`
        : undefined,
  })
}

export function oneOf<N extends EnumName>(name: N) {
  const values = enums[name] as readonly string[] as readonly [EnumValue<N>, ...EnumValue<N>[]]
  const oneOfThem = `must be one of ${values.join(', ')}`
  return z.enum(values, {
    error: ({ input }) => (input === undefined ? `${oneOfThem}; it ${isRequired}` : oneOfThem),
  })
}

/** Said of what a file leaves out, and of what an update would take away. */
const isRequired = 'can be neither left out nor taken away'
const string = () =>
  z.string({ error: ({ input }) => (input === undefined ? `is required: it ${isRequired}` : undefined) })

/** Half of a character is stored as another one. */
const whole = (value: string) => value.isWellFormed()
const halved = 'must be well-formed Unicode: half of a surrogate pair is no character'

export const text = string().min(1, 'must not be empty').max(longestText).refine(whole, halved)
/** What something is known by: found and told apart by its letters and digits. */
export const caption = string()
  .regex(/[\p{L}\p{N}]/u, 'must hold a letter or a digit, of any script')
  .max(longestText)
  .refine(whole, halved)
export const printed = string().max(longestText).refine(whole, halved)
// What rests on a day is not looked at where it is none.
export const day = string().refine(isDay, {
  error: 'must be a day that exists, written YYYY-MM-DD',
  abort: true,
})
export const language = string().regex(/^[a-z]{2,3}$/, 'must be an ISO 639-1 code such as en')
export const url = string()
  .refine(isWebAddress, 'must be an absolute address that begins with http:// or https://')
  .refine(whole, halved)
export const wikidataId = string().regex(/^Q[1-9]\d*$/, 'must be a Wikidata item such as Q159')
export const position = z.number().int().min(0)

export function id(prefix: string) {
  const pattern = new RegExp(`^${prefix}:[a-z0-9]+(-[a-z0-9]+)*$`)
  return string().regex(pattern, `must be ${prefix}: followed by lower-case letters, digits and hyphens`)
}

export const actorId = id('actor')
export const claimId = id('claim')
export const statementId = id('statement')
export const articleId = id('article')
export const eventId = id('event')
export const placeId = id('place')
export const topicId = id('topic')

export type SeedDate = z.infer<typeof date>
export const date = record({
  from: day.optional(),
  to: day.optional(),
  precision: oneOf('DatePrecision'),
  basis: oneOf('DateBasis').optional(),
  text: printed.optional(),
}).superRefine((value, context) => {
  const problem = dateProblem(value)
  if (problem !== null) context.addIssue({ code: 'custom', message: problem })
})

interface DateParts {
  from?: string | undefined
  to?: string | undefined
  precision: EnumValue<'DatePrecision'>
  basis?: string | undefined
}

/** What is wrong with the two ends of a date for its precision; null where nothing is. */
function dateProblem({ from, to, precision, basis }: DateParts): string | null {
  const both = from !== undefined && to !== undefined
  if (both && from > to) return 'from must not be after to'
  if (basis === 'INFERRED' && precision === 'DAY') return 'an inferred day is not a day: write its month'
  const rules: Record<EnumValue<'DatePrecision'>, [boolean, string]> = {
    DAY: [both && from === to, 'DAY needs from and to, both the same day'],
    RANGE: [both, 'RANGE needs from and to'],
    MONTH: [both && isWholeMonth(from, to), 'MONTH needs the first and the last day of one month'],
    YEAR: [
      both && from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`,
      'YEAR needs the first and the last day of one year',
    ],
    BEFORE: [to !== undefined && from === undefined, 'BEFORE needs to, and no from'],
    AFTER: [from !== undefined && to === undefined, 'AFTER needs from, and no to'],
    UNKNOWN: [from === undefined && to === undefined, 'UNKNOWN takes neither from nor to'],
  }
  const [holds, problem] = rules[precision]
  return holds ? null : problem
}

function isWholeMonth(from: string, to: string): boolean {
  const [year = 0, month = 0] = from.split('-').map(Number)
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
  return from.endsWith('-01') && to === last
}

export type SeedQuantity = z.infer<typeof quantity>
export const quantity = record({
  low: z.number().nullable().optional(),
  high: z.number().nullable().optional(),
  qualifier: oneOf('Qualifier'),
  unit: text.optional(),
  text: printed.optional(),
  asOf: date.optional(),
}).superRefine((value, context) => {
  const problem = quantityProblem(value.qualifier, value.low ?? null, value.high ?? null)
  if (problem !== null) context.addIssue({ code: 'custom', message: problem })
})

function quantityProblem(
  qualifier: EnumValue<'Qualifier'>,
  low: number | null,
  high: number | null,
): string | null {
  if (low !== null && high !== null && low > high) return 'low must not be above high'
  const has = (wantLow: boolean, wantHigh: boolean) =>
    (low !== null) === wantLow && (high !== null) === wantHigh
  if (qualifier === 'RANGE') return low === null && high === null ? 'RANGE needs low, high or both' : null
  if (qualifier === 'AT_LEAST') return has(true, false) ? null : 'AT_LEAST needs low, and no high'
  if (qualifier === 'AT_MOST') return has(false, true) ? null : 'AT_MOST needs high, and no low'
  if (['DOZENS', 'HUNDREDS', 'THOUSANDS'].includes(qualifier))
    return has(false, false) ? null : `${qualifier} takes neither low nor high`
  return has(true, true) && low === high
    ? null
    : `${qualifier} needs the one number stated as both low and high`
}
