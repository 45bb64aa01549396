// Reads a batch in the form of a file: all that can be told of it without asking the store.
import { referencesOf, type Reference } from '../entries/check.ts'
import { seedFile, type ListName } from '../entries/format.ts'
import type { Problem } from '../entries/problem.ts'
import { pathText, type Path, type SourceFile } from '../entries/source.ts'
import type { Batch } from './batches.ts'
import type { Line } from './lines.ts'
import { ready, type Ready } from './plan.ts'

export interface Examined {
  readonly lines: readonly Line[]
  /** Null where an entry does not fit the format. */
  readonly file: SourceFile | null
  readonly problems: readonly Problem[]
  /** Every id that an entry refers to. */
  readonly references: readonly Reference[]
}

export function examine({ lines, problems }: Batch): Examined {
  const { content, problemAt } = sourceOf(lines)
  const parsed = seedFile.safeParse(content)
  if (!parsed.success) {
    const misfits = parsed.error.issues.map(({ path, message }) => problemAt(path as Path, message))
    return { lines, file: null, problems: [...problems, ...misfits], references: [] }
  }
  const file: SourceFile = { name: '', content: parsed.data, problemAt }
  return { lines, file, problems, references: referencesOf([file]) }
}

/** A batch that was checked, as it is to be written now by `by`; `isNew` where nothing of it was on record. */
export function prepareBatch({ lines }: Batch, by: string, isNew: boolean): Ready {
  const at = new Date().toISOString()
  return ready(seedFile.parse(sourceOf(lines).content), { by, at }, isNew)
}

/** Entries by list, and the line behind each. */
function sourceOf(batch: readonly Line[]): {
  content: Record<string, unknown[]>
  problemAt: SourceFile['problemAt']
} {
  const content: Record<string, unknown[]> = {}
  const lines = new Map<ListName, Line[]>()
  for (const line of batch) {
    ;(content[line.list] ??= []).push(line.entry)
    const others = lines.get(line.list)
    if (others) others.push(line)
    else lines.set(line.list, [line])
  }
  const problemAt = ([list, index, ...rest]: Path, message: string): Problem => {
    const at = lines.get(list as ListName)?.[Number(index)]
    return { file: at?.file ?? '', line: at?.line ?? null, path: pathText([list ?? '', ...rest]), message }
  }
  return { content, problemAt }
}
