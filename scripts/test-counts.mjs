// Prints what a jest run came to, on one line, from its JSON results: `test-counts.mjs <file>`.
import { existsSync, readFileSync } from 'node:fs'

/**
 * @typedef {{
 *   numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   numRuntimeErrorTestSuites: number
 * }} JestResults
 */

const NO_RUN = {
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 1,
}

const path = process.argv[2] ?? ''
const results = existsSync(path)
  ? /** @type {JestResults} */ (JSON.parse(readFileSync(path, 'utf8')))
  : NO_RUN
// A file that could not even be loaded has no tests to count, and must not pass unseen.
const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
const skipped = results.numPendingTests + results.numTodoTests

console.log(`${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
