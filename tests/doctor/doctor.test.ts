// Doctor finds nothing in a healthy graph, and names each thing that was broken on purpose, on every engine.
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { examine, type Examination } from '../../src/doctor/examine.ts'
import { checks, type CheckName } from '../../src/doctor/findings.ts'
import { judgementsToCheckActor } from '../../src/generated/queries.ts'
import type { Engine } from '../../src/graph/engine.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { relationships } from '../../src/graph/vocabulary.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { valley, withFolder } from '../seeds/folder.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'
import { writeSynthetic } from '../support/synthetic.ts'

const folderOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const noTexts = new Map<string, string>()
/** The checks that found something, with whom and how many. */
const foundBy = ({ checks: reports }: Examination) =>
  Object.fromEntries(
    reports
      .filter(({ found }) => found > 0)
      .map(({ check, findings }) => [check, findings.map(({ id }) => id)]),
  )

interface Breakage {
  readonly what: string
  readonly text: string
  readonly check: CheckName
  readonly id: string
  readonly problem: RegExp
  /** Null where only a person can say what is right. */
  readonly repair: string | null
  /** Other checks that must see it too. */
  readonly also?: readonly CheckName[]
}

const said = "MATCH (s:Statement) WHERE s.id = 'statement:sudria-asserts'"
const denied = "MATCH (s:Statement) WHERE s.id = 'statement:norland-denies'"
const stance = (type: string) =>
  `MATCH (s:Statement)-[r:${type}]->(c:Claim) WHERE s.id = 'statement:sudria-asserts'`
const id = 'statement:sudria-asserts'

