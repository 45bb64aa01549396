// Parameters for the queries that recording asks, of the invented orchard: each must find something.
import { publicNodes } from '../../src/graph/vocabulary.ts'

const all: Record<string, string[]> = {
  Actor: ['actor:ana-arl', 'actor:arland', 'actor:borland'],
  Claim: ['claim:took-apples', 'claim:took-red-apples', 'claim:took-fruit'],
  Statement: [
    'statement:ana-1',
    'statement:ben-1',
    'statement:ben-2',
    'statement:watch-1',
    'statement:bea-1',
  ],
  Article: ['article:pear-1', 'article:watch-1', 'article:wire-1'],
  Review: ['review:pear-check'],
  Event: ['event:harvest'],
  Place: ['place:orchard'],
  Topic: ['topic:fruit'],
}
const labels = Object.keys(publicNodes)
const [actors, statements, articles] = [all.Actor, all.Statement, all.Article]
const pairs = (articles ?? []).flatMap((citing) => (articles ?? []).map((target) => ({ citing, target })))

export const recordingSamples: Record<string, object[]> = {
  ...Object.fromEntries(labels.map((label) => [`properties-of-nodes-${label}`, [{ ids: all[label] }]])),
  ...Object.fromEntries(
    labels
      .filter((label) => label !== 'Review')
      .map((label) => [`relations-to-nodes-${label}`, [{ ids: all[label], limit: 100 }]]),
  ),
  'actors-of-aliases': [{ keys: ['bor', 'ana arl'], limit: 10 }],
  'articles-of-texts': [{ hashes: ['ef'], limit: 10 }],
  'articles-of-urls': [{ keys: ['pear.example/1', 'watch.example/1'] }],
  'articles-without-address': [{ ids: articles }],
  'broader-claims': [{ ids: all.Claim }],
  'change-bodies': [{ ids: ['change:1', 'change:2'] }],
  'changes-by-hand': [{ targetId: 'topic:fruit', by: 'tests', actions: ['addTopic'] }],
  'changes-of-target': [{ targetId: 'topic:fruit', limit: 10 }],
  'claims-like': [{ words: ['apples', 'took', 'borland'], most: 10, since: '2024-01-01', latest: 50 }],
  'merged-actors': [{}],
  'merged-claims': [{}],
  'request-by-id': [{ id: 'request:1' }],
  'statements-alike': [
    { actorId: 'actor:ana-arl', claimId: 'claim:took-apples', stance: 'ASSERTS', limit: 10 },
    { actorId: 'actor:ben-bor', claimId: 'claim:took-apples', stance: 'DENIES', limit: 10 },
  ],
  'claims-of-statements': [{ ids: statements }],
  'claims-spoken-on': [{ ids: ['actor:ben-bor', 'actor:watch'] }],
  'days-of-articles': [{ ids: articles }],
  'hops-between': [{ pairs }],
  'names-of-actors': [{ ids: actors }],
  'statements-beside': [{ ids: statements }],
  'statements-in-articles': [{ ids: articles }],
  'statements-made': [{ ids: ['actor:ben-bor', 'actor:watch'], limit: 100 }],
}
