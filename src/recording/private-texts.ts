// Keeps the texts of articles privately, by their hash: they are in neither the graph nor any export.
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hashOfText } from './plans/anchors.ts'

/** Keeps texts below a data directory. */
export interface PrivateTexts {
  keep(text: string): Promise<void>
}

/** Private texts in `<directory>/texts/<sha256>`; writing the same text again changes nothing. */
export function privateTexts(directory: string): PrivateTexts {
  const folder = join(directory, 'texts')
  return {
    keep: async (text) => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const path = join(folder, hashOfText(text))
      await writeFile(`${path}.unfinished`, text, { mode: 0o600 })
      await rename(`${path}.unfinished`, path)
    },
  }
}
