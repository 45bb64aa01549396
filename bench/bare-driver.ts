// The floor of the comparison: the same Cypher through Neo4j's driver, with nothing around it.
import neo4j, { type Session } from 'neo4j-driver'
import type { Step } from './recording.ts'

export interface Bare {
  /** Runs recorded queries, each as soon as those have answered that had answered before it began when it was recorded. */
  replay(steps: readonly Step[]): Promise<unknown[][][]>
  /** Runs writes in one transaction. */
  write(statements: readonly { text: string; params: object }[]): Promise<void>
  /** The first column of the only row. */
  value(text: string, params?: Record<string, unknown>): Promise<unknown>
  close(): Promise<void>
}

/** Connects with the options that make the driver fastest; they are those of the product's adapter. */
export function openBare(uri: string): Bare {
  const driver = neo4j.driver(uri, undefined, {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  })
  const within = async <T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> => {
    const session = driver.session({ defaultAccessMode: mode })
    try {
      return await work(session)
    } finally {
      await session.close()
    }
  }
  const read = (text: string, params: object) =>
    within('READ', async (session) =>
      (await session.run(text, params)).records.map((record): unknown[] => [...record.values()]),
    )
  return {
    replay: (steps) => replay(steps, read),
    write: (statements) =>
      within('WRITE', (session) =>
        session.executeWrite(async (transaction) => {
          for (const { text, params } of statements) await transaction.run(text, params)
        }),
      ),
    value: async (text, params = {}) => (await read(text, params))[0]?.[0],
    close: () => driver.close(),
  }
}

function replay(
  steps: readonly Step[],
  read: (text: string, params: object) => Promise<unknown[][]>,
): Promise<unknown[][][]> {
  const answers: Promise<unknown[][]>[] = []
  const askAfter = async ({ text, params, after }: Step) => {
    if (after.length > 0) await Promise.all(after.map((index) => answers[index] ?? Promise.resolve()))
    return read(text, params)
  }
  for (const step of steps) answers.push(askAfter(step))
  return Promise.all(answers)
}
