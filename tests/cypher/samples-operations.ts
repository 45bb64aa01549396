// Parameters for the queries of doctor, stats and metrics, asked of the invented orchard: each must find something.
import { nodes, publicNodes, relationships, storeLabels } from '../../src/graph/vocabulary.ts'

const ids = [
  ...['actor:ana-arl', 'actor:arland', 'actor:borland', 'actor:daily-pear', 'actor:ben-bor'],
  ...['claim:took-red-apples', 'claim:took-apples', 'claim:took-fruit', 'claim:was-there', 'claim:entered'],
  ...['statement:ana-1', 'statement:ben-1', 'statement:ben-2', 'statement:watch-1'],
  ...['article:pear-1', 'article:watch-1', 'article:wire-1'],
  ...['event:harvest', 'place:orchard', 'topic:fruit', 'review:other', 'node:absent'],
]
const page = [
  { after: '', limit: 3 },
  { after: 'b', limit: 50 },
]
const anyChange = { by: null, actions: null, from: null, to: null }
const changes = { low: 0, high: 10, scan: 10, limit: 10, filter: anyChange }
const sameFor = (names: readonly string[], query: string, params: object[]) =>
  Object.fromEntries(names.map((name) => [`${query}-${name}`, params]))
const labels = Object.keys(publicNodes)
const saved = Object.keys(nodes).filter((label) => !(storeLabels as readonly string[]).includes(label))
const sources = [...new Set(Object.values(relationships).map(({ from }) => from))]

export const operationsSamples: Record<string, object[]> = {
  ...sameFor(Object.keys(nodes), 'nodes-of-label', [{}]),
  ...sameFor(Object.keys(relationships), 'relationships-of-type', [{}]),
  ...sameFor(labels, 'nodes-to-check', page),
  ...sameFor(labels, 'nodes-without-id', [{}]),
  ...sameFor(labels, 'known-nodes', [{ ids }]),
  ...sameFor(labels, 'judgements-to-check', [{ ids }]),
  ...sameFor(saved, 'stored-nodes', page),
  ...sameFor(sources, 'stored-relations', [{ ids }]),
  'stored-makers': [{ ids }],
  'seal-state': [{ id: 'seal:head' }],
  'pending-changes': [{ limit: 10 }],
  'chain-to-check': [{ after: 0, limit: 10 }],
  'bodies-to-check': [{ ids: ['change:1', 'change:2'] }],
  'changes-to-check': page,
  'pending-to-check': page,
  'changes-feed': [changes, { ...changes, filter: { ...anyChange, by: ['tests'] } }],
  'changes-count': [{ ...changes, most: 10 }],
  'changes-to-targets': [{ ...changes, targets: ['topic:fruit', 'topic:none'], most: 12 }],
  'changes-to-targets-count': [{ ...changes, targets: ['topic:fruit'], most: 10 }],
  'changes-holding': [
    { ...page[0], nodeId: 'topic:fruit', text: null },
    { ...page[0], nodeId: null, text: '{' },
  ],
  'changes-by-id': [{ ids: ['change:1', 'change:2'] }],
  'bodies-of-changes': [{ ids: ['change:1', 'change:2'] }],
  'unfinished-restore': [{ id: 'lock:restore' }],
  'statements-by-state': [{}],
  'aliases-to-check': page,
  'urls-to-check': page,
  'disputes-to-check': page,
  'actors-to-check': [{ ids }],
  'aliases-of-actors': [{ ids }],
  'articles-of-relations': [{ ids }],
  'articles-to-check': [{ ids }],
  'outlets-of-articles': [{ ids }],
  'urls-of-articles': [{ ids }],
  'left-on-merged': [{ ids, limit: 3 }],
  'merges-to-check': [{ ids: ['actor:old', 'claim:old'] }],
  'passages-of-articles': [{ ids }],
  'disputes-of-claims': [{ ids }],
  'reviews-to-check': [{ ids }],
  'claims-of-reviews': [{ ids }],
  'statement-copies': [{ ids }],
  'makers-of-statements': [{ ids }],
  'stances-of-statements': [{ ids }],
  'readings-of-statements': [{ ids }],
  'hops-to-check': [{ ids }],
}
