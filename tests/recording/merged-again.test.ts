// Merged again and again: every old id leads to the last survivor, and taken apart one by one each has its own.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { examine } from '../../src/doctor/examine.ts'
import { engines } from '../support/engines.ts'
import { openOrchard, passage, said } from './orchard.ts'

const reason = 'the same person under two spellings'
const reports = [passage({ article: 'article:pear-1' })]

describe.each(engines)('on $name', (engine) => {
  const { graph, send, done, ask } = openOrchard(engine)
  const names = ['ada', 'bo', 'cy', 'di']
  const idOf = (name = '') => `actor:${name}-${round}`
  let round = 0
  const merge = (from: string, into: string) =>
    done('mergeActors', 'change { id }', { from: idOf(from), into: idOf(into), reason })
  const split = (name: string) => send('splitActors', 'change { id }', { id: idOf(name), reason })
  const leads = async () =>
    Promise.all(
      names.map(async (name) => {
        const { actor } = await ask(`{ actor(id: "${idOf(name)}") { id statements { nodes { id } } } }`)
        return [name, names.find((other) => idOf(other) === actor?.id), actor?.statements.nodes.length]
      }),
    )
  const healthy = async () => {
    const { checks } = await examine(graph(), new Map(), 5)
    expect(checks.filter(({ found }) => found > 0)).toEqual([])
  }
  beforeEach(async () => {
    round += 1
    for (const name of names) {
      await done('addActor', 'change { id }', { id: idOf(name), kind: 'PERSON', name: `${name} ${round}` })
      await done('recordStatement', 'change { id }', {
        ...{ actor: idOf(name), claim: 'claim:entered', stance: 'QUESTIONS', said, reports },
        id: `statement:${name}-${round}`,
      })
    }
  })
  afterEach(healthy)

  test('every old id leads to the last survivor, and taken apart one by one each has its own', async () => {
    await merge('ada', 'bo')
    await merge('bo', 'cy')
    await merge('cy', 'di')
    expect(await leads()).toEqual(names.map((name) => [name, 'di', 4]))
    expect((await split('ada')).errors?.[0]).toMatchObject({
      message: expect.stringContaining(
        `${idOf('bo')}, into which ${idOf('ada')} was merged, was itself merged into ${idOf('di')}`,
      ),
      extensions: { code: 'CONFLICT', field: 'input.id' },
    })
    for (const name of ['cy', 'bo', 'ada']) expect((await split(name)).errors).toBeUndefined()
    expect(await leads()).toEqual(names.map((name) => [name, name, 1]))
  })

  test('one that was taken apart stands for itself, whatever becomes of the other', async () => {
    await merge('ada', 'bo')
    await split('ada')
    await merge('bo', 'cy')
    expect(await leads()).toEqual([
      ['ada', 'ada', 1],
      ['bo', 'cy', 2],
      ['cy', 'cy', 2],
      ['di', 'di', 1],
    ])
    await split('bo')
    await merge('bo', 'ada')
    await merge('ada', 'di')
    expect((await leads()).slice(0, 2)).toEqual([
      ['ada', 'di', 3],
      ['bo', 'di', 3],
    ])
    for (const name of ['ada', 'bo']) expect((await split(name)).errors).toBeUndefined()
    expect(await leads()).toEqual(names.map((name) => [name, name, 1]))
  })
})
