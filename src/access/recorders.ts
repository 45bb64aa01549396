// What those who record are called: by their ids to editors, by a name that stands for each to everyone else.
import { createHmac, randomBytes } from 'node:crypto'
import { reaches, type Viewer } from '../contract/viewer.ts'
import { secretById, upsertNodes } from '../generated/queries.ts'
import type { Graph, WriteRun } from '../graph/graph.ts'

const id = 'secret:pseudonyms'
const secretBytes = 32
const nameLength = 16

/** What this viewer is told of who recorded something. */
export type RecorderNames = (viewer: Viewer, recorder: string) => Promise<string>

/**
 * Names by a secret of the store: the same for one recorder as long as the store lives, in every process, and of no use to whoever guesses ids.
 * Another store, a restored backup too, has other names. The secret is made when the first name is asked for.
 */
export function recorderNames(graph: Graph): RecorderNames {
  let secret: Promise<string> | null = null
  const known = () => {
    secret ??= readSecret(graph).catch((error: unknown) => {
      secret = null
      throw error
    })
    return secret
  }
  return async (viewer, recorder) =>
    reaches(viewer.role, 'EDITOR') ? recorder : pseudonym(await known(), recorder)
}

const persons = /^(?:user|key):|^local$/

/** What this viewer is told of who judged something: whoever edits here is one of the editors to everyone else. */
export function judgeName({ role }: Viewer, judge: string): string {
  return reaches(role, 'EDITOR') || !persons.test(judge) ? judge : 'editors'
}

function pseudonym(secret: string, recorder: string): string {
  return `recorder:${createHmac('sha256', secret).update(recorder).digest('hex').slice(0, nameLength)}`
}

async function readSecret(graph: Graph): Promise<string> {
  const [stored] = await graph.read(secretById, { id })
  return stored?.value ?? graph.write(keepSecret)
}

/** Writing its node first lets another process that makes one at the same moment wait, and then find it. */
async function keepSecret(run: WriteRun): Promise<string> {
  await run(upsertNodes._Secret, { rows: [{ id, properties: { name: id } }] })
  const [stored] = await run(secretById, { id })
  if (stored?.value) return stored.value
  const value = randomBytes(secretBytes).toString('hex')
  await run(upsertNodes._Secret, { rows: [{ id, properties: { value } }] })
  return value
}
