// Loads claims and what they are tied to, batched for one request.
import DataLoader from 'dataloader'
import type { ClaimSubjects, Loaders, Read } from '../contract/context.ts'
import { loadAtMoments, loadById, loadGrouped } from '../contract/loading.ts'
import type { ClaimRelationModel, InferredStanceModel } from '../contract/models.ts'
import {
  claimsById,
  contestedClaims,
  relationsOfClaims,
  stanceCountsOfClaims,
  stancesImpliedOnClaims,
  subjectsOfClaims,
} from '../generated/queries.ts'
import type { Stance } from '../graph/vocabulary.ts'

const mostRelations = 100
const mostImplied = 100

/** The claim loaders of one request. */
export function claimLoaders(read: Read): Loaders['claims'] {
  return {
    byId: loadById(async (ids) => (await read(claimsById, { ids })).map(({ claim }) => claim)),
    subjects: loadGrouped((ids: readonly string[]) => read(subjectsOfClaims, { ids }), toSubjects),
    stanceCounts: loadGrouped(
      (ids: readonly string[]) => read(stanceCountsOfClaims, { ids }),
      ([row]) => toCounts(row),
    ),
    contested: new DataLoader(async (ids) => {
      const contested = new Set((await read(contestedClaims, { ids })).map(({ id }) => id))
      return ids.map((id) => contested.has(id))
    }),
    relations: loadAtMoments(
      (ids, moment) => read(relationsOfClaims, { ids, moment, limit: mostRelations }),
      (rows) => rows as unknown as ClaimRelationModel[],
    ),
    inferred: loadGrouped(
      (ids) => read(stancesImpliedOnClaims, { ids, limit: mostImplied }),
      (rows) => rows.flatMap(toInferred),
    ),
  }
}

function toSubjects(rows: { relation: string; id: string; role: string | null }[]): ClaimSubjects {
  const of = (relation: string) => rows.filter((row) => row.relation === relation)
  const ids = (relation: string) => of(relation).map(({ id }) => id)
  return {
    about: ids('ABOUT'),
    accuses: of('ACCUSES').map(({ id, role }) => ({ actorId: id, role })),
    events: ids('CONCERNS'),
    places: ids('LOCATED_IN'),
    topics: ids('FILED_UNDER'),
  }
}

interface Counts {
  asserts: number
  confirms: number
  denies: number
  questions: number
  declines: number
}

function toCounts(row: Counts | undefined): { stance: Stance; count: number }[] {
  return [
    { stance: 'ASSERTS', count: row?.asserts ?? 0 },
    { stance: 'CONFIRMS', count: row?.confirms ?? 0 },
    { stance: 'DENIES', count: row?.denies ?? 0 },
    { stance: 'QUESTIONS', count: row?.questions ?? 0 },
    { stance: 'DECLINES', count: row?.declines ?? 0 },
  ]
}

interface Implied {
  claimId: string
  way: string[]
  notBefore: string
  asserts: boolean
  confirms: boolean
  denies: boolean
}

function toInferred({ claimId, way, notBefore, asserts, confirms, denies }: Implied): InferredStanceModel[] {
  const taken: [Stance, boolean][] = [
    ['ASSERTS', asserts],
    ['CONFIRMS', confirms],
    ['DENIES', denies],
  ]
  return taken
    .filter(([, isTaken]) => isTaken)
    .map(([stance]) => ({ stance, claimId, way, notBefore, asOf: null }))
}
