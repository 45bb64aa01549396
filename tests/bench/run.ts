// A run of the benchmark in which nothing was measured, for tests to put figures into.
import type { Results } from '../../bench/results.ts'

export const emptyRun: Results = {
  date: '2024-01-01',
  minutes: 1,
  machine: { cpu: 'a machine', cores: 2, memoryGb: 8, system: 'Linux x64' },
  versions: { Node: '20' },
  settings: {
    sizes: [],
    embeddedSizes: [],
    only: [],
    out: '',
    into: null,
    heap: '1g',
    pageCache: '1g',
    rounds: 9,
    pace: { rounds: 9, warmUpMs: 1, budgetMs: 1, sliceMs: 1, slices: 1 },
  },
  sizes: [],
  imported: [],
  embedded: [],
}
