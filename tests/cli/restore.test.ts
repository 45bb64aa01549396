// `restore` looks before it writes: what it refuses leaves the store as it was, without so much as a migration.
import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { cleanUp, makeFolder } from '../process/process.ts'
import { placesOfEngines, run } from './run.ts'

const folder = makeFolder()
const [whole, damaged] = [`${folder}/whole.jsonl`, `${folder}/damaged.jsonl`]
afterAll(cleanUp)

beforeAll(async () => {
  const settings = { DATA_DIR: makeFolder() }
  const seeds = `${folder}/topics.yaml`
  writeFileSync(seeds, 'topics:\n  - {id: topic:clay, name: Clay}\n  - {id: topic:sand, name: Sand}\n')
  expect(await run(settings, 'seed', '--from', folder)).toMatchObject({ code: 0 })
  expect(await run(settings, 'backup', whole)).toMatchObject({ code: 0 })
  writeFileSync(damaged, readFileSync(whole, 'utf8').replace('"name":"Sand"', '"name":"Silt"'))
})

describe.each(placesOfEngines())('on $name', ({ settings, open }) => {
  const ask = async (text: string, column: string) => {
    const engine = await open()
    const { value } = await engine.transaction((within) =>
      within({ text, params: {}, ints: [], columns: [column] }),
    )
    await engine.close()
    return value.flat()
  }
  const stored = () => ask('MATCH (n) RETURN n.id AS id ORDER BY id', 'id')
  beforeEach(() => ask('MATCH (n) DETACH DELETE n RETURN count(n) AS gone', 'gone'))

  test('a damaged backup leaves an empty store as it was', async () => {
    expect(await run(settings, 'restore', damaged)).toEqual({
      code: 13,
      out: '',
      err: expect.stringMatching(/damaged\.jsonl is damaged at line \d+: .*Nothing was written\.\n$/),
    })
    expect(await stored()).toEqual([])
    expect(await run(settings, 'restore', whole)).toMatchObject({ code: 0 })
    expect(await stored()).toEqual(expect.arrayContaining(['topic:clay', 'topic:sand', 'migration:1']))
  })

  test('a store that holds something is left as it was, of whatever schema it is', async () => {
    await ask("CREATE (n:Topic {id: 'topic:loam', name: 'Loam'}) RETURN n.id AS id", 'id')
    expect(await run(settings, 'restore', whole)).toMatchObject({
      code: 13,
      out: '',
      err: expect.stringMatching(/^The store is not empty/),
    })
    expect(await stored()).toEqual(['topic:loam'])
  })
})
