// The page about speed: what was measured, on what, and how.
import type { Results } from '../results.ts'
import {
  aimsTable,
  embeddedTables,
  growthTable,
  importTable,
  operationsTable,
  throughputTable,
} from './tables.ts'

const method = `- **Graph.** Invented and seeded, the same on every machine. The hottest actor makes a fifth of all statements, the hottest claim draws a
  twentieth; the others follow a power law. A statement has a quote of invented words and a report; every fourth cites another article. It is
  written by the project's own writes, so every property, copy and index is that of the product.
- **Product.** The built server, a process of its own, over HTTP on this machine with every limit on.
- **Bare driver.** The queries that the product asked for that answer, recorded and asked again by \`neo4j-driver\` in the process of the
  benchmark, each as soon as those had answered that had answered before it. No HTTP, no GraphQL, no checks. For counts and matrices, which
  the product takes from memory, the bare driver asks the store to count.
- **Peer.** \`@neo4j/graphql\` on the same Apollo Server, Fastify and driver, a process of its own, without limits, on the same server with the
  same indexes. *Natural* is what its documentation shows: nested fields with sort and limit, cursors for pages. *Hand-tuned* is written by
  someone who knows its Cypher: conditions on the copies and sort keys that let an index give the order. For the latest disputed claims it reads
  the product's own index of disputes.
- **Equal answers first.** Before anything is timed all contenders must give the same answer, as far as the question goes. One that does not,
  or that fails, is not compared, and the table says so.
- **In turn.** Each round asks every contender once, beginning with another one each time, after a warm-up. One that is slow is asked less
  often, spread over all rounds. Throughput is measured in slices, in turn as well, by 1 and by 16 clients; answers of more than 150 ms are not
  asked for by 16.
- **Growth** is the slope of log10(p50) over log10(statements): 0 is flat, 1 grows as the graph does.
- **Embedded engine.** The application in one process with its store, asked without a socket.`

type Shown = (picture: string, text: string) => string

/** The page in Markdown; `pictures` are the files beside it. */
export function pageOf(results: Results, pictures: readonly string[]): string {
  const shown: Shown = (name, text) => (pictures.includes(name) ? `![${text}](${name})` : '')
  const parts = [
    '# How fast it is',
    circumstances(results),
    '## The aims',
    aimsTable(results),
    ...onNeo4j(results, shown),
    ...onEmbedded(results, shown),
    '## How it is measured',
    method,
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

function circumstances({ date, machine, versions, settings, minutes, again = [] }: Results): string {
  const used = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return [
    `Written by \`npm run bench\`; the figures are in [results.json](results.json). Run on ${date} in ${minutes} minutes on ${machine.cores} cores`,
    `(${machine.cpu}) with ${machine.memoryGb} GB, ${machine.system}. ${used.join(', ')}.`,
    `Neo4j with a heap of ${settings.heap} and a page cache of ${settings.pageCache}; ${settings.rounds} rounds.`,
    ...again.map(
      (later) =>
        `Measured again by themselves on ${later.date}: ${later.operations.map((name) => `\`${name}\``).join(', ')}.`,
    ),
  ].join('\n')
}

function onNeo4j(results: Results, shown: Shown): string[] {
  const largest = results.sizes.at(-1)
  if (!largest) return []
  return [
    `## Every operation at ${largest.statements.toLocaleString('en')} statements`,
    'The last three columns are ratios of medians: how many times as long the product takes as the bare driver, and the peer as the product.',
    shown('contenders.svg', 'Median time of each contender'),
    operationsTable(largest.operations),
    missingOf(largest.missing),
    failuresOf(largest.failed),
    '## Answers in a second, asked by 1 client and by 16',
    throughputTable(largest.operations),
    '## Growth',
    shown('growth.svg', 'Median time of each operation by size'),
    growthTable(results),
    shown('pages.svg', 'Median time of a page by its number'),
    '## Loading',
    importTable(results),
  ]
}

function onEmbedded(results: Results, shown: Shown): string[] {
  if (results.embedded.length === 0) return []
  return [
    '## The embedded engine',
    shown('embedded.svg', 'Median time by size, embedded'),
    embeddedTables(results),
  ]
}

function missingOf(missing: Readonly<Record<string, string>>): string {
  const names = Object.keys(missing)
  return names.length === 0 ? '' : `This version has no such question: ${names.join(', ')}.`
}

function failuresOf(failed: Readonly<Record<string, string>>): string {
  const lines = Object.entries(failed).map(([name, why]) => `- ${name}: ${why}`)
  return lines.length === 0 ? '' : `Not measured to the end:\n\n${lines.join('\n')}`
}
