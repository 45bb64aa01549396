// The seed format: what a file in seeds/ may hold (docs/seed-format.md says it for people).
import { z } from 'zod'
import {
  actorId,
  articleId,
  caption,
  claimId,
  date,
  day,
  eventId,
  id,
  language,
  oneOf,
  placeId,
  position,
  printed,
  quantity,
  record,
  statementId,
  text,
  topicId,
  url,
  wikidataId,
} from './format-values.ts'

export type { SeedDate, SeedQuantity } from './format-values.ts'

const aliases = z.record(language, z.array(text))
const judgement = { by: text, reason: text, at: day }

const actor = record({
  id: actorId,
  kind: oneOf('ActorKind'),
  outlet: z.boolean().optional(),
  name: caption,
  named: z.boolean().optional(),
  mentionedIn: articleId.optional(),
  aliases: aliases.optional(),
  description: text.optional(),
  wikidataId: wikidataId.optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code such as RU')
    .optional(),
})
const event = record({
  id: eventId,
  name: caption,
  text: text.optional(),
  began: date.optional(),
  ended: date.optional(),
  wikidataId: wikidataId.optional(),
})
const place = record({
  id: placeId,
  name: caption,
  aliases: aliases.optional(),
  wikidataId: wikidataId.optional(),
  lat: z.number().min(-90).max(90).optional(),
  lon: z.number().min(-180).max(180).optional(),
})
const topic = record({ id: topicId, name: caption, text: text.optional(), wikidataId: wikidataId.optional() })
const claim = record({
  id: claimId,
  name: caption.max(60, 'must be at most 60 characters: it is a caption'),
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
  textSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits')
    .optional(),
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
  proposedBy: oneOf('ProposedBy').optional(),
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
  to: z.union([actorId, eventId], {
    error: 'must be actor: or event: followed by lower-case letters, digits and hyphens',
  }),
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

/** Seeds that hold nothing, to put some lists into. */
export const noSeeds: Seeds = {
  actors: [],
  events: [],
  places: [],
  topics: [],
  claims: [],
  articles: [],
  statements: [],
  reports: [],
  actorRelations: [],
  claimRelations: [],
  reviews: [],
}
