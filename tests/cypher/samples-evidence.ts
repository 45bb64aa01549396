// Parameters for the queries that analyses rest on, asked of the invented orchard.

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
    { ids, limit: 100 },
    { ids, limit: 1 },
  ],
}
