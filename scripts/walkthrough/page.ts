// Writes the walk through what the graph says about the 2,000 fighters, from the answers of an API over the shipped seeds.
import { dossierQuestion } from '../../src/dossier/document.ts'
import { readDossier } from '../../src/dossier/data.ts'
import { dossierPage } from '../../src/dossier/markdown.ts'

/** Asks the API for its data; throws where it answers with an error. */
export type Ask = (query: string) => Promise<unknown>

const claim = 'claim:middle-east-fighters-in-karabakh-zone'
const disputed = 'claim:turkey-sent-syrian-fighters'
const statement = 'statement:lavrov-2020-11-03-2000-fighters'

const opening = `# What the graph says about the 2,000 fighters

Who said that fighters from the Middle East, some 2,000 of them by several reports, were in the zone of the Nagorno-Karabakh conflict? Through whose hands
did it come, and who disagrees about what? Every line below is an answer of the API over the shipped seeds; \`npm run pages\` writes it, and a test
compares it with both engines. It says what is recorded, not what is true.`

interface Article {
  id: string
  outlet: { name: string } | null
}

/** The page. */
export async function walkthrough(ask: Ask): Promise<string> {
  const parts = [
    opening,
    '## Through whose hands',
    await chains(ask),
    '## Where the wording moved',
    await drift(ask),
    '## The claim',
    await dossier(claim, ask),
    '## The claim in dispute beside it',
    'That fighters from the Middle East are in the zone does not say who sent them. Who says that Turkey did, and who denies it, is another claim:',
    await dossier(disputed, ask),
    '## What the seeds have no example of',
    await absent(ask),
  ]
  return `${parts.join('\n\n')}\n`
}

/** The page that explains dossiers, with the question whose answer is hashed. */
export function dossierDocument(): string {
  return `# Dossiers

\`dossier(claim:, asOf:)\` answers with everything about one claim, \`npx counterclaim dossier <claim>\` prints it. The answer to the question below, with
\`asOf\` and \`lookedAt\` beside it, written as canonical JSON (RFC 8785) in UTF-8, is what \`sha256\` is the hash of: the same data and moment give the same
hash on every engine. Moments of recording are not part of it. A change of the question changes every hash, and is told in the changelog.

As of a moment the parts that do not look back are left out: reports, drift, interest, gaps, changes of position, relations, reviews and what was retracted.
Counts of statements, on the sides of the claim, are of all of them. What rests on each statement, such as origins, interests, accusations and gaps, rests on
the newest 1,000 of each stance (\`DOSSIER_STATEMENTS\` in [configuration.md](configuration.md)): where there are more, \`sampled\` is true, \`lookedAt\` is how
many were looked at, and the summary says it. \`whole: true\`, or \`--whole\`, looks at as many as the fields of the claim do (\`JUDGED_STATEMENTS\`), which
may take seconds. A dossier that nothing was left out of has the same hash either way, and \`lookedAt\` is null.
The summary is written from counts and fixed messages in \`src/dossier/messages/\`, in English and Indonesian.

\`\`\`graphql
${dossierQuestion}
\`\`\`
`
}

async function chains(ask: Ask): Promise<string> {
  const data = (await ask(`{ statement(id: "${statement}") {
    actor { name } quote said { from }
    chains { report { article { id outlet { name } } } hops { via certainty read article { id } outlet { name } } end endRead }
    origins { articles outlets origins voices voiceActors { name } }
  } }`)) as { statement: Carried }
  const { quote, actor, said, origins, chains: found } = data.statement
  const lines = found.map(
    ({ report, hops, end, endRead }) =>
      `- ${[nameOf(report.article), ...hops.map(hopOf)].join(' ← ')}: ${end}, ${endRead ? 'read' : 'not read'}`,
  )
  const voices = origins.voiceActors.map(({ name }) => name).join(', ')
  return [
    `${actor.name}, ${said.from ?? 'undated'}: ${quote === null ? 'no wording of his own is recorded.' : `“${quote}”`}`,
    lines.join('\n'),
    `${origins.articles} articles, ${origins.outlets} outlets, ${origins.origins} origin, ${origins.voices} voice (${voices}).`,
  ].join('\n\n')
}

