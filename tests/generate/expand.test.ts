// How one file becomes several queries: fragments, rows spelt out, twins, and copies for each label or relationship.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from '@jest/globals'
import { parseCypherFile } from '../../scripts/generate/cypher-file.ts'
import { emitQueries } from '../../scripts/generate/emit.ts'
import {
  includeClauses,
  includeFragments,
  instantiate,
  spellOutRows,
  withTwin,
} from '../../scripts/generate/expand.ts'
import { actorKinds, propertiesOf, publicNodes, relationships } from '../../src/graph/vocabulary.ts'

const parse = (name: string, ...lines: string[]) =>
  parseCypherFile(`cypher/queries/${name}.cypher`, lines.join('\n'))
const condition = parse('spoken-by', '// Only theirs.', '// @param actor string?', 'a.id = $actor')

describe('a fragment', () => {
  const file = parse(
    'asked',
    '// What?',
    '// @returns many',
    '// @column id string',
    'MATCH (a:Actor)',
    'WHERE /* @fragment spoken-by */ true',
    'RETURN a.id AS id',
  )

  test('is put in where it is named, with its parameters', () => {
    const { body, params } = includeFragments(file, new Map([['spoken-by', condition]]))
    expect(body).toContain('WHERE a.id = $actor')
    expect(params.get('actor')).toBe('string?')
  })

  test('has the words put in that are given with its name, in what it includes itself as well', () => {
    const outer = parse(
      'outer',
      '// Both.',
      'MATCH (n:LABEL) WHERE n.KEY > 1 AND (/* @fragment inner */ true)',
    )
    const inner = parse('inner', '// One.', 'n:LABEL OR n.LABELS = 2')
    const asking = { ...file, body: '/* @fragment outer LABEL=Actor KEY=sortKey */ true RETURN n' }
    const fragments = new Map([
      ['outer', outer],
      ['inner', inner],
    ])
    expect(includeFragments(asking, fragments).body).toBe(
      'MATCH (n:Actor) WHERE n.sortKey > 1 AND (n:Actor OR n.LABELS = 2) RETURN n',
    )
  })

  test('that each engine has its own of makes a body for each, with the parameters of both', () => {
    const own = (engine: string) =>
      parse(`spoken-by.${engine}`, '// Theirs.', `// @param ${engine} string`, `a.id = $${engine}`)
    const fragments = new Map(['neo4j', 'embedded'].map((engine) => [`spoken-by.${engine}`, own(engine)]))
    const made = includeFragments(file, fragments)
    expect(made.body).toContain('WHERE a.id = $neo4j')
    expect(made.embedded).toBe(made.body.replace('$neo4j', '$embedded'))
    expect([...made.params.keys()]).toEqual(['neo4j', 'embedded'])
    expect(emitQueries([made])).toContain('WHERE a.id = $embedded')
    expect(includeFragments(file, new Map([['spoken-by', condition]])).embedded).toBeNull()
  })

  test('that does not exist is refused, with the path of the file that names it', () => {
    expect(() => includeFragments(file, new Map())).toThrow(
      'cypher/queries/asked.cypher: no fragment spoken-by',
    )
  })
})

describe('a fragment of clauses', () => {
  const speakers = parse(
    'speakers',
    '// Who?',
    '// @param  with.actor  boolean',
    '// @column actors      Actor[]',
    'CALL (s) { MATCH (s)<-[:MADE]-(a:Actor) WHERE $with.actor RETURN collect(a {.*}) AS actors }',
  )
  const file = parse(
    'asked',
    '// What?',
    '// @column id string',
    'MATCH (s:Statement) WHERE s.id = 1 /* @clauses speakers */',
    'RETURN s.id AS id /* @columns speakers */',
    'ORDER BY id',
  )

  test('is put in with its parameters and its columns, which are lists of rows', () => {
    const made = spellOutRows(includeClauses(file, new Map([['speakers', speakers]])))
    expect(made.params.get('with.actor')).toBe('boolean')
    expect(made.columns.get('actors')).toEqual({ row: 'Actor', nullable: false, many: true })
    expect(made.body).toContain('RETURN collect([a.id, a.name,')
    expect(made.body).toContain('RETURN s.id AS id, actors\nORDER BY id')
    expect(emitQueries([made])).toContain("actors: Row<'Actor'>[]")
  })

  test('that does not exist is refused, with the path of the file that names it', () => {
    expect(() => includeClauses(file, new Map())).toThrow('cypher/queries/asked.cypher: no fragment speakers')
  })

  test('must declare a list where it collects, and a row where it does not', () => {
    const wrong = { ...speakers, columns: new Map([['actors', { row: 'Actor' as const, nullable: false }]]) }
    expect(() => spellOutRows(includeClauses(file, new Map([['speakers', wrong]])))).toThrow(
      'column actors is not declared as rows',
    )
  })
})

