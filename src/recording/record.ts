// Makes one change: plans it, checks it, writes it with its entry in the log, all in one transaction; what is derived is judged after it.
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { readBody, storeChange } from '../audit/change.ts'
import type { Diff } from '../audit/diff.ts'
import { judgeMarked } from '../conflicts/disputes.ts'
import type { OutcomeModel, SimilarModel } from '../contract/models.ts'
import { reaches, type Viewer } from '../contract/viewer.ts'
import { DomainError, unavailable } from '../errors.ts'
import { changesOfTarget, requestById, upsertNodes } from '../generated/queries.ts'
import type { Graph, WriteRun } from '../graph/graph.ts'
import { applyDiff } from './apply.ts'
import type { Writing } from './edits.ts'
import { storedNodes } from './stored.ts'

/** What every mutation takes beside its own fields. */
export interface Request {
  readonly reason?: string | null
  readonly idempotencyKey?: string | null
  readonly expectedVersion?: number | null
  readonly dryRun?: boolean | null
}

/** Something on record that may be what an input means. */
export type Similar = SimilarModel

/** What a mutation would do. */
export interface Plan {
  /** What it changes, or makes. */
  readonly targetId: string
  /** What is given as the result, where that is something else. */
  readonly resultId?: string
  readonly diff: Diff
  readonly similar?: readonly Similar[]
  /** What is written beside the graph, such as a key: it stands in the log without being in the diff. */
  readonly write?: (run: WriteRun, changeId: string) => Promise<unknown>
  /** Nodes and changes that it touches beside the diff. */
  readonly touched?: readonly string[]
}

/** Reads, checks and decides; it may run again where the transaction lost a race. */
export type Planner = (run: WriteRun, writing: Writing) => Promise<Plan>

/** On whose behalf, and where, changes are made. */
export interface Recorder {
  readonly graph: Graph
  readonly viewer: Viewer
  readonly requestId: string | null
  readonly bookmarks: readonly string[]
  /** Told that a change was committed. */
  readonly committed: () => void
}

/** What was done, or would be; `changeId` is null for a dry run, and where nothing was to be changed. */
export type Outcome = OutcomeModel

const longestReason = 2_000
const longestKey = 200

/** Does what the planner decides. Throws INVALID_INPUT, CONFLICT or NOT_FOUND, and writes nothing then. */
export async function record(
  { graph, viewer, requestId, bookmarks, committed }: Recorder,
  action: string,
  input: Request,
  plan: Planner,
): Promise<Outcome> {
  const reason = requireLength(input.reason, longestReason, 'reason')
  const key = requireLength(input.idempotencyKey, longestKey, 'idempotencyKey')
  const writing = { by: viewer.id, at: new Date().toISOString() }
  const head = { action, reason, ...writing }
  const { value, bookmark } = await graph.writeMarked(
    async (run) => {
      const request =
        key === null || input.dryRun === true ? null : await openRequest(run, viewer, key, { action, input })
      if (request?.first) return { ...request.first, head }
      const { targetId, resultId = targetId, diff, similar = [], ...beside } = await plan(run, writing)
      await requireVersion(run, viewer, targetId, input.expectedVersion ?? null)
      const isEmpty = diff.nodes.length === 0 && diff.relations.length === 0 && !beside.write
      const { touched = [], write } = beside
      const outcome = { targetId, resultId, diff, similar, touched, changeId: null, head }
      if (input.dryRun === true || isEmpty) return outcome
      await applyDiff(run, diff, writing.at)
      const changeId = await storeChange(run, { ...head, targetId, requestId }, diff, touched)
      await write?.(run, changeId)
      if (request) await request.close(changeId, targetId, resultId)
      return { ...outcome, changeId }
    },
    { bookmarks },
  )
  if (value.changeId === null) return { ...value, bookmark: null }
  const judged = await judgeMarked(graph, bookmark).catch(refuseUnjudged(value.changeId))
  committed()
  return { ...value, bookmark: judged }
}

/** What was committed is on record, whatever becomes of the store before it is judged: whoever is told that the store is away must know. */
function refuseUnjudged(changeId: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof DomainError && error.code === 'UNAVAILABLE')) throw error
    throw unavailable(
      `This was recorded, as ${changeId}; then the store went away, and conflicts are judged with the next mutation. Repeat it with the same idempotencyKey to get its result.`,
      error,
    )
  }
}

function requireLength(text: string | null | undefined, most: number, field: string): string | null {
  if (text === null || text === undefined) return null
  if (text.trim() !== '' && text.length <= most) return text
  throw new DomainError('INVALID_INPUT', `${field} must be 1 to ${most} characters of text.`, {
    field: `input.${field}`,
  })
}

/**
 * A request that may be repeated. Writing its node first lets one that is repeated at the same moment wait, and then see what the first led to.
 */
async function openRequest(
  run: WriteRun,
  viewer: Viewer,
  key: string,
  asked: { action: string; input: Request },
) {
  const id = `request:${sha256(`${viewer.id}\n${key}`)}`
  const inputSha256 = sha256(canonicalize(asked) ?? '')
  await run(upsertNodes._Request, { rows: [{ id, properties: { name: id } }] })
  const [before] = await run(requestById, { id })
  if (before?.inputSha256 && before.inputSha256 !== inputSha256)
    throw new DomainError(
      'CONFLICT',
      'This idempotencyKey was used with another mutation or input: take a new key.',
      {
        field: 'input.idempotencyKey',
      },
    )
  const first =
    before?.changeId && before.targetId && before.resultId
      ? {
          targetId: before.targetId,
          resultId: before.resultId,
          changeId: before.changeId,
          diff: { nodes: [], relations: [] },
          similar: [],
          touched: [],
        }
      : null
  const close = (changeId: string, targetId: string, resultId: string) =>
    run(upsertNodes._Request, {
      rows: [{ id, properties: { inputSha256, changeId, targetId, resultId, at: new Date().toISOString() } }],
    })
  return { first, close }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** How many of the latest changes are told to someone who saw an older version. */
const mostTold = 10

async function requireVersion(
  run: WriteRun,
  viewer: Viewer,
  targetId: string,
  expected: number | null,
): Promise<void> {
  if (expected === null) return
  const version = (await storedNodes(run, [targetId])).get(targetId)?.version
  if (version === expected) return
  const changes = await run(changesOfTarget, { targetId, limit: mostTold })
  throw new DomainError(
    'CONFLICT',
    version === undefined
      ? `${targetId} is not on record: leave expectedVersion out.`
      : `${targetId} has version ${String(version)} by now, and you saw ${expected}: look at what was changed, and decide again.`,
    {
      field: 'input.expectedVersion',
      version: version ?? null,
      changes: changes.map(({ id, at, by, action, body }) => ({
        id,
        at,
        action,
        ...(reaches(viewer.role, 'EDITOR') && { by, after: body === null ? null : afterOf(body, targetId) }),
      })),
    },
  )
}

function afterOf(body: string, id: string): unknown {
  return readBody(body).diff.nodes.find((node) => node.id === id)?.after ?? null
}