interface Carried {
  quote: string | null
  actor: { name: string }
  said: { from: string | null }
  chains: { report: { article: Article }; hops: Hop[]; end: string; endRead: boolean }[]
  origins: {
    articles: number
    outlets: number
    origins: number
    voices: number
    voiceActors: { name: string }[]
  }
}
interface Hop {
  via: string
  certainty: string
  read: boolean
  article: Article
  outlet: { name: string } | null
}
const nameOf = ({ id, outlet }: Article) => outlet?.name ?? id
const hopOf = ({ via, certainty, outlet, article }: Hop) =>
  `${outlet?.name ?? article.id} (${via}${certainty === 'STATED' ? '' : `, ${certainty}`})`

interface Drifted {
  kind: string
  before: string | null
  after: string | null
  unreadHops: number
  from: { article: Article; part: string }
  to: { article: Article; part: string }
}

async function drift(ask: Ask): Promise<string> {
  const { statement: told } = (await ask(`{ statement(id: "${statement}") { drift {
    kind basis before after unreadHops from { article { id outlet { name } } part } to { article { id outlet { name } } part }
  } } }`)) as { statement: { drift: Drifted[] } }
  const place = ({ article, part }: Drifted['from']) => `${nameOf(article)}, ${part}`
  return told.drift
    .map(
      ({ kind, before, after, unreadHops, from, to }) =>
        `- ${kind}: “${before ?? ''}” (${place(from)}), then “${after ?? ''}” (${place(to)}); unread articles between: ${unreadHops}`,
    )
    .join('\n')
}

async function dossier(id: string, ask: Ask): Promise<string> {
  const { dossier: found } = (await ask(`{ dossier(claim: "${id}") { json citation } }`)) as {
    dossier: { json: string; citation: string }
  }
  const page = dossierPage({
    data: readDossier(found.json),
    citation: found.citation,
    language: 'en',
  })
  return page.trimEnd().replaceAll(/^#/gm, '###')
}

interface Counted {
  totalCount: number
}
interface Held {
  reversal: Counted
  retraction: Counted
  split: Counted
  statements: {
    nodes: { chains: { end: string }[] }[]
    pageInfo: { hasNextPage: boolean; endCursor: string }
  }
  claims: { nodes: { reviews: Counted; relations: { type: string }[] }[] }
}

/** Kinds of finding that the seeds may have; each that they have none of is said. */
async function absent(ask: Ask): Promise<string> {
  const data = (await ask(`{
    reversal: positionChanges(filter: { kinds: [REVERSAL] }) { totalCount }
    retraction: positionChanges(filter: { kinds: [RETRACTION] }) { totalCount }
    split: positionChanges(filter: { kinds: [SPLIT] }) { totalCount }
    statements(first: 100) { nodes { chains { end } } pageInfo { hasNextPage endCursor } }
    claims(first: 100) { nodes { reviews { totalCount } relations { type } } }
  }`)) as Held
  const ends: string[] = []
  for (let page = data.statements; ;) {
    ends.push(...page.nodes.flatMap(({ chains: own }) => own.map(({ end }) => end)))
    if (!page.pageInfo.hasNextPage) break
    const next = (await ask(`{ statements(first: 100, after: "${page.pageInfo.endCursor}") {
      nodes { chains { end } } pageInfo { hasNextPage endCursor } } }`)) as Pick<Held, 'statements'>
    page = next.statements
  }
  const claims = data.claims.nodes
  const counts: Record<string, number> = {
    'Reversal of a position': data.reversal.totalCount,
    Retraction: data.retraction.totalCount,
    'Split between representatives': data.split.totalCount,
    'Chain that runs in a circle': ends.filter((end) => end === 'CYCLE').length,
    'Chain that ends with an anonymous source': ends.filter((end) => end === 'ANONYMOUS').length,
    'Review of a claim by fact-checkers': claims.reduce((sum, { reviews }) => sum + reviews.totalCount, 0),
    'Claims that contradict each other': claims.flatMap(({ relations }) =>
      relations.filter(({ type }) => type === 'CONTRADICTS'),
    ).length,
  }
  return Object.entries(counts)
    .map(([name, count]) => `- ${name}: ${count === 0 ? 'none in the seeds' : `${count} in the seeds`}`)
    .join('\n')
}
