// An invented flood at a mill: numbers that agree, differ, change and cannot be compared, and claims that exclude each other.
import { rebuildDisputes } from '../../src/conflicts/disputes.ts'
import type { Graph } from '../../src/graph/graph.ts'
import type { Stance } from '../../src/graph/vocabulary.ts'
import type { SeedFile } from '../../src/entries/format.ts'
import { rowsOf } from '../../src/entries/rows.ts'
import { writeRows } from '../../src/recording/write-rows.ts'

type Seeds = Required<SeedFile>
type Entry<L extends keyof Seeds> = Seeds[L][number]

const recordedAt = '2031-04-01T00:00:00.000Z'
const judgement = { by: 'tests', reason: 'invented', at: '2031-04-01' }
const on = (day: string) => ({ from: day, to: day, precision: 'DAY' as const })

const person = (name: string, kind: Entry<'actors'>['kind'] = 'PERSON') => ({
  id: `actor:${name}`,
  kind,
  name,
  outlet: name === 'post',
})
const claim = (name: string, rest: Partial<Entry<'claims'>> = {}): Entry<'claims'> => ({
  id: `claim:${name}`,
  name,
  text: `The flood: ${name}.`,
  language: 'en',
  kind: 'FACTUAL',
  filedUnder: ['topic:water'],
  concerns: ['event:flood'],
  ...rest,
})
const sacks = { counted: 'sacks', aspect: 'OTHER', accumulation: 'STOCK', unit: 'sacks' } as const
const gate = { happened: on('2031-03-02'), locatedIn: ['place:mill'] }
const join = (type: Entry<'claimRelations'>['type'], from: string, to: string) => ({
  from: `claim:${from}`,
  to: `claim:${to}`,
  type,
  ...judgement,
})

/** `says('nora', 'sacks-lost', 3, …)` is `statement:nora-sacks-lost-3`, said on the third of March 2031. */
const says = (
  actor: string,
  of: string,
  day: number,
  rest: Partial<Entry<'statements'>> & { stance?: Stance } = {},
): Entry<'statements'> => ({
  id: `statement:${actor}-${of}-${day}`,
  actor: `actor:${actor}`,
  claim: `claim:${of}`,
  stance: 'ASSERTS',
  said: on(`2031-03-${String(day).padStart(2, '0')}`),
  ...rest,
})
const number = (n: number, qualifier: 'EXACTLY' | 'ABOUT' = 'EXACTLY', unit = 'sacks') => ({
  quantity: { low: n, high: n, qualifier, unit },
})

const statements: Entry<'statements'>[] = [
  says('nora', 'sacks-lost', 3, number(40, 'ABOUT')),
  says('sam', 'sacks-lost', 4, number(90)),
  says('watch', 'sacks-lost', 5, { quantity: { low: 30, qualifier: 'AT_LEAST', unit: 'sacks' } }),
  says('watch', 'sacks-lost', 6, { stance: 'CONFIRMS', ...number(2, 'EXACTLY', 'tons') }),
  says('sam', 'rye-lost', 6, { stance: 'DENIES', ...number(40) }),
  says('nora', 'rye-lost', 7, number(10)),
  says('watch', 'flour-gone', 8, number(200)),
  says('watch', 'total-lost', 10, number(100)),
  says('watch', 'total-lost', 11, number(120)),
  says('watch', 'total-lost', 12, number(110)),
  says('nora', 'gate-open', 13),
  says('sam', 'gate-shut', 13),
  says('sam', 'gate-shut-later', 13),
  says('sam', 'bridge-gate-shut', 13),
]

const seeds: Seeds = {
  actors: [
    person('northby', 'STATE'),
    person('southby', 'STATE'),
    person('nora'),
    person('sam'),
    person('watch', 'MONITOR'),
    person('post', 'ORGANIZATION'),
  ],
  events: [{ id: 'event:flood', name: 'The flood' }],
  places: [
    { id: 'place:mill', name: 'The mill' },
    { id: 'place:bridge', name: 'The bridge' },
  ],
  topics: [{ id: 'topic:water', name: 'Water' }],
  claims: [
    claim('sacks-lost', sacks),
    claim('rye-lost', sacks),
    claim('flour-gone', sacks),
    claim('total-lost', { ...sacks, accumulation: 'RUNNING_TOTAL' }),
    claim('gate-open', gate),
    claim('gate-shut', gate),
    claim('gate-shut-later', { ...gate, happened: on('2031-03-03') }),
    claim('bridge-gate-shut', { ...gate, locatedIn: ['place:bridge'] }),
  ],
  articles: [
    {
      id: 'article:post-1',
      url: 'https://mill.example/1',
      outlet: 'actor:post',
      medium: 'NEWS_ITEM',
      language: 'en',
      published: on('2031-03-20'),
    },
  ],
  statements,
  reports: statements.map(({ id }) => ({
    statement: id,
    article: 'article:post-1',
    part: 'BODY' as const,
    attribution: 'OWN_REPORTING' as const,
  })),
  actorRelations: [
    {
      from: 'actor:nora',
      to: 'actor:northby',
      type: 'REPRESENTS',
      office: 'spokeswoman',
      article: 'article:post-1',
      ...judgement,
    },
  ],
  claimRelations: [
    join('NARROWS', 'rye-lost', 'sacks-lost'),
    join('EQUIVALENT_TO', 'flour-gone', 'sacks-lost'),
    join('CONTRADICTS', 'gate-shut', 'gate-open'),
    join('CONTRADICTS', 'gate-shut-later', 'gate-open'),
    join('CONTRADICTS', 'bridge-gate-shut', 'gate-open'),
  ],
  reviews: [],
}

/** Writes the flood and what is derived from it. */
export async function writeMill(graph: Graph): Promise<void> {
  const rows = rowsOf(seeds, new Map(), recordedAt)
  await graph.write((run) => writeRows(run, rows, recordedAt))
  await rebuildDisputes(graph)
}
