// `stats`: what the graph holds, in numbers.
import type { Command } from 'commander'
import { graphStats, type Stats } from '../doctor/stats.ts'
import { openExistingStore } from '../start.ts'
import { countLines, examples, jsonOption, printJson, printLines } from './output.ts'
import { readSettings } from './settings.ts'

export function defineStats(program: Command): void {
  program
    .command('stats')
    .description(
      'Count what the graph holds: nodes, relationships, statements by state and stance, conflicts.',
    )
    .option(...jsonOption)
    .addHelpText(
      'after',
      examples(
        ['counterclaim stats', 'print the counts as tables'],
        ['counterclaim stats --json', 'print them for a program'],
      ),
    )
    .action(printStats)
}

async function printStats({ json }: { json?: true }): Promise<void> {
  const { graph } = await openExistingStore(readSettings())
  try {
    const stats = await graphStats(graph)
    if (json) printJson(stats)
    else printLines(describe(stats))
  } finally {
    await graph.close()
  }
}

function describe({ description, schema, nodes, relationships, statements, disputes }: Stats): string[] {
  return [
    `Engine: ${description}`,
    `Schema: ${schema.version}${schema.pending > 0 ? ` (${schema.pending} migrations pending)` : ''}`,
    `Contested claims: ${disputes}`,
    'Nodes:',
    ...countLines(Object.entries(nodes)),
    'Relationships:',
    ...countLines(Object.entries(relationships).filter(([, count]) => count > 0)),
    'Statements:',
    ...countLines(statements.map(({ state, stance, count }) => [`${state} ${stance}`, count])),
  ]
}
