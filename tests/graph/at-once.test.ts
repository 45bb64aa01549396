// What both engines promise of statements that a transaction is given at once.
import { describe, expect, test } from '@jest/globals'
import { upsertNodes, upsertRelations } from '../../src/generated/queries.ts'
import { engines } from '../support/engines.ts'
import { openTopics, topic } from './topics.ts'

describe.each(engines)('on $name', (kind) => {
  const { graph, engine, write, topics } = openTopics(kind)

  test('what is given at once runs in order: each finds what those before it wrote', async () => {
    const actor = { id: 'actor:given', properties: { name: 'given' } }
    const statements = Array.from({ length: 30 }, (_, n) => `statement:given-${n}`)
    const results = await graph().write((run) =>
      Promise.all([
        run(upsertNodes.Actor, { rows: [actor] }),
        ...statements.flatMap((id) => [
          run(upsertNodes.Statement, { rows: [{ id, properties: { name: id } }] }),
          run(upsertRelations.MADE, {
            rows: [{ from: actor.id, to: id, key: null, properties: {}, created: {} }],
          }),
        ]),
      ]),
    )
    expect(results.flat()).toEqual(Array(61).fill({ written: 1 }))
  })

  test('where one of several given at once fails, its own error is told and nothing of them is written', async () => {
    await write('topic:occupied')
    const create = (id: string) => ({
      text: `CREATE (n:Topic {id: '${id}', name: '${id}'}) RETURN n.id AS id`,
      params: {},
      ints: [],
      columns: ['id'],
    })
    const ids = ['topic:ahead', 'topic:occupied', 'topic:behind', 'topic:further-behind']
    const failing = engine().transaction((run) => Promise.all(ids.map((id) => run(create(id)))))
    await expect(failing).rejects.toMatchObject({ code: 'CONFLICT' })
    expect((await topics()).filter((id) => ids.includes(id))).toEqual(['topic:occupied'])
  })

  test('work that fails while others go on asking is told by its own error, and leaves nothing', async () => {
    for (let hops = 0; hops < 25; hops += 1) {
      const failing = graph().write(async (run) => {
        await run(upsertNodes.Topic, { rows: [topic('topic:left-first')] })
        let later = Promise.resolve()
        for (let hop = 0; hop < hops; hop += 1) later = later.then(() => undefined)
        await Promise.all([
          Promise.reject(new Error('left')),
          later.then(() => run(upsertNodes.Topic, { rows: [topic('topic:left')] })),
        ])
      })
      await expect(failing).rejects.toThrow('left')
    }
    await write('topic:next')
    expect((await topics()).filter((id) => id.startsWith('topic:left'))).toEqual([])
  })
})
