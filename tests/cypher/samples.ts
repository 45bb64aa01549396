// Parameters for every reading query, asked of the invented orchard: each must find something.
import { noConditions } from '../../src/analysis/statement-sieve.ts'
import { asOfMoment } from '../../src/analysis/as-of.ts'
import { conditionsAsOf, mayHaveStood } from '../../src/contract/as-of.ts'
import { listedNow } from '../../src/contract/statement-conditions.ts'
import { noConditions as dispute } from '../../src/conflicts/filter.ts'
import { clocks, evidenceSamples, moments } from './samples-evidence.ts'
import { explorationSamples } from './samples-paths.ts'
import { activitySamples } from './samples-activity.ts'
import { operationsSamples } from './samples-operations.ts'
import { recordingSamples } from './samples-recording.ts'
import { searchSamples } from './samples-search.ts'

const bounds = { low: '', high: '~', limit: 50, scan: 50 }
const budget = { ...bounds, most: 500 }
const actor = { kinds: null, isOutlet: null, named: null, countries: null }
const claim = {
  words: null,
  kinds: null,
  about: null,
  accuses: null,
  events: null,
  places: null,
  topics: null,
  contested: null,
}
const article = {
  outlets: null,
  languages: null,
  media: null,
  publishedFrom: null,
  publishedTo: null,
  read: null,
}
const listings = ['STANCE', 'CLAIM', 'NUMERIC DIRECT']
const claimIds = [
  'claim:took-red-apples',
  'claim:took-apples',
  'claim:took-fruit',
  'claim:was-there',
  'claim:entered',
]
const statementIds = ['statement:ana-1', 'statement:ben-1', 'statement:ben-2', 'statement:watch-1']
const articleIds = ['article:pear-1', 'article:watch-1', 'article:wire-1']
const actorSeeks = [
  { key: '0', actorId: 'actor:ben-bor' },
  { key: '1', actorId: 'actor:watch' },
]
const claimSeeks = claimIds.flatMap((claimId, key) =>
  ['ASSERTS', 'CONFIRMS', 'DENIES'].map((stance) => ({
    key: String(key),
    claimId,
    stance,
    notBefore: '2024-09-10',
  })),
)
const articleSeeks = [{ key: '0', articleIds }]
const outletSeeks = [{ key: '0', outletId: 'actor:daily-pear' }]
const relationSeeks = ['REPRESENTS', 'PART_OF', 'OWNED_BY', 'ALIGNED_WITH', 'OPPOSED_TO', 'PARTY_TO'].flatMap(
  (relation, index) =>
    ['actor:ana-arl', 'actor:arland', 'actor:borland', 'actor:daily-pear'].flatMap((actorId) =>
      [true, false].map((outgoing) => ({
        key: `${index} ${actorId} ${outgoing}`,
        actorId,
        relation,
        outgoing,
      })),
    ),
)

/** The filters that statements are asked with: none, each condition, and all that the orchard can meet together. */
export const statementFilters = {
  none: {},
  actors: { actors: ['actor:ben-bor', 'actor:watch'] },
  representing: { representing: ['actor:arland', 'actor:borland'] },
  claims: { claims: ['claim:took-apples'] },
  stances: { stances: ['DENIES', 'QUESTIONS'] },
  articles: { articles: ['article:pear-1'] },
  outlets: { outlets: ['actor:daily-pear'] },
  topics: { topics: ['topic:fruit'] },
  events: { events: ['event:harvest'] },
  languages: { languages: ['tr'] },
  said: { saidFrom: '2024-09-14', saidTo: '2024-10-15' },
  published: { publishedFrom: '2024-10-15', publishedTo: '2024-12-31' },
  basis: { basis: ['FIRST_HAND'] },
  states: { states: ['CHECKED'] },
  together: {
    actors: ['actor:ben-bor'],
    outlets: ['actor:daily-pear'],
    topics: ['topic:fruit'],
    saidFrom: '2024-02-01',
    stances: ['DENIES'],
  },
}

const statement = { ...noConditions, ...listedNow }
const asOfFilters = (['SAID', 'PUBLISHED', 'RECORDED'] as const).flatMap((clock) =>
  ['2024-09-14T12:00:00Z', '2024-10-01T23:59:59Z', '2099-01-01T00:00:00Z'].flatMap((at) =>
    (['CERTAIN', 'UNCERTAIN'] as const).map((keep) => conditionsAsOf(asOfMoment(clock, at), keep)),
  ),
)