describe('a row', () => {
  test('is spelt out as the properties of its label, in their order', () => {
    const file = parse(
      'asked',
      '// What?',
      '// @column topic Topic',
      'MATCH (t:Topic) RETURN t {.*} AS topic',
    )
    const names = Object.keys(propertiesOf('Topic')).map((name) => `t.${name}`)
    expect(spellOutRows(file).body).toContain(`[${names.join(', ')}] AS topic`)
  })

  test('that is not declared as one is refused', () => {
    const file = parse(
      'asked',
      '// What?',
      '// @column topic string',
      'MATCH (t:Topic) RETURN t {.*} AS topic',
    )
    expect(() => spellOutRows(file)).toThrow(/column topic is not declared as a row/)
  })
})

describe('a twin', () => {
  const file = parse(
    'newest',
    '// What?',
    '// @twin oldest',
    'MATCH (a:Actor) RETURN a.id AS id ORDER BY a.sortKey DESC, id ASC',
  )

  test('is the same question with every order turned round', () => {
    const [self, twin, ...others] = withTwin(file)
    expect(self).toEqual(file)
    expect(twin?.name).toBe('oldest')
    expect(twin?.body).toBe('MATCH (a:Actor) RETURN a.id AS id ORDER BY a.sortKey ASC, id DESC')
    expect(others).toEqual([])
  })

  test('of the twin is the file itself again', () => {
    const bodies = withTwin(file)
      .flatMap(withTwin)
      .map(({ body }) => body)
    expect(bodies[3]).toBe(file.body)
  })

  test('turns round what the embedded engine is asked as well', () => {
    const [, twin] = withTwin({ ...file, embedded: 'MATCH (a:Actor) RETURN a.id AS id ORDER BY id DESC' })
    expect(twin?.embedded).toBe('MATCH (a:Actor) RETURN a.id AS id ORDER BY id ASC')
  })

  test('needs an order that is spelt out', () => {
    expect(() => withTwin({ ...file, body: 'MATCH (a:Actor) RETURN a.id AS id ORDER BY id' })).toThrow(
      /a twin needs ASC or DESC spelt out/,
    )
  })

  test('keeps first what comes first in either direction, and a turn of that is refused', () => {
    const stopsFirst = { ...file, body: 'MATCH (a:Actor) RETURN a.id AS id ORDER BY a.text IS NULL, id ASC' }
    expect(withTwin(stopsFirst)[1]?.body).toMatch(/ORDER BY a\.text IS NULL, id DESC$/)
    const turned = { ...file, body: stopsFirst.body.replace('IS NULL', 'IS NULL ASC') }
    expect(() => withTwin(turned)).toThrow(/takes no ASC or DESC/)
  })

  test('is made only where it is named', () => {
    expect(withTwin({ ...file, twin: null })).toHaveLength(1)
  })
})