const breakages: readonly Breakage[] = [
  {
    what: 'a copied actorId',
    text: `${said} SET s.actorId = 'actor:norland'`,
    check: 'copies',
    id,
    problem: /actorId is actor:norland, and actor:sudria made it/,
    repair: 'set actorId to actor:sudria',
  },
  {
    what: 'a copied claimId',
    text: `${said} SET s.claimId = 'claim:gates'`,
    check: 'copies',
    id,
    problem: /claimId is claim:gates, and it stands on claim:dam-opened/,
    repair: 'set claimId to claim:dam-opened',
    also: ['disputes'],
  },
  {
    what: 'a copied stance',
    text: `${said} SET s.stance = 'QUESTIONS'`,
    check: 'copies',
    id,
    problem: /stance is QUESTIONS, and its edge says ASSERTS/,
    repair: 'set stance to ASSERTS',
    also: ['disputes'],
  },
  {
    what: 'a sortKey',
    text: `${said} SET s.sortKey = '1999-01-01|x'`,
    check: 'keys',
    id,
    problem: /sortKey is 1999-01-01\|x, and its dates and state say 2001-06-01\|statement:sudria-asserts/,
    repair: 'set sortKey to 2001-06-01|statement:sudria-asserts',
    also: ['disputes'],
  },
  {
    what: 'an orderKey that its report dates',
    text: `${denied} SET s.orderKey = 'x'`,
    check: 'keys',
    id: 'statement:norland-denies',
    problem: /orderKey is x, and its dates say 2001-06-02\|statement:norland-denies/,
    repair: 'set orderKey to 2001-06-02|statement:norland-denies',
  },
  {
    what: 'a statement without a speaker',
    text: "MATCH (a:Actor)-[r:MADE]->(s:Statement) WHERE s.id = 'statement:sudria-asserts' DELETE r",
    check: 'speakers',
    id,
    problem: /was made by no actor/,
    repair: null,
  },
  {
    what: 'a statement with two speakers',
    text: `MATCH (a:Actor) WHERE a.id = 'actor:envoy' WITH a LIMIT 1 ${said} CREATE (a)-[:MADE]->(s)`,
    check: 'speakers',
    id,
    problem: /was made by 2 actors: actor:envoy, actor:sudria/,
    repair: null,
  },
  {
    what: 'a statement without a claim',
    text: `${stance('ASSERTS')} DELETE r`,
    check: 'stances',
    id,
    problem: /stands on no claim/,
    repair: null,
  },
  {
    what: 'a statement with two stances',
    text: `${stance('ASSERTS')} CREATE (s)-[:DENIES]->(c)`,
    check: 'stances',
    id,
    problem: /by 2 edges: ASSERTS claim:dam-opened, DENIES claim:dam-opened/,
    repair: null,
  },
  {
    what: 'a recorded statement on the edge of a proposed one',
    text: `${stance('ASSERTS')} DELETE r CREATE (s)-[:PROPOSED_ON {stance: 'ASSERTS'}]->(c)`,
    check: 'stances',
    id,
    problem: /its state is RECORDED, and it stands on claim:dam-opened by PROPOSED_ON/,
    repair: null,
  },
  {
    what: 'a withdrawn statement that still counts',
    text: `${said} SET s.state = 'WITHDRAWN'`,
    check: 'stances',
    id,
    problem: /its state is WITHDRAWN, and it stands on claim:dam-opened by ASSERTS/,
    repair: null,
    also: ['keys'],
  },
  {
    what: 'a statement that nobody reports',
    text: "MATCH (s:Statement)-[r:REPORTED_IN]->(:Article) WHERE s.id = 'statement:norland-denies' DELETE r",
    check: 'sources',
    id: 'statement:norland-denies',
    problem: /is reported in no article/,
    repair: null,
    also: ['keys'],
  },
  {
    what: 'an article that was read and has no address',
    text: "MATCH (a:Article) WHERE a.id = 'article:herald-2' REMOVE a.canonicalUrl",
    check: 'sources',
    id: 'article:herald-2',
    problem: /was read, and has no address/,
    repair: null,
    also: ['urls'],
  },
  {
    what: 'a relation without an article',
    text: "MATCH (a:Actor)-[r:REPRESENTS]->(:Actor) WHERE a.id = 'actor:envoy' REMOVE r.articleId",
    check: 'sources',
    id: 'actor:envoy',
    problem: /REPRESENTS actor:norland names no article/,
    repair: null,
  },
  {
    what: 'a relation with an article that is not there',
    text: "MATCH (a:Actor)-[r:PARTY_TO]->(:Event) WHERE a.id = 'actor:norland' SET r.articleId = 'article:gone'",
    check: 'sources',
    id: 'actor:norland',
    problem: /PARTY_TO event:flood names article:gone, which does not exist/,
    repair: null,
  },
  {
    what: 'a judgement that nobody signed or explained',
    text: "MATCH (c:Claim)-[r:NARROWS]->(:Claim) WHERE c.id = 'claim:dam-opened' REMOVE r.by SET r.reason = ''",
    check: 'judgements',
    id: 'claim:dam-opened',
    problem: /NARROWS claim:dam-touched lacks by reason/,
    repair: null,
  },
  {
    what: 'a hop that was inferred by nobody',
    text: "MATCH (s:Statement)-[h:CARRIED_BY]->(:Article) WHERE s.id = 'statement:sudria-asserts' SET h.certainty = 'INFERRED'",
    check: 'judgements',
    id,
    problem: /its hop to article:wire is inferred without by and reason/,
    repair: null,
  },
  {
    what: 'a hop cited by an article that is not there',
    text: "MATCH (s:Statement)-[h:CARRIED_BY]->(:Article) WHERE s.id = 'statement:sudria-asserts' SET h.citing = 'article:gone'",
    check: 'hops',
    id,
    problem: /its hop to article:wire names article:gone, which does not exist/,
    repair: null,
  },
  {
    what: 'a hop cited by an article that is not reached',
    text: "MATCH (s:Statement)-[h:CARRIED_BY]->(:Article) WHERE s.id = 'statement:sudria-asserts' SET h.citing = 'article:herald-2'",
    check: 'hops',
    id,
    problem: /names article:herald-2, which is not reached from an article that reports it/,
    repair: null,
  },
  {
    what: 'a hop told by an article that does not report the statement',
    text: "MATCH (s:Statement)-[h:CARRIED_BY]->(:Article) WHERE s.id = 'statement:sudria-asserts' SET h.statedIn = 'article:herald-2'",
    check: 'hops',
    id,
    problem: /names article:herald-2, which does not report it/,
    repair: null,
  },
  {
    what: 'an alias that is missing',
    text: "MATCH (k:_Alias) WHERE k.key = 'норландия' DELETE k",
    check: 'aliases',
    id: 'actor:norland',
    problem: /is not found by «норландия»/,
    repair: 'add «норландия»',
  },
  {
    what: 'an alias of nobody',
    text: "CREATE (:_Alias {id: 'alias:x', name: 'x', key: 'x', actorId: 'actor:gone'})",
    check: 'aliases',
    id: 'alias:x',
    problem: /leads to actor:gone, which does not exist/,
    repair: 'take it away',
  },
  {
    what: 'an alias that its actor does not bear',
    text: "CREATE (:_Alias {id: 'alias:x', name: 'x', key: 'x', actorId: 'actor:sudria'})",
    check: 'aliases',
    id: 'actor:sudria',
    problem: /is found by «x», which it does not bear/,
    repair: 'take «x» away',
  },
  {
    what: 'an address that is missing',
    text: "MATCH (u:_Url) WHERE u.id = 'herald.example/1' DELETE u",
    check: 'urls',
    id: 'article:herald-1',
    problem: /is not found by «herald.example\/1»/,
    repair: 'add «herald.example/1»',
  },
  {
    what: 'an address of nothing',
    text: "MATCH (u:_Url) WHERE u.id = 'herald.example/1' SET u.articleId = 'article:gone'",
    check: 'urls',
    id: 'herald.example/1',
    problem: /leads to article:gone, which does not exist/,
    repair: 'take it away',
  },
  {
    what: 'a copied outlet',
    text: "MATCH (a:Article) WHERE a.id = 'article:herald-1' SET a.outletId = 'actor:envoy'",
    check: 'copies',
    id: 'article:herald-1',
    problem: /outletId is actor:envoy, and actor:herald published it/,
    repair: 'set outletId to actor:herald',
  },
  {
    what: 'a label that kind does not say',
    text: "MATCH (a:Actor) WHERE a.id = 'actor:envoy' REMOVE a:Person SET a:State",
    check: 'copies',
    id: 'actor:envoy',
    problem: /has the labels State, and its kind and isOutlet say Person/,
    repair: 'label it Person',
  },
  {
    what: 'a name that its place in lists does not follow',
    text: "MATCH (t:Topic) WHERE t.id = 'topic:water' SET t.name = 'Rain'",
    check: 'keys',
    id: 'topic:water',
    problem: /sortKey is water\|topic:water, and its name says rain\|topic:water/,
    repair: 'set sortKey to rain|topic:water',
  },
  {
    what: 'the claim of a review',
    text: "MATCH (r:Review) WHERE r.id = 'review:dam' SET r.claimId = 'claim:gates'",
    check: 'copies',
    id: 'review:dam',
    problem: /claimId is claim:gates, and it judges claim:dam-opened/,
    repair: 'set claimId to claim:dam-opened',
  },
  {
    what: 'a node without a name and a version',
    text: "MATCH (p:Place) WHERE p.id = 'place:valley' SET p.name = '' REMOVE p.version",
    check: 'nodes',
    id: 'place:valley',
    problem: /lacks name, version/,
    repair: null,
    also: ['keys'],
  },
  {
    what: 'a node without an id',
    text: "CREATE (:Topic {name: 'Lost'})",
    check: 'nodes',
    id: 'Topic',
    problem: /1 nodes with this label have no id/,
    repair: null,
  },
  {
    what: 'a dispute that is missing',
    text: "MATCH (d:_Dispute) WHERE d.claimId = 'claim:dam-opened' DELETE d",
    check: 'disputes',
    id: 'claim:dam-opened',
    problem: /is contested, and the index does not say so rightly/,
    repair: 'write its dispute anew',
  },
  {
    what: 'a dispute of which nobody is part',
    text: "CREATE (:_Dispute {id: 'dispute:claim:gates', name: 'x', claimId: 'claim:gates', sortKey: 'x'})",
    check: 'disputes',
    id: 'claim:gates',
    problem: /is indexed as contested, and nobody contests it/,
    repair: 'take its dispute away',
  },
  {
    what: 'a migration that was edited',
    text: "MATCH (m:_Migration) WHERE m.number = 1 SET m.checksum = 'x'",
    check: 'migrations',
    id: 'migration:1',
    problem: /identity is not the one that made this store/,
    repair: null,
  },
  {
    what: 'a migration that is not applied',
    text: 'MATCH (m:_Migration) WHERE m.number = 2 DELETE m',
    check: 'migrations',
    id: 'migration:2',
    problem: /walks is not applied/,
    repair: 'apply it: counterclaim migrate',
  },
]

