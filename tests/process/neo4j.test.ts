// `npm run neo4j`: a Neo4j whose Browser finds the style and the guide, with no other program running.
import { afterAll, expect, test } from '@jest/globals'
import neo4j from 'neo4j-driver'
import { whyNoLocalNeo4j } from '../../scripts/neo4j-jars.mjs'
import { cleanUp, makeFolder, start } from './process.ts'

afterAll(cleanUp)

const obstacle = process.env.SKIP_NEO4J ? 'SKIP_NEO4J is set' : whyNoLocalNeo4j()
const testWithNeo4j = obstacle ? test.skip : test

testWithNeo4j(
  'prints an address of Browser, tells Browser what to open, and serves it',
  async () => {
    const program = start('scripts/neo4j.ts', {
      NEO4J_BOLT_PORT: '0',
      NEO4J_HTTP_PORT: '0',
      NEO4J_LOCAL_HOME: makeFolder(),
    })
    const [, address = ''] = await program.says(/^ +Browser +(http:\/\/localhost:\d+\/browser\/\?\S+)$/m)
    const page = new URL(address)
    expect((await fetch(page)).status).toBe(200)

    const settings = await clientSettings(page.searchParams.get('dbms') ?? '')
    const files = [...(settings['browser.post_connect_cmd']?.matchAll(/http:\S+?(?=;|$)/g) ?? [])].map(
      ([url]) => url,
    )
    expect(files.map((url) => new URL(url).pathname)).toEqual(['/browser/style.grass', '/browser/guide.html'])
    expect(settings['browser.remote_content_hostname_whitelist']).toContain('localhost')
    for (const url of files) {
      expect(new URL(url).hostname).toBe('localhost')
      expect((await fetch(url)).headers.get('access-control-allow-origin')).toBe('*')
    }
    const [zip = ''] = /http:\S+queries\.zip/.exec(program.output()) ?? []
    expect((await fetch(zip)).headers.get('content-type')).toBe('application/zip')

    program.child.kill('SIGINT')
    expect(await program.ended).toBe(0)
  },
  300_000,
)

/** The settings that Neo4j tells Browser. */
async function clientSettings(uri: string): Promise<Record<string, string>> {
  const driver = neo4j.driver(uri)
  const { records } = await driver.executeQuery(
    'CALL dbms.clientConfig() YIELD name, value RETURN name, value',
  )
  await driver.close()
  return Object.fromEntries(records.map((record) => [record.get('name'), record.get('value')])) as Record<
    string,
    string
  >
}