describe('a template', () => {
  const made = (each: string, body: string) =>
    instantiate(parse('write', '// Write.', `// @each ${each}`, body))

  test('has a copy for each kind of actor', () => {
    const copies = made('actorKind', 'MATCH (n:Actor) SET n:LABEL')
    expect(copies.map(({ name }) => name)).toEqual(Object.keys(actorKinds).map((kind) => `write-${kind}`))
    expect(copies.find(({ name }) => name === 'write-ARMED_GROUP')?.body).toContain('SET n:ArmedGroup')
  })

  test('has a copy for each label but that of migrations', () => {
    const names = made('label', 'MERGE (n:LABEL {id: 1})').map(({ name }) => name)
    expect(names).toContain('write-Actor')
    expect(names).toContain('write-_Dispute')
    expect(names).not.toContain('write-_Migration')
  })

  test('has a copy for each relationship, keyed ones apart, from and to the labels it joins', () => {
    const body = 'MATCH (a:SOURCE), (b:TARGET) MERGE (a)-[r:RELATION]->(b)'
    const [plain, keyed] = [made('relation', body), made('keyedRelation', body)]
    // Two types of node may be merged, each into its own.
    expect(plain.length + keyed.length).toBe(Object.keys(relationships).length + 1)
    const claims = keyed.find(({ name }) => name === 'write-MERGED_INTO_OF_Claim')
    expect(claims?.body).toBe('MATCH (a:Claim), (b:Claim) MERGE (a)-[r:MERGED_INTO]->(b)')
    expect(keyed.map(({ name }) => name)).toContain('write-REPORTED_IN')
    expect(plain.find(({ name }) => name === 'write-ASSERTS')?.body).toBe(
      'MATCH (a:Statement), (b:Claim) MERGE (a)-[r:ASSERTS]->(b)',
    )
  })

  test('names the end with few relationships first', () => {
    const bodies = made('relation', 'MERGE (a)-[r:RELATION]->(b) MATCH ()-[r:RELATION]->()')
    expect(bodies.find(({ name }) => name === 'write-MADE')?.body).toBe(
      'MERGE (b)<-[r:MADE]-(a) MATCH ()-[r:MADE]->()',
    )
  })

  describe('of public labels', () => {
    const bodyOf = (label: string, body: string) =>
      made('publicLabel', body).find(({ name }) => name === `write-${label}`)?.body

    test('has a copy for each, and none for labels of the system', () => {
      const names = made('publicLabel', 'MATCH (n:LABEL)').map(({ name }) => name)
      expect(names).toEqual(Object.keys(publicNodes).map((label) => `write-${label}`))
    })

    test('names the types that may be explored from it', () => {
      expect(bodyOf('Topic', 'MATCH (n:LABEL)-[r:RELATIONS]-()')).toBe('MATCH (n:Topic)-[r:FILED_UNDER]-()')
      const types = bodyOf('Statement', 'RELATIONS')?.split('|')
      expect(types).toEqual(expect.arrayContaining(['MADE', 'DENIES', 'REPORTED_IN', 'RETRACTS']))
      expect(types).not.toContain('PROPOSED_ON')
    })

    test('repeats a block for each type and direction, and turns it round where the relation comes in', () => {
      const block = '/* @ports OR */ (n)-[r:RELATION]->() = OUTGOING /* @end */'
      expect(bodyOf('Review', block)).toBe(
        '(n)-[r:REVIEWS]->() = true\n  OR (n)-[r:BY]->() = true\n  OR (n)-[r:PUBLISHED_IN]->() = true',
      )
      expect(bodyOf('Place', block)).toBe('(n)<-[r:LOCATED_IN]-() = false')
      const citations = bodyOf('Article', block)?.split('\n  OR ')
      expect(citations).toEqual(
        expect.arrayContaining(['(n)-[r:CITES]->() = true', '(n)<-[r:CITES]-() = false']),
      )
    })

    test('asks only for properties that its types have', () => {
      expect(bodyOf('Place', 'KEY, ENDED_AT, MERGED')).toBe('null, null, null')
      expect(bodyOf('Claim', 'KEY, ENDED_AT, MERGED')).toBe('r.key, r.endedAt, n.mergedIntoId')
      expect(bodyOf('Actor', 'KEY, ENDED_AT')).toBe('r.key, r.endedAt')
    })
  })

  test('for each of something else is refused', () => {
    expect(() => made('article', 'MATCH (a:LABEL)')).toThrow(
      /@each takes label, savedLabel, sourceLabel, targetLabel, publicLabel, actorKind, relation, keyedRelation, anyRelation, not article/,
    )
  })
})

describe('what is made', () => {
  test('keeps text that has a meaning in a template literal as it stands in the file', () => {
    const file = parse(
      'asked',
      '// What?',
      '// @returns many',
      '// @column id string',
      "MATCH (a:Actor) WHERE a.name = '\\\\ ` ${x}' RETURN a.id AS id",
    )
    const made = emitQueries([file])
    const literal = /text: (`[\s\S]*`) }/.exec(made)?.[1] ?? ''
    expect(runInNewContext(literal)).toBe(`\n${file.body}`)
  })

  test('and committed is what its sources make', () => {
    const tsx = createRequire(import.meta.url).resolve('tsx/cli')
    const run = spawnSync(process.execPath, [tsx, 'scripts/generate.ts', '--check'], { encoding: 'utf8' })
    expect(run.stderr).not.toMatch(/is not what its sources make/)
    expect(run.status).toBe(0)
  })
})