describe.each(engines)('on $name', (kind) => {
  let graph: Graph
  let engine: Engine
  const write = (text: string) =>
    engine.transaction((run) => run({ text, params: {}, ints: [], columns: [] }))
  const load = () =>
    withFolder({ 'valley.yaml': valley }, async (folder) => {
      await loadSeeds(graph, folder)
    })
  beforeAll(async () => {
    graph = await openEmptyGraph({ ...kind, open: async () => (engine = await kind.open()) })
  })
  afterAll(() => graph.close())
  /** Everything as it was before anything was broken. */
  beforeEach(async () => {
    await write('MATCH (n) DETACH DELETE n')
    await migrate(graph, engine)
    await load()
  })

  test.each(breakages.map((each) => [each.what, each] as const))('names %s', async (_, breakage) => {
    await write(breakage.text)
    const examination = await examine(graph, noTexts, 10)
    expect(examination.healthy).toBe(false)
    const found = foundBy(examination)
    for (const check of [breakage.check, ...(breakage.also ?? [])])
      expect(Object.keys(found)).toContain(check)
    const told = examination.checks.find(({ check }) => check === breakage.check)?.findings ?? []
    expect(told).toContainEqual({
      id: breakage.id,
      problem: expect.stringMatching(breakage.problem),
      repair: breakage.repair,
    })
  })

  test('counts all that it finds, and tells as many as it is asked to', async () => {
    await write('MATCH (s:Statement) REMOVE s.createdAt')
    const { checks: reports } = await examine(graph, noTexts, 1)
    expect(reports.find(({ check }) => check === 'nodes')).toMatchObject({ found: 2, repairable: 0 })
    expect(reports.find(({ check }) => check === 'nodes')?.findings).toHaveLength(1)
  })

  test('writes nothing', async () => {
    await write(`${said} SET s.actorId = 'actor:norland'`)
    const look = () =>
      engine.transaction((run) =>
        run({
          text: `${said} RETURN s.actorId AS a, s.version AS v`,
          params: {},
          ints: [],
          columns: ['a', 'v'],
        }),
      )
    const before = await look()
    await examine(graph, noTexts, 10)
    expect(await look()).toEqual(before)
  })

  test('looks for passages in the texts that it is given', async () => {
    const text = 'Before. They opened it. After.'
    const sha256 = createHash('sha256').update(text).digest('hex')
    const texts = new Map([[sha256, text]])
    await write(`MATCH (a:Article) WHERE a.id = 'article:herald-1' SET a.textSha256 = '${sha256}'`)
    const place = async (start: number, anchor: string) => {
      await write(
        `MATCH (s:Statement)-[r:REPORTED_IN]->(a:Article) WHERE s.id = '${id}' SET r.wording = 'They opened it.', r.start = ${start}, r.end = ${start + 15}, r.anchor = '${anchor}'`,
      )
      const { anchors, checks: reports } = await examine(graph, texts, 10)
      return { anchors, found: reports.find(({ check }) => check === 'anchors')?.findings ?? [] }
    }
    expect(await place(8, 'EXACT')).toEqual({ anchors: { passages: 1, exact: 1 }, found: [] })
    const unverified = await place(8, 'UNVERIFIED')
    expect(unverified.found).toMatchObject([{ repair: 'set its anchor to EXACT' }])
    const moved = await place(9, 'EXACT')
    expect(moved.anchors).toEqual({ passages: 1, exact: 0 })
    expect(moved.found).toMatchObject([
      { id: `${id} in article:herald-1`, problem: expect.stringMatching(/does not stand at 9 .* but at 8$/) },
    ])
  })
})

