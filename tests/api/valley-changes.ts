// Every change of the valley that counts rest on: its name, the place and what stands there then, a question, and the answers before and after.

type Change = [name: string, place: string, change: string, args: string, before: unknown[], after: unknown[]]

export const valleyChanges: readonly Change[] = [
  [
    'a topic of a claim',
    'text: Norland touched the dam.,',
    'text: Norland touched the dam., filedUnder: [topic:water],',
    'groupBy: [TOPIC]',
    [
      ['UNKNOWN', 1],
      ['topic:water', 1],
    ],
    [['topic:water', 2]],
  ],
  [
    'an event of a claim',
    'text: Norland touched the dam.,',
    'text: Norland touched the dam., concerns: [event:flood],',
    'groupBy: [STANCE], filter: { events: ["event:flood"] }',
    [['ASSERTS', 1]],
    [
      ['ASSERTS', 1],
      ['DENIES', 1],
    ],
  ],
  [
    'the language of an article',
    "'https://herald.example/2',",
    "'https://herald.example/2', language: en,",
    'groupBy: [LANGUAGE]',
    [['UNKNOWN', 2]],
    [
      ['UNKNOWN', 1],
      ['en', 1],
    ],
  ],
  [
    'the day of an article',
    "'https://herald.example/2',",
    "'https://herald.example/2', published: {from: 2001-07-01, to: 2001-07-01, precision: DAY, basis: PAGE},",
    'groupBy: [STANCE], filter: { published: { from: "2001-07-01" } }',
    [],
    [['DENIES', 1]],
  ],
  [
    'another report',
    'reports:\n',
    'reports:\n  - {statement: statement:sudria-asserts, article: article:herald-2, part: BODY, attribution: NONE}\n',
    'groupBy: [STANCE], filter: { articles: ["article:herald-2"] }',
    [['DENIES', 1]],
    [
      ['ASSERTS', 1],
      ['DENIES', 1],
    ],
  ],
  [
    'for whom a statement was made',
    'claim: claim:dam-touched, stance: DENIES}',
    'claim: claim:dam-touched, stance: DENIES, onBehalfOf: [actor:officials]}',
    'groupBy: [STANCE], filter: { representing: ["actor:officials"] }',
    [],
    [['DENIES', 1]],
  ],
  [
    'who represents whom',
    'from: actor:envoy, type: REPRESENTS, to: actor:norland,',
    'from: actor:norland, type: REPRESENTS, to: actor:envoy,',
    'groupBy: [STANCE], filter: { representing: ["actor:envoy"] }',
    [],
    [['DENIES', 1]],
  ],
  [
    'the state of a statement',
    'claim: claim:dam-touched, stance: DENIES}',
    'claim: claim:dam-touched, stance: DENIES, state: WITHDRAWN}',
    'groupBy: [STANCE]',
    [
      ['ASSERTS', 1],
      ['DENIES', 1],
    ],
    [['ASSERTS', 1]],
  ],
  [
    'the date of a statement',
    'claim: claim:dam-touched, stance: DENIES}',
    'claim: claim:dam-touched, stance: DENIES, said: {from: 2001-05-01, to: 2001-05-31, precision: MONTH, basis: TEXT}}',
    'groupBy: [MONTH]',
    [
      ['2001-06', 1],
      ['UNKNOWN', 1],
    ],
    [
      ['2001-05', 1],
      ['2001-06', 1],
    ],
  ],
]
