// Runs commands in this process, as a script would, and says where each engine keeps the graph that they work on.
import { jest } from '@jest/globals'
import { runCommand } from '../../src/cli/program.ts'
import { settings as settingRules } from '../../src/config.ts'
import { openEmbedded } from '../../src/graph/embedded-engine.ts'
import { makeFolder } from '../process/process.ts'
import { engines, openTestNeo4j } from '../support/engines.ts'

export interface Ended {
  code: number
  out: string
  err: string
}

/** Runs a command in this process, with these settings and no others, and keeps what it prints. */
export async function run(settings: Record<string, string>, ...args: string[]): Promise<Ended> {
  const before = { ...process.env }
  const none = Object.fromEntries(Object.keys(settingRules.shape).map((name) => [name, '']))
  Object.assign(process.env, none, settings)
  const printed = { out: '', err: '' }
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    jest.spyOn(process[name], 'write').mockImplementation((text) => {
      printed[name === 'stdout' ? 'out' : 'err'] += String(text)
      return true
    }),
  )
  try {
    return { code: await runCommand(args), ...printed }
  } finally {
    for (const spy of spies) spy.mockRestore()
    process.env = before
  }
}

const neo4jSettings: Record<string, string> = {
  NEO4J_URI: process.env.NEO4J_TEST_URI ?? '',
  NEO4J_USERNAME: process.env.NEO4J_TEST_USERNAME ?? '',
  NEO4J_PASSWORD: process.env.NEO4J_TEST_PASSWORD ?? '',
}
/** Where each engine keeps its graph, and a way to open it while nobody else has it open. */
export const placesOfEngines = () =>
  engines.map(({ name }) => {
    const DATA_DIR = makeFolder()
    const embedded = name === 'embedded'
    return {
      name,
      settings: embedded ? { DATA_DIR } : neo4jSettings,
      open: async () => (embedded ? openEmbedded({ directory: DATA_DIR }) : openTestNeo4j()),
    }
  })
