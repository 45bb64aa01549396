// The seed format: what a file in seeds/ may hold (docs/seed-format.md says it for people).
import { z } from 'zod'
import { isDay, isWebAddress } from '../contract/formats.ts'
import { enums, type EnumName, type EnumValue } from '../graph/vocabulary.ts'

const longestText = 10_000

/** An object that takes these fields and no others; an unknown one is answered with what would be taken. */
function record<S extends z.ZodRawShape>(shape: S) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `unknown field ${issue.keys.join(', ')}; the fields are ${Object.keys(shape).join(', ')}`
        : undefined,
  })
}

function oneOf<N extends EnumName>(name: N) {
  const values = enums[name] as readonly string[] as readonly [EnumValue<N>, ...EnumValue<N>[]]
  return z.enum(values, { error: `must be one of ${values.join(', ')}` })
}

const text = z.string().min(1, 'must not be empty').max(longestText)
const printed = z.string().max(longestText)
// What rests on a day is not looked at where it is none.
const day = z.string().refine(isDay, { error: 'must be a day that exists, written YYYY-MM-DD', abort: true })
const language = z.string().regex(/^[a-z]{2,3}$/, 'must be an ISO 639-1 code such as en')
const url = z.string().refine(isWebAddress, 'must be an absolute address that begins with http:// or https://')
const wikidataId = z.string().regex(/^Q[1-9]\d*$/, 'must be a Wikidata item such as Q159')
const position = z.number().int().min(0)

function id(prefix: string) {
  const pattern = new RegExp(`^${prefix}:[a-z0-9]+(-[a-z0-9]+)*$`)
  return z.string().regex(pattern, `must be ${prefix}: followed by lower-case letters, digits and hyphens`)
}

const actorId = id('actor')
const claimId = id('claim')
const statementId = id('statement')
const articleId = id('article')
const eventId = id('event')
const placeId = id('place')
const topicId = id('topic')

