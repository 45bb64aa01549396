// An invented quarrel over a mill: a change of position of every kind, and what looks like one and is none.

const claim = (id: string, rest = '') =>
  `  - {id: claim:${id}, name: ${id}, text: The ${id} was moved., language: en, kind: ALLEGATION${rest}}\n`
const statement = (id: string, actor: string, on: string, stance: string, day: string, rest = '') =>
  `  - {id: statement:${id}, actor: actor:${actor}, claim: claim:${on}, stance: ${stance}, said: {from: ${day}, to: ${day}, precision: DAY, basis: PAGE}${rest}}\n`
const statements = [
  statement('miller-1', 'miller', 'wheel', 'DENIES', '2001-01-01'),
  statement('miller-2', 'miller', 'wheel', 'ASSERTS', '2001-01-05'),
  statement('miller-3', 'miller', 'wheel', 'CONFIRMS', '2001-01-06'),
  statement('miller-4', 'miller', 'wheel', 'QUESTIONS', '2001-01-09'),
  statement('miller-5', 'miller', 'dam', 'ASSERTS', '2001-02-01'),
  statement('miller-6', 'miller', 'dam', 'DECLINES', '2001-02-05', ', retracts: [statement:miller-5]'),
  statement('envoy-1', 'envoy', 'dam', 'ASSERTS', '2001-02-02'),
  statement('aide-1', 'aide', 'dam', 'DENIES', '2001-02-03'),
  statement('voices-1', 'voices', 'dam', 'ASSERTS', '2001-02-03'),
  statement('voices-2', 'voices', 'dam', 'DENIES', '2001-02-04'),
  statement('envoy-0', 'envoy', 'sluice', 'DENIES', '2001-01-01'),
  statement('envoy-2', 'envoy', 'sluice', 'ASSERTS', '2001-04-01'),
  statement('aide-2', 'aide', 'sluice', 'CONFIRMS', '2001-04-02'),
]
const ids = [...statements.join('').matchAll(/id: (statement:[a-z0-9-]+)/g)].map(([, id]) => id)
const judged = 'article: article:note, by: editor, reason: it says so, at: 2001-05-01'
/** Seeds that tell of it. */
export const quarrel = `actors:
  - {id: actor:norland, kind: STATE, name: Norland}
  - {id: actor:miller, kind: PERSON, name: The Miller}
  - {id: actor:envoy, kind: PERSON, name: The Envoy}
  - {id: actor:aide, kind: PERSON, name: The Aide}
  - {id: actor:voices, kind: COLLECTIVE, name: voices at the mill, named: false, mentionedIn: article:note}
topics:
  - {id: topic:water, name: Water}
claims:
${claim('wheel')}${claim('dam', ', filedUnder: [topic:water]')}${claim('sluice', ', happened: {from: 2001-03-01, to: 2001-03-31, precision: MONTH, basis: TEXT}')}
articles:
  - {id: article:note, url: 'https://notes.example/1', medium: NEWS_ITEM, title: A note}
statements:
${statements.join('')}
reports:
${ids.map((id) => `  - {statement: ${id ?? ''}, article: article:note, part: BODY, attribution: NONE}\n`).join('')}
actorRelations:
  - {from: actor:envoy, type: REPRESENTS, to: actor:norland, office: envoy, since: 2000-01-01, ${judged}}
  - {from: actor:aide, type: REPRESENTS, to: actor:norland, office: aide, until: 2001-03-01, ${judged}}
`

/** What a question asks of a change. */
export interface Change {
  kind: string
  from: { id: string }
  to: { id: string }
}
/** A change as its kind and the names of its statements. */
export const told = ({ kind, from, to }: Change) =>
  [kind, from.id.slice('statement:'.length), to.id.slice('statement:'.length)].join(' ')
