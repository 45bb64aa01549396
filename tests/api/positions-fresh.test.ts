// Changes of position follow the store, and the shipped graph has none.
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { loadSeeds } from '../../src/seeds/load.ts'
import { withFolder } from '../seeds/folder.ts'
import { openApi } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'
import { quarrel, told, type Change } from './quarrel.ts'

const shipped = fileURLToPath(new URL('../../seeds', import.meta.url))

describe.each(engines)('the shipped graph on $name', (engine) => {
  test('has no change of position', async () => {
    const graph = await openEmptyGraph(engine)
    await loadSeeds(graph, shipped)
    const api = await openApi(graph)
    const { data } = await api.ask('{ positionChanges { totalCount nodes { id } } }')
    await api.close()
    await graph.close()
    expect(data.positionChanges).toEqual({ totalCount: 0, nodes: [] })
  })
})

describe.each(engines)('on $name', (engine) => {
  test('what changes of position rest on is in the next answer, whoever wrote it', async () => {
    const graph = await openEmptyGraph(engine)
    const load = (text: string) => withFolder({ 'quarrel.yaml': text }, (folder) => loadSeeds(graph, folder))
    await load(quarrel)
    const api = await openApi(graph)
    const all = async () => {
      const { data } = await api.ask('{ positionChanges { nodes { kind from { id } to { id } } } }')
      return (data.positionChanges.nodes as Change[]).map(told)
    }
    const before = await all()
    await load(quarrel.replace('CONFIRMS, said:', 'CONFIRMS, retracts: [statement:miller-1], said:'))
    expect(await all()).toEqual([...before.slice(0, 3), 'RETRACTION miller-1 miller-3', before[3]])
    await load(
      quarrel.replace(
        'text: The wheel',
        'happened: {from: 2001-01-03, to: 2001-01-03, precision: DAY, basis: TEXT}, text: The wheel',
      ),
    )
    expect(await all()).toEqual([...before.slice(0, 3), 'RETRACTION miller-1 miller-3'])
    await load(quarrel.replace('name: The Miller', 'name: a miller, named: false, mentionedIn: article:note'))
    expect(await all()).toEqual(['SPLIT envoy-1 aide-1'])
    await api.close()
    await graph.close()
  })
})
