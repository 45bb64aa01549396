import { readOptions } from './options.ts'
import { measureSize, measureIngest } from './on-neo4j.ts'
import { writeFileSync } from 'node:fs'
const o = readOptions(process.argv.slice(2))
const pace = { rounds: o.rounds, warmUpMs: 1500, budgetMs: 4000, sliceMs: 600, slices: 3 }
for (const s of o.sizes) { const r = await measureSize(s, o, pace); writeFileSync(`/tmp/bench-${s}.json`, JSON.stringify(r,null,1)); console.log(JSON.stringify(r.load), r.missing) }
