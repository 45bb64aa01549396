// Times contenders in turn, so that whatever else the machine does falls on all alike.
import { percentile } from './statistics.ts'

export interface Contender {
  readonly name: string
  readonly run: () => Promise<unknown>
}

export interface Pace {
  /** How often each contender is asked by one client; a slow one less often, within its budget. */
  readonly rounds: number
  /** Milliseconds that one contender may take of the warm-up, and of the rounds. */
  readonly warmUpMs: number
  readonly budgetMs: number
  /** How long each contender is asked by many clients at once, and how often. */
  readonly sliceMs: number
  readonly slices: number
}

export interface Timing {
  /** Milliseconds. */
  readonly p50: number
  readonly p95: number
  readonly samples: number
  /** Answers in a second, asked by one client and by sixteen; null where one answer takes too long to ask for many. */
  readonly perSecond: number
  readonly perSecondOf16: number | null
}

const manyClients = 16
/** Slower answers are not asked for by many clients at once: they would exhaust the server's memory, not measure it. */
const slowestForMany = 150
const fewestSamples = 5

/** Measures contenders that were found to give equal answers. */
export async function measure(contenders: readonly Contender[], pace: Pace): Promise<Record<string, Timing>> {
  await takeTurns(contenders, pace.rounds, pace.warmUpMs)
  const samples = await takeTurns(contenders, pace.rounds, pace.budgetMs)
  const middle = (name: string) => percentile(samples.get(name) ?? [], 0.5)
  const quick = contenders.filter(({ name }) => middle(name) <= slowestForMany)
  const throughput = await crowd(quick, pace)
  return Object.fromEntries(
    contenders.map(({ name }) => {
      const times = samples.get(name) ?? []
      const timing: Timing = {
        p50: middle(name),
        p95: percentile(times, 0.95),
        samples: times.length,
        perSecond: (1_000 * times.length) / times.reduce((sum, time) => sum + time, 0),
        perSecondOf16: throughput.get(name) ?? null,
      }
      return [name, timing]
    }),
  )
}

/** Times one contender that has no other beside it. */
export async function measureAlone(
  run: () => Promise<unknown>,
  rounds: number,
  budgetMs: number,
): Promise<Pick<Timing, 'p50' | 'p95'>> {
  const alone = [{ name: 'alone', run }]
  await takeTurns(alone, rounds, budgetMs / 4)
  const times = (await takeTurns(alone, rounds, budgetMs)).get('alone') ?? []
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) }
}

/** Every round asks each contender once, beginning with another one each time. One that is over its share of the budget sits out. */
async function takeTurns(
  contenders: readonly Contender[],
  rounds: number,
  budgetMs: number,
): Promise<Map<string, number[]>> {
  const samples = new Map<string, number[]>(contenders.map(({ name }) => [name, []]))
  const spent = new Map<string, number>()
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const contender = contenders[(round + turn) % contenders.length]
      if (!contender) continue
      const { name, run } = contender
      const times = samples.get(name) ?? []
      const used = spent.get(name) ?? 0
      const share = (budgetMs * (round + 1)) / rounds
      const mustRun = rounds - round <= fewestSamples - times.length
      if (used > share && !mustRun) continue
      const start = performance.now()
      await run()
      const time = performance.now() - start
      times.push(time)
      spent.set(name, used + time)
    }
  }
  return samples
}

async function crowd(
  contenders: readonly Contender[],
  { slices, sliceMs }: Pace,
): Promise<Map<string, number>> {
  const answers = new Map<string, { count: number; ms: number }>()
  for (let slice = 0; slice < slices; slice += 1) {
    for (const { name, run } of contenders) {
      const sum = answers.get(name) ?? { count: 0, ms: 0 }
      const { count, ms } = await askAtOnce(run, sliceMs)
      answers.set(name, { count: sum.count + count, ms: sum.ms + ms })
    }
  }
  return new Map([...answers].map(([name, { count, ms }]) => [name, (1_000 * count) / ms]))
}

async function askAtOnce(
  run: () => Promise<unknown>,
  sliceMs: number,
): Promise<{ count: number; ms: number }> {
  const start = performance.now()
  let count = 0
  const client = async () => {
    while (performance.now() - start < sliceMs) {
      await run()
      count += 1
    }
  }
  await Promise.all(Array.from({ length: manyClients }, client))
  return { count, ms: performance.now() - start }
}