describe.each(engines)('a healthy graph on $name has nothing to be found', (engine) => {
  test.each([
    ['the shipped seeds', '../../seeds'],
    ['the orchard', '../fixtures/orchard'],
  ])('%s', async (_, folder) => {
    const graph = await openEmptyGraph(engine)
    await loadSeeds(graph, folderOf(folder))
    const examination = await examine(graph, noTexts, 10)
    await graph.close()
    expect(foundBy(examination)).toEqual({})
    expect(examination.healthy).toBe(true)
    expect(examination.checks.map(({ check }) => check)).toEqual(
      Object.keys(checks).filter((check) => check !== 'anchors'),
    )
  })

  test('a synthetic graph of several pages', async () => {
    const graph = await openEmptyGraph(engine)
    await writeSynthetic(graph, { statements: 2_500, actors: 60, claims: 150 })
    const examination = await examine(graph, noTexts, 10)
    await graph.close()
    expect(foundBy(examination)).toEqual({})
    expect(examination.examined).toMatchObject({ Statement: 2_500, Actor: 60, Claim: 150 })
  }, 180_000)
})

test('judgements are all relationships that have a judge', () => {
  const judged = Object.entries(relationships).filter(([, { properties }]) => 'endedAt' in properties)
  for (const [type] of judged) expect(judgementsToCheckActor.text).toMatch(new RegExp(`[:|]${type}[|\\]]`))
})
