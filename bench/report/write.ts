// Writes the page, its pictures and the figures of one run.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import type { Results } from '../results.ts'
import { pageOf } from './page.ts'
import { picturesOf } from './pictures.ts'

/** Fills a folder with README.md, results.json and the pictures, in the project's own format. */
export async function writeReport(results: Results, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const pictures = picturesOf(results)
  const save = async (name: string, text: string, parser?: 'markdown' | 'json') => {
    const path = join(folder, name)
    const config = await resolveConfig(path)
    await writeFile(path, parser ? await format(text, { ...config, parser }) : text)
  }
  await save('results.json', JSON.stringify(results), 'json')
  await save('README.md', pageOf(results, Object.keys(pictures)), 'markdown')
  for (const [name, text] of Object.entries(pictures)) await save(name, text)
}
