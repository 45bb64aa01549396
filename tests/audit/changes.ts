// Leaves changes in a graph as a mutation does, each with the write that it tells of, and reads the chain back.
import { storeChange, type ChangeHead } from '../../src/audit/change.ts'
import type { Diff } from '../../src/audit/diff.ts'
import { linkOf, noLink } from '../../src/audit/chain.ts'
import { sealId } from '../../src/audit/seal.ts'
import { chainToCheck, sealState, upsertNodes } from '../../src/generated/queries.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { cursorOf } from '../../src/live/events.ts'

const noon = '2031-05-01T12:00:00.000Z'

/** Writes a topic and the change that tells of it, in one transaction. Gives the id of the change. */
export function leaveChange(graph: Graph, topic: string, head: Partial<ChangeHead> = {}): Promise<string> {
  const id = `topic:${topic}`
  const properties = { name: topic, version: 1, createdAt: noon, updatedAt: noon, sortKey: `${topic}|${id}` }
  const edit: Diff = { nodes: [{ label: 'Topic', id, before: null, after: properties }], relations: [] }
  const whole = {
    ...{
      action: 'addTopic',
      targetId: id,
      by: 'user:ines',
      at: noon,
      reason: `for ${topic}`,
      requestId: null,
    },
    ...head,
  }
  return graph.write(async (run) => {
    await run(upsertNodes.Topic, { rows: [{ id, properties }] })
    return storeChange(run, whole, edit)
  })
}

/** What every sealed change says of itself, in order. Throws where their numbers are not dense from 1 or a link does not follow from the one before. */
export async function readChain(graph: Graph) {
  const links = (await graph.read(chainToCheck, { after: 0, limit: 10_000 })).map((link) => ({
    ...link,
    at: link.at ?? '',
    by: link.by ?? '',
    action: link.action ?? '',
    targetId: link.targetId ?? '',
    bodySha256: link.bodySha256 ?? '',
  }))
  let previous = noLink
  for (const [index, link] of links.entries()) {
    if (link.number !== index + 1) throw new Error(`${link.id} is number ${link.number}, not ${index + 1}`)
    if (link.hash !== linkOf(previous, index + 1, link)) throw new Error(`${link.id} is not linked`)
    previous = link.hash
  }
  return links
}

/** The cursor at the end of the log. */
export async function endOfLog(graph: Graph): Promise<string> {
  const [end] = await graph.read(sealState, { id: sealId })
  return cursorOf(end?.number ?? 0)
}
