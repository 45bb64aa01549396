// Makes src/generated and the zip of saved queries from cypher/, schema/ and hedges/; with --check it only says whether what is committed is current.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import prettier from 'prettier'
import { problemsOf } from './generate/check.ts'
import { savedQueries, zipOf } from './generate/saved-queries.ts'
import { parseCypherFile } from './generate/cypher-file.ts'
import { emitMigrations, emitQueries } from './generate/emit.ts'
import { includeClauses, includeFragments, instantiate, spellOutRows, withTwin } from './generate/expand.ts'
import { completeInputs } from './generate/inputs.ts'
import { emitHedges } from './generate/hedges.ts'
import { emitTypeDefs, schemaTypes } from './generate/schema.ts'

const target = 'src/generated'

function filesBelow(folder: string, ending: string): string[] {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return found
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .sort()
}

function readQueries(folder: string) {
  return filesBelow(folder, '.cypher').map((path) => parseCypherFile(path, readFileSync(path, 'utf8')))
}

function queries(): string {
  const fragments = new Map(readQueries('cypher/fragments').map((file) => [file.name, file]))
  const files = [...readQueries('cypher/queries'), ...readQueries('cypher/writes')]
    .map((file) => includeClauses(file, fragments))
    .map((file) => includeFragments(file, fragments))
    .flatMap(instantiate)
    .flatMap(withTwin)
  const problems = files.flatMap(problemsOf)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return emitQueries(files.map(spellOutRows))
}

function migrations(): string {
  const files = filesBelow('cypher/migrations', '.cypher').map((path) => {
    const text = readFileSync(path, 'utf8')
    const [, number = '0', name = ''] = /(\d+)-([\w-]+)\.cypher$/.exec(path) ?? []
    const engine = /^\/\/ @engine (\w+)/m.exec(text)?.[1] ?? 'both'
    return {
      number: Number(number),
      name,
      engine,
      checksum: createHash('sha256').update(text).digest('hex'),
      text,
    }
  })
  return emitMigrations(files)
}

async function outputs(): Promise<Map<string, string | Uint8Array>> {
  const sdl = completeInputs(filesBelow('schema', '.graphql').map((path) => readFileSync(path, 'utf8')))
  const made = new Map([
    ['queries.ts', queries()],
    ['migrations.ts', migrations()],
    ['type-defs.ts', emitTypeDefs(sdl)],
    ['schema-types.ts', await schemaTypes(sdl)],
    ['hedges.ts', emitHedges(readFileSync('hedges/words.yaml', 'utf8'))],
  ])
  const options = await prettier.resolveConfig(join(target, 'queries.ts'))
  for (const [name, text] of made)
    made.set(name, await prettier.format(text, { ...options, parser: 'typescript' }))
  return new Map<string, string | Uint8Array>([
    ...[...made].map(([name, text]) => [join(target, name), text] as const),
    ['cypher/browser/queries.zip', zipOf(savedQueries('cypher/browser/queries'))],
  ])
}

const check = process.argv.includes('--check')
mkdirSync(target, { recursive: true })
for (const [path, content] of await outputs()) {
  const current = existsSync(path) && readFileSync(path).equals(Buffer.from(content))
  if (current) continue
  if (!check) writeFileSync(path, content)
  else {
    console.error(`${path} is not what its sources make: run npm run generate and commit the result`)
    process.exitCode = 1
  }
}