const accusing = [{ accusing: true }, { accusing: true, accused: ['actor:borland'] }]

const walk = (filter: object, params: object = {}) => [{ ...budget, filter, ...params }]
const alone = { actor: false, claim: false, reports: false, outlets: false }
const accompanied = { actor: true, claim: true, reports: true, outlets: true }
const statementWalk = (params: object) =>
  [...Object.values(statementFilters), ...asOfFilters, ...accusing].map((filter, index) => ({
    ...budget,
    filter: { ...statement, ...filter },
    company: index % 2 === 0 ? accompanied : alone,
    ...params,
  }))

/** Several sets of parameters for each query, by its name; a twin is asked the same. */
export const samples: Readonly<Record<string, readonly object[]>> = {
  ...explorationSamples,
  ...activitySamples,
  ...operationsSamples,
  ...evidenceSamples,
  'actors-by-alias': [
    { key: 'bor', limit: 5 },
    { key: 'ана арл', limit: 5 },
    { key: 'ana arl', limit: 5 },
  ],
  'actors-by-id': [{ ids: ['actor:arland', 'actor:watch', 'actor:absent'] }],
  'actors-count': [
    { most: 100, filter: { ...actor } },
    { most: 100, filter: { ...actor, isOutlet: true, named: true, kinds: ['MONITOR'] } },
  ],
  'actors-feed': walk({ ...actor }).concat(
    walk({ ...actor, countries: ['AA'] }),
    walk({ ...actor, named: false }),
  ),
  'all-claim-ids': [
    { after: '', limit: 3 },
    { after: 'claim:took-apples', limit: 100 },
  ],
  'applied-migrations': [{}],
  'articles-by-id': [{ ids: articleIds }],
  'articles-by-outlet': walk(article, { seeks: outletSeeks }).concat(
    walk({ ...article, languages: ['tr'] }, { seeks: outletSeeks }),
  ),
  'articles-by-outlet-count': [{ most: 100, seeks: outletSeeks, filter: article }],
  'articles-by-url': [{ key: 'pear.example/amp/1' }],
  'articles-cited': [{ ...bounds, keys: articleIds }],
  'articles-cited-count': [{ keys: articleIds }],
  'articles-citing': [{ ...bounds, keys: articleIds }],
  'articles-citing-count': [{ keys: articleIds }],
  'articles-count': [
    { most: 100, filter: { ...article } },
    { most: 100, filter: { ...article, read: true } },
  ],
  'articles-feed': walk(article).concat(
    walk({ ...article, read: false }),
    walk({ ...article, media: ['NEWS_ITEM'], publishedFrom: '2024-10-05', publishedTo: '2024-10-06' }),
  ),
  'claims-by-entry': walk(claim),
  'claims-by-id': [{ ids: claimIds }],
  'claims-by-name': walk(claim).concat(
    walk({ ...claim, words: [' red', ' app'] }),
    walk({ ...claim, words: [' elma'], contested: true }),
    walk({ ...claim, kinds: ['FACTUAL'], contested: false }),
    walk({
      ...claim,
      about: ['actor:borland'],
      accuses: ['actor:borland'],
      events: ['event:harvest'],
      places: ['place:orchard'],
    }),
    walk({ ...claim, topics: ['topic:fences'] }),
  ),
  'claims-judged-with': [{ ids: ['claim:took-fruit', 'claim:was-there'] }],
  'claims-count': [
    { most: 100, filter: { ...claim } },
    { most: 100, filter: { ...claim, contested: true } },
  ],
  'conflicts-among': [{ ids: claimIds, listings, limit: 50, filter: { ...dispute } }],
  'statements-among': [{ ids: statementIds, filter: { ...statement } }],
  'conflicts-count': [{ most: 100, listings, filter: { ...dispute } }],
  'conflicts-feed': [
    {},
    { claims: ['claim:took-apples'] },
    { actors: ['actor:bea-bor'] },
    { representing: ['actor:borland'] },
    { one: 'actor:ana-arl', other: 'actor:ben-bor' },
    { topics: ['topic:fruit'] },
    { events: ['event:harvest'] },
    { saidFrom: '2024-09-01', saidTo: '2024-12-31' },
  ].flatMap((filter) => walk({ ...dispute, ...filter }, { listings })),
  'contested-claims': [{ ids: claimIds }],
  'derivations-of-articles': moments.map((moment) => ({ ids: articleIds, moment })),
  'events-by-id': [{ ids: ['event:harvest'] }],
  'events-count': [{}],
  'events-feed': [bounds],
  'figures-on-claims': [{ ids: ['claim:apples-taken', ...claimIds], limit: 5 }],
  'hops-of-statements': [{ ids: statementIds }],
  'ids-on-claims': clocks.map((asOf) => ({ seeks: claimSeeks, stood: mayHaveStood(asOf), limit: 5 })),
  'joins-of-claims': [{ ids: claimIds }],
  'links-of-reviews': [{ ids: ['review:pear-check', 'review:other'] }],
  'links-of-statements': [{ ids: statementIds, limit: 10 }],
  'marked-claims': [{ limit: 10 }],
  'owners-of-outlets': moments.map((moment) => ({
    ids: ['actor:daily-pear', 'actor:plum-wire', 'actor:absent'],
    moment,
  })),
  'passages-of-statements': [{ ids: statementIds }],
  'places-by-id': [{ ids: ['place:orchard'] }],
  'places-count': [{}],
  'places-feed': [bounds],
  'principals-of-actors': [{ ids: ['actor:ana-arl', 'actor:borland-officials', 'actor:watch'] }],
  'relations-of-actors': [{ seeks: relationSeeks, limit: 10 }],
  'relations-of-claims': moments.map((moment) => ({ ids: claimIds, moment, limit: 10 })),
  'representatives-of-actors': [{ ids: ['actor:arland', 'actor:borland'] }],
  'reports-of-statements': [{ ids: statementIds }],
  'restatements-of-statements': [{ ids: statementIds, limit: 10 }],
  'reviews-by-claim': [{ ...bounds, keys: claimIds }],
  'reviews-by-claim-count': [{ keys: claimIds }],
  'reviews-by-id': [{ ids: ['review:other'] }],
  ...recordingSamples,
  'api-key-by-id': [{ id: 'key:tests' }],
  'api-key-by-secret': [{ secretSha256: 'ab' }],
  'api-keys': [{ limit: 10 }],
  'secret-by-id': [{ id: 'secret:tests' }],
  ...searchSamples,
  'scenes-of-claims': [{ ids: claimIds }],
  'speakers-on-claims': [{ ids: [...claimIds, 'claim:will-return'] }],
  'stance-counts-of-claims': [{ ids: claimIds }],
  'stances-implied-on-claims': [{ ids: claimIds, limit: 10 }],
  'statements-by-actor': statementWalk({ seeks: actorSeeks }),
  'statements-by-actor-count': statementWalk({ seeks: actorSeeks }),
  'statements-by-article': statementWalk({ seeks: articleSeeks }),
  'statements-by-article-count': statementWalk({ seeks: articleSeeks }),
  'statements-by-claim': statementWalk({ seeks: claimSeeks }),
  'statements-by-claim-count': statementWalk({ seeks: claimSeeks }),
  'statements-by-accused': statementWalk({ ids: ['actor:borland', 'actor:absent'], widest: 10, end: '~' }),
  'statements-by-event': statementWalk({ ids: ['event:harvest'], widest: 10, end: '~' }),
  'statements-by-event-count': statementWalk({ ids: ['event:harvest'] }),
  'statements-by-id': [{ ids: [...statementIds, 'statement:absent'] }],
  'statements-by-topic': statementWalk({ ids: ['topic:fruit', 'topic:fences'], widest: 10, end: '~' }).concat(
    statementWalk({ ids: ['topic:fruit'], widest: 2, end: '~' }),
  ),
  'statements-by-topic-count': statementWalk({ ids: ['topic:fruit', 'topic:fences'] }),
  'statements-feed': statementWalk({}).concat(statementWalk({ scan: 3, limit: 2 }), [
    { ...budget, filter: statement, company: alone, low: '2024-09-13', high: '2024-09-20|statement:watch-2' },
  ]),
  'statements-feed-count': statementWalk({}),
  'statements-in-any-state': statementWalk({}),
  'statements-in-any-state-count': statementWalk({}),
  'subjects-of-claims': [{ ids: claimIds }],
  'retracted-on-claims': [{ ids: claimIds }],
  'supporters-of-claims': [{ ids: claimIds, limit: 10 }],
  'topics-by-id': [{ ids: ['topic:fruit'] }],
  'topics-count': [{}],
  'topics-feed': [bounds],
  'venues-and-principals': [{ ids: statementIds }],
}
