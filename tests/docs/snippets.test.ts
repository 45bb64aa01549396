// What the pages on live updates and on the log of changes show to be run does what they say, run as it stands.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { request, type IncomingMessage } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { sealAll } from '../../src/audit/seal.ts'
import { leaveChange } from '../audit/changes.ts'
import { openOrchard } from '../recording/orchard.ts'
import { dataOf } from '../support/api.ts'
import { engines } from '../support/engines.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const pageOf = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')
const [live, audit] = [pageOf('live.md'), pageOf('audit.md')]
const blocksOf = (page: string) =>
  [...page.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language = '', code = '']) => ({ language, code }))
const blockOf = (page: string, wanted: string) =>
  blocksOf(page).find(({ language }) => language === wanted)?.code ?? ''
const hasPython = spawnSync('python3', ['--version']).status === 0
const [engine] = engines
if (!engine) throw new TypeError('there is an engine')
const { graph, api } = openOrchard(engine)

test('the pages show nothing that is not run here', () => {
  expect(blocksOf(live).map(({ language }) => language)).toEqual(['sh', 'js'])
  expect(blocksOf(audit).map(({ language }) => language)).toEqual(['python'])
})

/** Waits until so many have subscribed. */
async function subscribers(count: number): Promise<void> {
  const measured = async () => (await api().inject({ url: '/metrics' })).body
  while (!(await measured()).includes(`\ncounterclaim_subscriptions ${count}\n`)) await sleep(20)
}

describe('the page on live updates', () => {
  test('curl is told of a statement that denies', async () => {
    const command = blockOf(live, 'sh').replaceAll('\\\n', ' ')
    const [, address = ''] = /^curl -N (\S+)/.exec(command) ?? []
    const [, body = ''] = / -d '([^']*)'/.exec(command) ?? []
    const headers = Object.fromEntries(
      [...command.matchAll(/ -H '([\w-]+): ([^']*)'/g)].map(([, name = '', value = '']) => [name, value]),
    )
    const asking = request(new URL(new URL(address).pathname, api().address), {
      method: 'POST',
      headers,
      agent: false,
    })
    asking.end(body)
    const [answer] = (await once(asking, 'response')) as [IncomingMessage]
    expect(answer.statusCode).toBe(200)
    await subscribers(1)
    const input = {
      ...{ actor: 'actor:borland', claim: 'claim:took-apples', stance: 'DENIES' },
      reports: [{ article: 'article:pear-1', part: 'BODY', attribution: 'OWN_REPORTING' }],
    }
    await dataOf(
      api(),
      'mutation ($input: RecordStatementInput!) { recordStatement(input: $input) { statement { id } } }',
      {
        input,
      },
    )
    await sealAll(graph())
    let told = ''
    for await (const chunk of answer) if ((told += String(chunk)).includes('event: next')) break
    expect(JSON.parse(/^data: (\{.*)$/m.exec(told)?.[1] ?? '')).toMatchObject({
      data: { statements: { actor: { name: expect.any(String) }, claim: { text: expect.any(String) } } },
      extensions: { cursor: expect.any(String) },
    })
    answer.destroy()
    await subscribers(0)
  })

  test('the client prints each change', async () => {
    const code = blockOf(live, 'js').replace('ws://127.0.0.1:4000', api().address.replace('http', 'ws'))
    const client = spawn(process.execPath, ['--input-type=module', '-e', code], { cwd: root })
    let failure = ''
    client.stderr.on('data', (chunk: Buffer) => (failure += chunk.toString()))
    const gone = once(client, 'exit').then(() => Promise.reject(new Error(failure)))
    gone.catch(() => undefined)
    await Promise.race([subscribers(1), gone])
    let printed = ''
    client.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
    await leaveChange(graph(), 'printed')
    await sealAll(graph())
    while (!printed.includes('}')) await Promise.race([once(client.stdout, 'data'), gone])
    expect(printed).toMatch(/^\{ number: \d+, action: 'addTopic', targetId: 'topic:printed' \}/)
    client.kill()
  })
})

describe('the page on the log of changes', () => {
  const [, query = ''] = /`(\{ changes\([^`]*)`/.exec(audit) ?? []
  const verify = (changes: readonly object[]) =>
    spawnSync(
      'python3',
      ['-c', `import json, sys\nchanges = json.load(sys.stdin)\n${blockOf(audit, 'python')}`],
      {
        input: JSON.stringify(changes),
        encoding: 'utf8',
      },
    )
  async function listed(): Promise<{ id: string }[]> {
    await leaveChange(graph(), 'for the chain: äöü 𝄞')
    await sealAll(graph())
    const { changes } = (await dataOf(api(), query)) as { changes: { nodes: { id: string }[] } }
    return changes.nodes
  }

  test('its question gives what a link is made of', async () => {
    const [first] = await listed()
    expect(first).toMatchObject({
      number: 1,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      nodeIds: expect.any(Array),
    })
  })

  const withPython = hasPython ? test : test.skip
  withPython('its program takes the chain for whole, and one that was altered not', async () => {
    const changes = await listed()
    expect(verify(changes)).toMatchObject({ status: 0, stderr: '' })
    const altered = changes.map((change, index) => (index === 1 ? { ...change, by: 'user:other' } : change))
    const refused = verify(altered)
    expect(refused.status).toBe(1)
    expect(refused.stderr).toContain(`AssertionError: ${changes[1]?.id ?? ''}`)
  })
})
