// A seeded, skewed graph in pieces: the hottest actor makes a fifth of all statements, the hottest claim draws a twentieth.
import { enums, type Stance } from '../src/graph/vocabulary.ts'
import { noSeeds, type Entry, type Seeds } from '../src/entries/format.ts'
import { chance, words } from './random.ts'

export interface Shape {
  readonly statements: number
  readonly actors: number
  readonly claims: number
  readonly articles: number
  readonly outlets: number
}

/** How many of each node a graph of this many statements has. */
export function shapeOf(statements: number): Shape {
  return {
    statements,
    actors: Math.max(100, Math.ceil(statements / 100)),
    claims: Math.max(200, Math.ceil(statements / 100)),
    articles: Math.ceil(statements / perArticle),
    outlets: 50,
  }
}

export const hottest = { actor: 'actor:speaker-0', claim: 'claim:claim-0' }

const perArticle = 4
const perPiece = 2_000
const hotActorShare = 1 / 5
const hotClaimShare = 1 / 20
const days = 9_000
const topicCount = 40
const salt = {
  actor: 1,
  hotActor: 2,
  claim: 3,
  hotClaim: 4,
  stance: 5,
  day: 6,
  quote: 7,
  title: 8,
  claimText: 9,
  figure: 10,
}

/** The graph in pieces of bounded size, each of which refers only to itself and to those before it. */
export function* pieces(shape: Shape): Generator<Seeds> {
  yield {
    ...noSeeds,
    events: [{ id: 'event:fair', name: 'Fair' }],
    places: [{ id: 'place:square', name: 'Square' }],
    topics: each(0, topicCount, (n) => ({ id: `topic:topic-${n}`, name: `Topic ${n}` })),
  }
  for (const [from, to] of ranges(shape.actors)) yield { ...noSeeds, actors: each(from, to, actorOf(shape)) }
  for (const [from, to] of ranges(shape.claims)) yield { ...noSeeds, claims: each(from, to, claimOf(shape)) }
  yield { ...noSeeds, claimRelations: each(0, Math.floor(shape.claims / 20), narrowing) }
  for (const [from, to] of ranges(shape.statements)) {
    yield {
      ...noSeeds,
      articles: each(from / perArticle, Math.ceil(to / perArticle), articleOf(shape)),
      statements: each(from, to, statementOf(shape)),
      reports: each(from, to, reportOf),
    }
  }
  yield { ...noSeeds, actorRelations: each(1, shape.actors, relationsOf(shape)).flat() }
}

function ranges(count: number): [number, number][] {
  return Array.from({ length: Math.ceil(count / perPiece) }, (_, at) => [
    at * perPiece,
    Math.min(count, (at + 1) * perPiece),
  ])
}

function each<T>(from: number, to: number, make: (index: number) => T): T[] {
  return Array.from({ length: to - from }, (_, at) => make(from + at))
}

const actorOf =
  ({ outlets }: Shape) =>
  (n: number): Entry<'actors'> => ({
    id: `actor:speaker-${n}`,
    kind: n < outlets ? 'ORGANIZATION' : 'PERSON',
    name: `Speaker ${n}`,
    aliases: { en: [`${words(n, 20, 2)} ${n}`] },
    outlet: n < outlets,
  })

const claimOf =
  ({ actors }: Shape) =>
  (n: number): Entry<'claims'> => ({
    id: `claim:claim-${n}`,
    name: `Claim ${String(n).padStart(7, '0')}`,
    text: `${words(n, salt.claimText, 9)}.`,
    language: 'en',
    kind: 'FACTUAL',
    about: [`actor:speaker-${(n * 31) % actors}`],
    concerns: ['event:fair'],
    ...(accuses(n) && { accuses: [{ actor: `actor:speaker-${(n * 31 + accusedOffset) % actors}` }] }),
    ...(counts(n) && {
      counted: 'visitors of the fair',
      aspect: 'PRESENT' as const,
      accumulation: 'STOCK' as const,
      unit: 'people',
    }),
    filedUnder: [`topic:topic-${n % topicCount}`],
  })

/** A claim of five accuses somebody, and one of eight counts something; the hottest claim does both. */
const accuses = (claim: number) => claim % 5 === 0
const counts = (claim: number) => claim % 8 === 0
/** Not the hottest actor, but one who speaks often. */
const accusedOffset = 7

/** Two claims of three are disputed: someone asserts each of them and another denies it. The others nobody denies. */
const isDisputed = (claim: number) => claim % 3 !== 2

/** Both ends are disputed, so no claim is contested by implication alone. */
function narrowing(n: number): Entry<'claimRelations'> {
  return {
    from: `claim:claim-${n * 3 + 4}`,
    to: `claim:claim-${n * 3 + 1}`,
    type: 'NARROWS',
    by: 'bench',
    reason: 'invented',
    at: '2024-01-01',
  }
}

