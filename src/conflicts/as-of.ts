// Conflicts as of a moment: judged anew from what stood then. The index of conflicts says where to look.
import { type AsOf, judgedAt } from '../analysis/as-of.ts'
import { groupBy } from '../analysis/grouping.ts'
import { isOverBefore, notBeforeOf } from '../analysis/time.ts'
import { standingsAsOf } from '../contract/as-of.ts'
import type { Context } from '../contract/context.ts'
import type { StanceTaken } from '../contract/evidence.ts'
import { figuresThen } from '../contract/figures.ts'
import { otherEndOf } from '../contract/claim-relations.ts'
import { loadEach, loadPresent } from '../contract/loading.ts'
import type { ClaimModel, ConflictModel } from '../contract/models.ts'
import { principalsOfActors, scenesOfClaims } from '../generated/queries.ts'
import { enums, type Stance } from '../graph/vocabulary.ts'
import { conflictsOn, evidenceOf, type DisputeRow, type Evidence, type Speakers } from './judge.ts'

/** What stood for certain, or what may have stood. */
export type Keep = 'certain' | 'possible'

/** What became of some conflicts: those that stood for certain, and how many more may have stood. */
export interface Rejudged {
  readonly certain: ConflictModel[]
  readonly uncertain: ConflictModel[]
}

/** Judges conflicts as of a moment. Each keeps its place in the list of today. */
export async function rejudge(
  conflicts: readonly ConflictModel[],
  asOf: AsOf,
  context: Context,
): Promise<Rejudged> {
  const claimIds = [...new Set(conflicts.map(({ claimId }) => claimId))]
  const evidence = await gatherAsOf(claimIds, asOf, context)
  const judgedBy = (known: Evidence) =>
    new Map(claimIds.flatMap((id) => conflictsOn(id, known)).map((row) => [row.id, row]))
  const [certain, possible] = [judgedBy(evidence.certain), judgedBy(evidence.possible)]
  const as = (rows: ReadonlyMap<string, DisputeRow>) => (conflict: ConflictModel) => {
    const row = rows.get(conflict.id)
    return row ? [{ ...row.properties, id: row.id, sortKey: conflict.sortKey, asOf }] : []
  }
  return {
    certain: conflicts.flatMap(as(certain)),
    uncertain: conflicts.filter(({ id }) => !certain.has(id)).flatMap(as(possible)),
  }
}

/** Who spoke on a claim and around it, as far as that stood at a moment. */
export async function speakersAsOf(
  claim: ClaimModel,
  asOf: AsOf,
  context: Context,
): Promise<Record<Keep, Speakers[]>> {
  const { evidence } = context.loaders
  const around = (await evidence.around.load({ id: claim.id, moment: judgedAt(asOf) })).filter(
    ({ relation }) => relation === 'SAME' || relation === 'BROADER',
  )
  const taken = await loadEach(
    evidence.stances,
    around.map(({ claimId }) => ({ claimId, stances: enums.Stance, asOf })),
  )
  const notBefore = notBeforeOf(claim)
  const standing = await standingsAsOf(
    taken.flatMap(({ rows }) => rows).map(({ statementId }) => statementId),
    asOf,
    context,
  )
  const speakers = (keeps: (id: string) => boolean) =>
    around.flatMap(({ claimId, relation, way }, index) => {
      const equivalent = relation === 'SAME'
      const rows = (taken[index]?.rows ?? []).filter(
        (row) =>
          (equivalent || row.stance === 'DENIES') && !isOverBefore(row, notBefore) && keeps(row.statementId),
      )
      return [...groupBy(rows, ({ stance }) => stance)].map(([stance, own]) => ({
        ...spanOf(own),
        claimId,
        way,
        equivalent,
        notBefore,
        stance: stance as Stance,
      }))
    })
  return {
    certain: speakers((id) => standing(id) === 'CERTAIN'),
    possible: speakers((id) => standing(id) !== 'ABSENT'),
  }
}

function spanOf(rows: readonly StanceTaken[]) {
  const keys = rows.map(({ sortKey }) => sortKey).sort()
  return {
    actorIds: [...new Set(rows.map(({ actorId }) => actorId))],
    first: keys[0] ?? '',
    last: keys.at(-1) ?? '',
    saidFrom: rows.map(({ saidFrom }) => saidFrom ?? '').sort()[0] ?? '',
  }
}

async function gatherAsOf(
  ids: readonly string[],
  asOf: AsOf,
  context: Context,
): Promise<Record<Keep, Evidence>> {
  const { loaders, read } = context
  const joins = await joinsThen(ids, asOf, context)
  const all = [...new Set([...ids, ...[...joins.values()].flat().map(({ otherId }) => otherId)])]
  const claims = await loadPresent(loaders.claims.byId, all)
  const [speakers, figures, scenes] = await Promise.all([
    Promise.all(claims.map((claim) => speakersAsOf(claim, asOf, context))),
    figuresThen(claims, asOf, context),
    read(scenesOfClaims, { ids: all }),
  ])
  const actorIds = [...new Set(speakers.flatMap(({ possible }) => possible.flatMap((row) => row.actorIds)))]
  const principals = new Map(
    (await read(principalsOfActors, { ids: actorIds })).map((actor) => [actor.id, actor]),
  )
  const of = (keep: Keep): Evidence =>
    evidenceOf({
      speakers: new Map(claims.map(({ id }, index) => [id, speakers[index]?.[keep] ?? []])),
      figures: groupBy(
        keep === 'certain' ? figures.stood : [...figures.stood, ...figures.unsure],
        ({ claimId }) => claimId,
      ),
      scenes: new Map(scenes.map((scene) => [scene.id, scene])),
      joins,
      principals,
    })
  return { certain: of('certain'), possible: of('possible') }
}

/** Joins of claims to claims with a greater id. */
async function joinsThen(
  ids: readonly string[],
  asOf: AsOf,
  { loaders }: Context,
): Promise<Map<string, { relation: string; otherId: string }[]>> {
  const relations = await loadEach(
    loaders.claims.relations,
    ids.map((id) => ({ id, moment: judgedAt(asOf) })),
  )
  return new Map(
    ids.map((id, index) => [
      id,
      (relations[index] ?? []).map(otherEndOf(id)).filter(({ otherId }) => otherId > id),
    ]),
  )
}