export type SeedDate = z.infer<typeof date>
const date = record({
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
    YEAR: [both && from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`, 'YEAR needs the first and the last day of one year'],
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
const quantity = record({
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

function quantityProblem(qualifier: EnumValue<'Qualifier'>, low: number | null, high: number | null): string | null {
  if (low !== null && high !== null && low > high) return 'low must not be above high'
  const has = (wantLow: boolean, wantHigh: boolean) => (low !== null) === wantLow && (high !== null) === wantHigh
  if (qualifier === 'RANGE') return low === null && high === null ? 'RANGE needs low, high or both' : null
  if (qualifier === 'AT_LEAST') return has(true, false) ? null : 'AT_LEAST needs low, and no high'
  if (qualifier === 'AT_MOST') return has(false, true) ? null : 'AT_MOST needs high, and no low'
  if (['DOZENS', 'HUNDREDS', 'THOUSANDS'].includes(qualifier)) return has(false, false) ? null : `${qualifier} takes neither low nor high`
  return has(true, true) && low === high ? null : `${qualifier} needs the one number stated as both low and high`
}

const aliases = z.record(language, z.array(text))
const judgement = { by: text, reason: text, at: day }

const actor = record({
  id: actorId,
  kind: oneOf('ActorKind'),
  outlet: z.boolean().optional(),
  name: text,
  named: z.boolean().optional(),
  mentionedIn: articleId.optional(),
  aliases: aliases.optional(),
  description: text.optional(),
  wikidataId: wikidataId.optional(),
  country: z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code such as RU').optional(),
})
const event = record({ id: eventId, name: text, text: text.optional(), began: date.optional(), ended: date.optional(), wikidataId: wikidataId.optional() })
const place = record({
  id: placeId,
  name: text,
  aliases: aliases.optional(),
  wikidataId: wikidataId.optional(),
  lat: z.number().min(-90).max(90).optional(),
  lon: z.number().min(-180).max(180).optional(),
})
const topic = record({ id: topicId, name: text, text: text.optional(), wikidataId: wikidataId.optional() })
const claim = record({
  id: claimId,
  name: text.max(60, 'must be at most 60 characters: it is a caption'),
  text,
  language,
  translations: z.record(language, text).optional(),
  kind: oneOf('ClaimKind'),
  happened: date.optional(),
  scope: text.optional(),
  counted: text.optional(),
  aspect: oneOf('ClaimAspect').optional(),
  accumulation: oneOf('Accumulation').optional(),
  unit: text.optional(),
  confirmWording: z.boolean().optional(),
  about: z.array(actorId).optional(),
  accuses: z.array(record({ actor: actorId, role: text.optional() })).optional(),
  concerns: z.array(eventId).optional(),
  locatedIn: z.array(placeId).optional(),
  filedUnder: z.array(topicId).optional(),
})
const article = record({
  id: articleId,
  url: url.optional(),
  urls: z.array(url).optional(),
  outlet: actorId.optional(),
  title: text.optional(),
  name: text.optional(),
  language: language.optional(),
  medium: oneOf('Medium'),
  published: date.optional(),
  textSha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits').optional(),
  retrievedAt: z.iso.datetime({ offset: true, error: 'must be a moment with its zone' }).optional(),
  archiveUrl: url.optional(),
  fate: record({ state: oneOf('Fate'), checkedOn: day.optional() }).optional(),
})
const statement = record({
  id: statementId,
  actor: actorId,
  onBehalfOf: z.array(actorId).optional(),
  claim: claimId,
  stance: oneOf('Stance'),
  quote: text.optional(),
  language: language.optional(),
  quoteKind: oneOf('QuoteKind').optional(),
  said: date.optional(),
  certainty: oneOf('Certainty').optional(),
  modality: oneOf('Modality').optional(),
  basis: oneOf('Basis').optional(),
  quantity: quantity.optional(),
  accusing: z.boolean().optional(),
  state: oneOf('StatementState').optional(),
  saidIn: articleId.optional(),
  respondsTo: z.array(statementId).optional(),
  retracts: z.array(statementId).optional(),
  restates: z.array(statementId).optional(),
})
const hop = record({
  article: articleId,
  via: oneOf('Via'),
  certainty: oneOf('HopCertainty'),
  by: text.optional(),
  reason: text.optional(),
})
const report = record({
  statement: statementId,
  article: articleId,
  part: oneOf('Part'),
  wording: text.optional(),
  language: language.optional(),
  translated: z.boolean().optional(),
  start: position.optional(),
  end: position.optional(),
  prefix: text.optional(),
  suffix: text.optional(),
  hedge: printed.optional(),
  quantity: quantity.optional(),
  addedContent: z.boolean().optional(),
  attribution: oneOf('Attribution'),
  hops: z.array(hop).min(1).optional(),
  branches: z.array(z.array(hop).min(1)).min(1).optional(),
})
const actorRelation = record({
  from: actorId,
  type: oneOf('ActorRelationType'),
  to: z.union([actorId, eventId], { error: 'must be actor: or event: followed by lower-case letters, digits and hyphens' }),
  office: text.optional(),
  since: day.optional(),
  until: day.optional(),
  article: articleId,
  ...judgement,
})
const claimRelation = record({ from: claimId, type: oneOf('ClaimRelationType'), to: claimId, ...judgement })
const review = record({
  id: id('review'),
  claim: claimId,
  author: actorId.optional(),
  article: articleId.optional(),
  name: text,
  url: url.optional(),
  rating: record({
    value: z.number().optional(),
    best: z.number().optional(),
    worst: z.number().optional(),
    name: text.optional(),
  }).optional(),
  published: date.optional(),
})

/** Every list that a file may hold, each optional. */
export const seedFile = record({
  actors: z.array(actor).optional(),
  events: z.array(event).optional(),
  places: z.array(place).optional(),
  topics: z.array(topic).optional(),
  claims: z.array(claim).optional(),
  articles: z.array(article).optional(),
  statements: z.array(statement).optional(),
  reports: z.array(report).optional(),
  actorRelations: z.array(actorRelation).optional(),
  claimRelations: z.array(claimRelation).optional(),
  reviews: z.array(review).optional(),
})

export type SeedFile = z.infer<typeof seedFile>
export type ListName = keyof SeedFile
export type Entry<L extends ListName> = NonNullable<SeedFile[L]>[number]
/** Everything that the files hold together. */
export type Seeds = { readonly [L in ListName]: readonly Entry<L>[] }
