// Runs the suites as native ES modules, each worker with a Neo4j server of its own.
import { availableParallelism } from 'node:os'

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/', '<rootDir>/.data/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  globalSetup: '<rootDir>/tests/support/global-setup.ts',
  globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
  setupFiles: ['<rootDir>/tests/support/own-server.ts'],
  testTimeout: 60_000,
  maxWorkers: workers(),
}

/**
 * Neo4j Community has one database, and two files at once would clear each other's graph: there are as many workers as servers. A server
 * takes longer to start than most files take to run, so that files named one by one share one.
 */
function workers() {
  const given = (process.env.NEO4J_TEST_URI ?? '').split(' ').filter((uri) => uri !== '').length
  const filesAreNamed = process.argv.slice(2).some((argument) => argument.endsWith('.test.ts'))
  return given || (filesAreNamed ? 1 : Math.min(2, availableParallelism()))
}
