// What the law asks to be erased is erased from the log; that it was there, who did what and when stays, and the chain holds.
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { redactChanges, type Redacted } from '../../src/audit/redact.ts'
import { sealAll } from '../../src/audit/seal.ts'
import { verifyLog } from '../../src/audit/verify.ts'
import { bodiesToCheck } from '../../src/generated/queries.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { patientRead } from '../../src/graph/pages.ts'
import { dataOf, openApi } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'
import { leaveChange, readChain } from './changes.ts'

const head = {
  action: 'redact',
  targetId: 'topic:a',
  by: 'user:admin',
  reason: 'Order 7 of a court.',
  requestId: null,
}

describe.each(engines)('redaction on $name', (engine) => {
  let graph: Graph | undefined
  let open: Graph
  let ids: string[]
  beforeEach(async () => {
    await graph?.close()
    open = graph = await openEmptyGraph(engine)
    ids = []
    for (const [hour, topic] of ['a', 'b', 'a', 'c'].entries())
      ids.push(
        await leaveChange(open, topic, {
          at: `2031-05-01T0${hour}:00:00.000Z`,
          reason: topic === 'b' ? 'She said "néver"\n twice.' : `for ${topic}`,
        }),
      )
    await sealAll(open)
  })
  afterAll(() => graph?.close())

  const redact = (what: Redacted) =>
    open.write((run) => redactChanges(run, what, { ...head, at: '2031-05-02T00:00:00.000Z' }))
  const findings = async () => {
    const found: string[] = []
    await verifyLog(patientRead(open), (id, problem) => found.push(`${id} ${problem}`))
    return found
  }

  test('erases all that touched a node, keeps their heads, is a change itself, and leaves the chain whole', async () => {
    const before = await readChain(open)
    const { changeId, redacted } = await redact({ nodeId: 'topic:a' })
    expect(redacted.toSorted()).toEqual([ids[0], ids[2]])
    expect(await findings()).toEqual([])
    await sealAll(open)
    const after = await readChain(open)
    expect(after.map(({ hash }) => hash).slice(0, 4)).toEqual(before.map(({ hash }) => hash))
    expect(after[0]).toMatchObject({ by: 'user:ines' })
    expect(await open.read(bodiesToCheck, { ids: [ids[0] ?? ''] })).toMatchObject([
      { body: null, salt: null, redactedBy: changeId },
    ])
    expect(after[4]).toMatchObject({ id: changeId, number: 5, nodeIds: redacted, by: 'user:admin' })
    expect(await findings()).toEqual([])
  })

  test('finds a text as people write it, also where it has quotes and breaks its line', async () => {
    expect((await redact({ text: 'said "néver"\n twice' })).redacted).toEqual([ids[1]])
    await expect(redact({ text: 'said "néver"\n twice' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    await expect(redact({ text: 'a' })).rejects.toMatchObject({ details: { field: 'input.text' } })
    await expect(redact({ nodeId: 'topic:none' })).rejects.toMatchObject({ details: { field: 'input.node' } })
  })

  test('erases changes by name, also one that is not sealed yet, and none where one is unknown', async () => {
    const waiting = await leaveChange(open, 'd')
    await expect(redact({ changeIds: [waiting, 'change:none'] })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      message: 'There is no change change:none.',
      details: { field: 'input.changes' },
    })
    expect((await redact({ changeIds: [waiting, waiting] })).redacted).toEqual([waiting])
    await sealAll(open)
    expect(await findings()).toEqual([])
    const api = await openApi(open)
    const fields = 'number reason before after redacted redactedBy by'
    const { changes } = (await dataOf(
      api,
      `{ changes(filter: { afterNumber: 4 }) { nodes { ${fields} } } }`,
    )) as {
      changes: { nodes: unknown[] }
    }
    await api.close()
    expect(changes.nodes).toMatchObject([
      { number: 6, redacted: false, reason: head.reason, by: 'user:admin' },
      { number: 5, redacted: true, reason: null, before: null, after: null, by: 'user:ines' },
    ])
  })
})