function dayOf(index: number): { from: string; to: string; precision: 'DAY' } {
  const day = new Date(Date.UTC(2000, 0, 1 + Math.floor(days * chance(index, salt.day))))
    .toISOString()
    .slice(0, 10)
  return { from: day, to: day, precision: 'DAY' }
}

const articleOf =
  ({ outlets }: Shape) =>
  (n: number): Entry<'articles'> => ({
    id: `article:article-${n}`,
    url: `https://example.org/${n}`,
    title: words(n, salt.title, 7),
    outlet: `actor:speaker-${n % outlets}`,
    medium: 'NEWS_ITEM',
    language: n % 3 === 0 ? 'en' : 'id',
    published: dayOf(n),
  })

const statementOf =
  (shape: Shape) =>
  (n: number): Entry<'statements'> => {
    const claim = claimAt(n, shape)
    return {
      id: `statement:statement-${n}`,
      actor: `actor:speaker-${actorAt(n, shape)}`,
      claim: `claim:claim-${claim}`,
      stance: stanceAt(n, claim, shape),
      quote: words(n, salt.quote, 12),
      language: 'en',
      quoteKind: 'DIRECT',
      said: dayOf(n),
      ...(counts(claim) && { quantity: figureOf(n) }),
    }
  }

function figureOf(n: number): Entry<'statements'>['quantity'] {
  const number = 1_000 + Math.floor(200 * chance(n, salt.figure))
  return { low: number, high: number, qualifier: n % 3 === 0 ? 'ABOUT' : 'EXACTLY', asOf: dayOf(n) }
}

/** Some actors speak for an organization, belong to one or oppose another actor. */
const relationsOf =
  ({ actors, outlets }: Shape) =>
  (n: number): Entry<'actorRelations'>[] => {
    const organization = `actor:speaker-${n % outlets}`
    const related = (type: Entry<'actorRelations'>['type'], to: string): Entry<'actorRelations'> => ({
      from: `actor:speaker-${n}`,
      type,
      to,
      article: 'article:article-0',
      by: 'bench',
      reason: 'invented',
      at: '2024-01-01',
    })
    return [
      ...(n >= outlets && n % 11 === 0 ? [related('REPRESENTS', organization)] : []),
      ...(n >= outlets && n % 3 === 0 ? [related('PART_OF', organization)] : []),
      ...(n % 7 === 0 ? [related('OPPOSED_TO', `actor:speaker-${(n * 13 + 1) % actors}`)] : []),
    ]
  }

/** The first two statements for each claim open it: someone asserts it, and another confirms or denies it. */
const isOpening = (n: number, { claims }: Shape) => n < 2 * claims

function claimAt(n: number, shape: Shape): number {
  if (isOpening(n, shape)) return Math.floor(n / 2)
  const share = (hotClaimShare * shape.statements) / (shape.statements - 2 * shape.claims)
  return chance(n, salt.hotClaim) < share
    ? 0
    : 1 + Math.floor((shape.claims - 1) * chance(n, salt.claim) ** 1.5)
}

function actorAt(n: number, shape: Shape): number {
  const picked = pickActor(n, shape)
  const isAnswer = isOpening(n, shape) && n % 2 === 1
  return isAnswer && picked === actorAt(n - 1, shape) ? (picked + 1) % shape.actors : picked
}

function pickActor(n: number, { actors }: Shape): number {
  return chance(n, salt.hotActor) < hotActorShare
    ? 0
    : 1 + Math.floor((actors - 1) * chance(n, salt.actor) ** 2)
}

function stanceAt(n: number, claim: number, shape: Shape): Stance {
  const open = isDisputed(claim) ? enums.Stance : enums.Stance.filter((stance) => stance !== 'DENIES')
  if (!isOpening(n, shape)) return open[Math.floor(open.length * chance(n, salt.stance))] ?? 'ASSERTS'
  if (n % 2 === 0) return 'ASSERTS'
  return isDisputed(claim) ? 'DENIES' : 'CONFIRMS'
}

function reportOf(n: number): Entry<'reports'> {
  const article = Math.floor(n / perArticle)
  const plain = {
    statement: `statement:statement-${n}`,
    article: `article:article-${article}`,
    part: 'BODY' as const,
    wording: words(n, salt.quote, 12),
    language: 'en',
  }
  if (n % 4 !== 0 || article === 0) return { ...plain, attribution: 'OWN_REPORTING' }
  const source = `article:article-${article - 1}`
  return { ...plain, attribution: 'CITED', hops: [{ article: source, via: 'WIRE', certainty: 'STATED' }] }
}
