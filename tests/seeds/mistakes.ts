// Loads seeds that hold a mistake, and sees that it is told and that nothing of them is written.
import { afterAll, beforeAll, expect } from '@jest/globals'
import { loadSeeds } from '../../src/seeds/load.ts'
import { SeedError, type Problem } from '../../src/entries/problem.ts'
import type { Texts } from '../../src/entries/texts.ts'
import { engines } from '../support/engines.ts'
import { openStore, type Content, type Store } from './content.ts'
import { valleyWith, withFolder } from './folder.ts'

/** What is wrong, the place that is changed, what stands there instead, the path told, the message told. */
export type Mistake = [what: string, place: string, change: string, path: string, message: RegExp]

export interface Mistakes {
  /** The problems told of these files. Fails where they are loaded. */
  problemsIn: (files: Record<string, string>, texts?: Texts) => Promise<Problem[]>
  /** Expects one mistake in the valley to be told, by itself. */
  expectTold: (mistake: Mistake) => Promise<void>
}

/** Opens a store for the tests of a file; at their end it must be as empty as it was. */
export function lookForMistakes(): Mistakes {
  const [engine] = engines
  if (engine === undefined) throw new Error('there is no engine to test on')
  let store: Store
  let empty: Content
  beforeAll(async () => {
    store = await openStore(engine)
    empty = await store.content()
  })
  afterAll(async () => {
    const left = await store.content()
    await store.graph.close()
    expect(left).toEqual(empty)
  })
  const problemsIn: Mistakes['problemsIn'] = (files, texts) =>
    withFolder(files, async (folder) => {
      const loaded = loadSeeds(store.graph, folder, texts)
      const failure: unknown = await loaded.then(
        () => 'the seeds were loaded',
        (error: unknown) => error,
      )
      if (failure instanceof SeedError) return [...failure.problems]
      throw failure instanceof Error ? failure : new Error(String(failure))
    })
  return {
    problemsIn,
    expectTold: async ([, place, change, path, message]) => {
      const problems = await problemsIn({ 'deep/valley.yaml': valleyWith(place, change) })
      expect(problems.map((problem) => problem.path)).toEqual([path])
      expect(problems[0]?.message).toMatch(message)
      expect(problems[0]?.file).toMatch(/deep.valley\.yaml$/)
    },
  }
}
