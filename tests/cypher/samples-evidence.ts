// Parameters for the queries that analyses rest on, asked of the invented orchard.
import { asOfMoment } from '../../src/analysis/as-of.ts'
import { noConditions } from '../../src/analysis/statement-sieve.ts'
import { conditionsAsOf, mayHaveStood } from '../../src/contract/as-of.ts'
import { listedNow } from '../../src/contract/statement-conditions.ts'
import { enums } from '../../src/graph/vocabulary.ts'

const ids = [
  'claim:took-red-apples',
  'claim:took-apples',
  'claim:took-fruit',
  'claim:entered',
  'claim:absent',
]
export const moments = [
  null,
  '2000-01-01T00:00:00.000Z',
  '2024-06-01T00:00:00.000Z',
  '2099-01-01T00:00:00.000Z',
]

export const clocks = [
  null,
  asOfMoment('SAID', '2024-09-13T23:59:59Z'),
  asOfMoment('PUBLISHED', '2024-09-16T00:00:00Z'),
  asOfMoment('RECORDED', '2000-01-01T00:00:00Z'),
]

/** Some are of speakers for the accused, of an actor who said nothing, and of a day after all was said. */
const firsts = clocks.map((asOf) => ({
  filter: { ...noConditions, ...listedNow, ...conditionsAsOf(asOf, 'CERTAIN') },
  most: 100,
  seeks: ids.flatMap((claimId) =>
    ['actor:ana-arl', 'actor:bea-bor', 'actor:borland-officials', 'actor:watch', 'actor:absent'].flatMap(
      (actorId) =>
        ['actor:arland', 'actor:borland'].flatMap((accusedId) =>
          ['', '2024-09-14'].map((notBefore) => ({
            key: [claimId, actorId, accusedId, notBefore].join(' '),
            claimId,
            actorId,
            accusedId,
            notBefore,
          })),
        ),
    ),
  ),
}))
const words = [
  { key: '0', accusedId: 'actor:borland', speakers: ['actor:borland', 'actor:ben-bor'], claimIds: ids },
  { key: '1', accusedId: 'actor:arland', speakers: ['actor:arland', 'actor:absent'], claimIds: ids },
  { key: '2', accusedId: 'actor:absent', speakers: ['actor:ana-arl'], claimIds: ['claim:took-apples'] },
  { key: '3', accusedId: 'actor:borland', speakers: ['actor:borland'], claimIds: [] },
]

export const evidenceSamples: Readonly<Record<string, readonly object[]>> = {
  'claims-around': moments.map((moment) => ({ ids, moment, limit: 100 })),
  'clocks-of-statements': [{ ids: ['statement:ana-1', 'statement:ben-1', 'statement:absent'] }],
  'conflicts-of-claims': [{ ids, listings: ['STANCE', 'CLAIM', 'NUMERIC DIRECT'], limit: 100 }],
  'counter-accusations': [
    {
      seeks: [
        {
          key: '0',
          speakers: ['actor:ana-arl', 'actor:watch'],
          targets: ['actor:borland', 'actor:absent'],
          subjects: ['event:harvest'],
        },
        { key: '1', speakers: ['actor:ana-arl'], targets: ['actor:borland'], subjects: ['topic:fences'] },
      ],
      widest: 100,
      limit: 10,
    },
  ],
  'flaws-on-claims': [
    { ids, limit: 100 },
    { ids, limit: 1 },
  ],
  'dates-on-claims': [
    { ids, limit: 100 },
    { ids, limit: 1 },
  ],
  'first-accusations': firsts,
  'offices-of-speakers': [{ ids: ['actor:ana-arl', 'actor:ben-bor', 'actor:absent'] }],
  'speakers-of-statements': [{ ids: ['statement:ana-1', 'statement:ben-1', 'statement:absent'] }],
  'ties-of-actors': [
    {
      seeks: [
        { key: '0', actors: ['actor:arland', 'actor:borland'], events: ['event:harvest'], accused: [] },
        {
          key: '1',
          actors: ['actor:arland', 'actor:borland', 'actor:ana-arl', 'actor:watch', 'actor:absent'],
          events: ['event:absent', 'event:harvest'],
          accused: ['actor:borland', 'actor:arland', 'actor:absent'],
        },
        { key: '2', actors: [], events: [], accused: [] },
      ],
    },
  ],
  'stances-on-claims': [
    ...clocks.map((asOf) => ({ ids, stances: enums.Stance, stood: mayHaveStood(asOf), limit: 100 })),
    { ids, stances: ['DENIES'], stood: mayHaveStood(null), limit: 1 },
  ],
  'words-of-accused': [
    { seeks: words, limit: 100 },
    { seeks: words, limit: 1 },
  ],
}
