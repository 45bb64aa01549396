// One operation by every contender: first whether they answer the same, then how fast.
import { isDeepStrictEqual } from 'node:util'
import { parse, validate } from 'graphql'
import type { Engine } from '../src/graph/engine.ts'
import { createSchema } from '../src/graphql/schema.ts'
import type { Bare } from './bare-driver.ts'
import type { HttpClient } from './http-client.ts'
import { measure, type Contender, type Pace, type Timing } from './measure.ts'
import type { Form, Operation } from './operations/operation.ts'
import { record } from './recording.ts'

export interface Field {
  readonly engine: Engine
  readonly bare: Bare
  readonly app: HttpClient
  readonly peer: HttpClient
}

export interface Compared {
  readonly name: string
  readonly question: string
  readonly isSingleRead: boolean
  readonly mustStayFlat: boolean
  /** How many queries the product asks of the store for one answer. */
  readonly roundTrips: number
  /** By contender: app, bare, natural, tuned. */
  readonly timings: Readonly<Record<string, Timing>>
  /** Contenders whose answer differed or failed, and why: they are not compared. */
  readonly refused: Readonly<Record<string, string>>
}

const schema = createSchema()

/** Why this version of the product cannot be asked this question, or null where it can. */
export function whyNotAsked({ app }: Operation): string | null {
  return validate(schema, parse(app.request.query))[0]?.message ?? null
}

/** Checks that all contenders answer alike and times those that do. */
export async function compare(operation: Operation, field: Field, pace: Pace): Promise<Compared> {
  const { name, question, isSingleRead, mustStayFlat, app } = operation
  const expected = plain(app.shape(await app.run(field.app.ask)))
  const steps = operation.scan
    ? [{ ...operation.scan, after: [], rows: [] }]
    : await record(field.engine, app.request)
  const refused: Record<string, string> = {}
  const recorded = steps.map(({ rows }) => inAnyOrder(rows))
  const replayed = (await field.bare.replay(steps)).map(inAnyOrder)
  if (!operation.scan && !isDeepStrictEqual(replayed, recorded)) refused.bare = differs
  const contenders: Contender[] = [
    { name: 'app', run: () => app.run(field.app.ask) },
    { name: 'bare', run: () => field.bare.replay(steps) },
  ]
  for (const kind of ['natural', 'tuned'] as const) {
    const form = operation[kind]
    if (!form) continue
    const problem = await whyNotCompared(form, field.peer, expected)
    if (problem === null) contenders.push({ name: kind, run: () => form.run(field.peer.ask) })
    else refused[kind] = problem
  }
  const equal = contenders.filter((contender) => !(contender.name in refused))
  const timings = await measure(equal, pace)
  return { name, question, isSingleRead, mustStayFlat, roundTrips: steps.length, timings, refused }
}

const differs = 'answers something else'

async function whyNotCompared(form: Form, peer: HttpClient, expected: unknown): Promise<string | null> {
  try {
    return isDeepStrictEqual(plain(form.shape(await form.run(peer.ask))), expected) ? null : differs
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return `fails: ${message.split('. ')[0] ?? ''}`
  }
}

/** A look-up by ids gives its rows in no order of their own. */
const inAnyOrder = (rows: readonly unknown[][]) => rows.map((row) => JSON.stringify(row)).sort()

/** As JSON has it: without undefined fields, prototypes and the driver's own types. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null))
}
