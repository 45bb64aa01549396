// Erases what was changed, and why, from the log, where the law asks for it: who, when and what was touched stay, and so does the chain.
import { chunksOf } from '../analysis/grouping.ts'
import { invalidInput } from '../errors.ts'
import { bodiesToCheck, changesHolding, upsertNodes } from '../generated/queries.ts'
import type { WriteRun } from '../graph/graph.ts'
import { storeChange, type ChangeHead } from './change.ts'

/** Which changes lose their bodies: those named, all that touched a node, or all whose bodies hold a text. */
export type Redacted =
  { readonly changeIds: readonly string[] } | { readonly nodeId: string } | { readonly text: string }

export interface Redaction {
  /** The change that this is itself. */
  readonly changeId: string
  /** The changes whose bodies were there and are erased. */
  readonly redacted: readonly string[]
}

const atOnce = 200
const mostRedacted = 10_000
const nothing = { nodes: [], relations: [] }

/**
 * Erases bodies, with the salts that their hashes were made with, inside the transaction that calls it, and leaves a change that names each
 * of them: doctor takes no other erasure for lawful. What the graph itself holds of a text is the caller's to edit first, and that edit's own
 * change holds the text too. `head.reason` must say why and not repeat what is erased. Throws INVALID_INPUT where a change is not there,
 * where a text is shorter than three characters, where nothing is found, and where more than 10,000 changes are.
 */
export async function redactChanges(run: WriteRun, what: Redacted, head: ChangeHead): Promise<Redaction> {
  const redacted = await changesToRedact(run, what)
  const changeId = await storeChange(run, head, nothing, redacted)
  await eraseBodies(run, redacted, changeId)
  return { changeId, redacted }
}

/** The changes whose bodies are to be erased. Throws as `redactChanges` does. */
export async function changesToRedact(run: WriteRun, what: Redacted): Promise<string[]> {
  const redacted = 'changeIds' in what ? await named(run, what.changeIds) : await holding(run, what)
  if (redacted.length === 0) throw invalidInput(fieldOf(what), 'No change whose text is there holds this.')
  return redacted
}

/** Erases bodies with their salts; `changeId` is the change that names them all. */
export async function eraseBodies(run: WriteRun, ids: readonly string[], changeId: string): Promise<void> {
  const properties = { body: null, salt: null, redactedBy: changeId }
  for (const some of chunksOf(ids, atOnce))
    await run(upsertNodes._Change, { rows: some.map((id) => ({ id, properties })) })
}

/** The field of the input that says which changes. */
const fieldOf = (what: Redacted) =>
  'changeIds' in what ? 'input.changes' : 'nodeId' in what ? 'input.node' : 'input.text'

async function named(run: WriteRun, changeIds: readonly string[]): Promise<string[]> {
  const ids = [...new Set(changeIds)]
  requireFew(ids.length, 'input.changes')
  const found = await run(bodiesToCheck, { ids })
  const known = new Set(found.map(({ id }) => id))
  const absent = ids.find((id) => !known.has(id))
  if (absent !== undefined) throw invalidInput('input.changes', `There is no change ${absent}.`)
  return found.filter(({ body }) => body !== null).map(({ id }) => id)
}

async function holding(run: WriteRun, what: { nodeId: string } | { text: string }): Promise<string[]> {
  const isText = 'text' in what
  if (isText && what.text.trim().length < 3)
    throw invalidInput(
      'input.text',
      'text must have three characters or more: fewer stand in nearly every change.',
    )
  const sought = isText ? { nodeId: null, text: asInBody(what.text) } : { nodeId: what.nodeId, text: null }
  const ids: string[] = []
  for (let after = ''; ;) {
    const rows = await run(changesHolding, { ...sought, after, limit: atOnce })
    ids.push(...rows.map(({ id }) => id))
    requireFew(ids.length, fieldOf(what))
    const last = rows.at(-1)
    if (last === undefined || rows.length < atOnce) return ids
    after = last.id
  }
}

/** A text as it stands in JSON, without the quotes around it. */
const asInBody = (text: string) => JSON.stringify(text).slice(1, -1)

function requireFew(count: number, field: string): void {
  if (count > mostRedacted)
    throw invalidInput(field, `This leads to more than ${mostRedacted} changes; name some of them.`)
}
