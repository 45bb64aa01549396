// Writes changes as if a sealer had, many at once: for tests of what reads them.
import { sealId } from '../../src/audit/seal.ts'
import { upsertNodes } from '../../src/generated/queries.ts'
import type { Graph } from '../../src/graph/graph.ts'

/** Lengthens the log, which ends at `last`, by so many changes that touch these nodes. Gives the number of its new last one. */
export async function writeSealed(
  graph: Graph,
  last: number,
  count: number,
  nodeIds: readonly string[] = ['topic:a'],
): Promise<number> {
  const head = { at: '2031-05-01T00:00:00.000Z', by: 'tests', action: 'addTopic', targetId: 'topic:a' }
  const rows = Array.from({ length: count }, (_, index) => {
    const number = last + index + 1
    const id = `change:${number}`
    return { id, properties: { ...head, name: id, nodeIds, hash: '00', bodySha256: '00', number } }
  })
  const end = { name: sealId, number: last + count, hash: '00' }
  await graph.write(async (run) => {
    await run(upsertNodes._Change, { rows })
    await run(upsertNodes._Seal, { rows: [{ id: sealId, properties: end }] })
  })
  return last + count
}
