// Parameters for the queries that explore the invented orchard: each must find something.
import { enums, relationships, type PublicLabel } from '../../src/graph/vocabulary.ts'

const ids: Record<PublicLabel, string[]> = {
  Actor: ['actor:arland', 'actor:watch', 'actor:plum-wire', 'actor:absent'],
  Claim: ['claim:took-apples', 'claim:took-fruit', 'claim:entered'],
  Statement: ['statement:ana-1', 'statement:ben-2', 'statement:proposed-1'],
  Article: ['article:pear-1', 'article:wire-1'],
  Review: ['review:pear-check', 'review:other'],
  Event: ['event:harvest'],
  Place: ['place:orchard'],
  Topic: ['topic:fruit'],
}
const everywhere = { types: enums.RelationType, anywhere: true, within: [] as string[] }
const known = { ...everywhere, anywhere: false, within: Object.values(ids).flat() }
const labels = Object.keys(ids) as PublicLabel[]

const neighbours = labels.map((label): [string, object[]] => [
  `neighbours-of-${label}`,
  [
    { scope: { ...everywhere, ids: ids[label] }, cap: 200, most: 500 },
    { scope: { ...everywhere, ids: ids[label] }, cap: 2, most: 500 },
    { scope: { ...known, ids: ids[label] }, cap: 200, most: 500 },
  ],
])
const ofLarge = labels.map((label): [string, object[]] => {
  const seeks = ids[label].flatMap((key) =>
    enums.RelationType.flatMap((type) => [
      ...(relationships[type].from === label ? [{ key, type, outgoing: true }] : []),
      ...(relationships[type].to === label ? [{ key, type, outgoing: false }] : []),
    ]),
  )
  return [
    `neighbours-of-large-${label}`,
    [everywhere, known].map(({ anywhere, within }) => ({ scope: { seeks, anywhere, within }, most: 500 })),
  ]
})
const hubs = [
  { key: 'actor:ben-bor', type: 'MADE' },
  { key: 'claim:took-apples', type: 'DENIES' },
  { key: 'actor:daily-pear', type: 'PUBLISHED_BY' },
  { key: 'actor:borland', type: 'ACCUSES' },
  { key: 'topic:fruit', type: 'FILED_UNDER' },
  { key: 'event:harvest', type: 'CONCERNS' },
  { key: 'place:orchard', type: 'LOCATED_IN' },
]

export const explorationSamples: Readonly<Record<string, readonly object[]>> = {
  ...Object.fromEntries([...neighbours, ...ofLarge]),
  'newest-of-hubs': [
    { scope: { seeks: hubs }, cap: 50, scan: 50 },
    { scope: { seeks: hubs }, cap: 1, scan: 50 },
  ],
}
