// Plans to add or to change one actor, claim, article, review, event, place or topic.
import { DomainError } from '../../errors.ts'
import type {
  AddActorInput,
  AddArticleInput,
  AddClaimInput,
  AddEventInput,
  AddPlaceInput,
  AddReviewInput,
  AddTopicInput,
  UpdateActorInput,
  UpdateArticleInput,
  UpdateClaimInput,
} from '../../generated/schema-types.ts'
import { statementsInArticles } from '../../generated/queries.ts'
import { requireId } from '../../contract/input.ts'
import type { Properties } from '../../audit/diff.ts'
import type { WriteRun } from '../../graph/graph.ts'
import type { RelationType } from '../../graph/vocabulary.ts'
import { addressesIn, ownersOf } from '../addresses.ts'
import { addActor, addArticle, addClaim, addNamed, type Gathering } from '../input-entries.ts'
import { hold, mergedSentence, survivorsOf } from '../holding.ts'
import type { Planner, Request } from '../record.ts'
import { actorEntry, articleEntry, claimEntry } from '../stored-entries.ts'
import { relationsFrom, storedNodes, type StoredRelation } from '../stored.ts'
import { planEntries } from './entries.ts'

const forTheLog: readonly string[] = ['reason', 'idempotencyKey', 'expectedVersion', 'dryRun']

/** The fields of an input that are not for the log. */
export function fieldsOf<I extends Request>(input: I): Omit<I, keyof Request> {
  const fields = Object.entries(input).filter(([name]) => !forTheLog.includes(name))
  return Object.fromEntries(fields) as Omit<I, keyof Request>
}

export const planActor =
  (input: AddActorInput): Planner =>
  (run, writing) =>
    planEntries(run, writing, async (gathering) => ({
      targetId: await addActor(gathering, fieldsOf(input), []),
    }))

export const planClaim =
  (input: AddClaimInput): Planner =>
  (run, writing) =>
    planEntries(run, writing, async (gathering) => ({
      targetId: await addClaim(gathering, fieldsOf(input), []),
    }))

/** An article whose address is on record is that one: adding it changes nothing. */
export const planArticle =
  (input: AddArticleInput): Planner =>
  (run, writing) =>
    planEntries(run, writing, async (gathering) => ({
      targetId: await addArticle(gathering, fieldsOf(input), []),
    }))

export const planNamed =
  (
    list: 'reviews' | 'events' | 'places' | 'topics',
    input: AddReviewInput | AddEventInput | AddPlaceInput | AddTopicInput,
  ): Planner =>
  (run, writing) =>
    planEntries(run, writing, async (gathering) => ({
      targetId: await addNamed(gathering, list, fieldsOf(input)),
    }))

/** A node that is to be changed, held until the transaction ends. Throws NOT_FOUND, or CONFLICT where it was merged. */
export async function held(
  run: WriteRun,
  id: string,
  label: 'Actor' | 'Claim' | 'Article' | 'Statement',
  field = 'input.id',
): Promise<Properties> {
  requireId(id, label, field)
  await hold(run, [id])
  const properties = (await storedNodes(run, [id])).get(id)
  if (!properties) throw new DomainError('NOT_FOUND', `${id} is not on record.`, { field })
  const survivor = (await survivorsOf(run, [id])).get(id)
  if (survivor !== undefined)
    throw new DomainError('CONFLICT', `${mergedSentence(id, survivor)}, or split them.`, {
      field,
    })
  return properties
}

/** What is given replaces what is stored; null takes it away. */
function patched(stored: object, changes: object): object {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined)
  return { ...stored, ...Object.fromEntries(given) }
}

export const planActorChange =
  (input: UpdateActorInput): Planner =>
  (run, writing) =>
    planEntries(run, writing, async ({ draft }) => {
      const { id, isOutlet: outlet, aliases, ...rest } = fieldsOf(input)
      const stored = await held(run, id, 'Actor')
      const changes = { ...rest, outlet, aliases: aliases && { und: aliases } }
      draft.add('actors', patched(actorEntry(id, stored), changes), [])
      return { targetId: id, known: [id] }
    })

const ofClaims: readonly RelationType[] = ['ABOUT', 'ACCUSES', 'CONCERNS', 'LOCATED_IN', 'FILED_UNDER']

export const planClaimChange =
  (input: UpdateClaimInput): Planner =>
  (run, writing) =>
    planEntries(run, writing, async ({ draft }) => {
      const {
        id,
        translations,
        events: concerns,
        places: locatedIn,
        topics: filedUnder,
        ...rest
      } = fieldsOf(input)
      const stored = await held(run, id, 'Claim')
      const changes = {
        ...rest,
        concerns,
        locatedIn,
        filedUnder,
        translations:
          translations && Object.fromEntries(translations.map(({ language, text }) => [language, text])),
        // Another wording is looked at anew.
        ...(rest.text && rest.confirmWording === undefined && { confirmWording: false }),
      }
      draft.add('claims', patched(claimEntry(id, stored, await ownRelations(run, id)), changes), [])
      return { targetId: id, known: [id], replacing: [{ from: id, types: ofClaims }], touches: id }
    })

export const planArticleChange =
  (input: UpdateArticleInput): Planner =>
  (run, writing) =>
    planEntries(run, writing, async (gathering) => {
      const { id, newOutlet, ...rest } = fieldsOf(input)
      const stored = await held(run, id, 'Article')
      const outlet = newOutlet
        ? await addActor(gathering, { isOutlet: true, ...newOutlet }, ['newOutlet'])
        : rest.outlet
      await refuseForeign(gathering, id, rest)
      const entry = patched(articleEntry(id, stored), { ...rest, outlet })
      await refuseUnaddressed(gathering, id, entry, rest.url === undefined ? 'urls' : 'url')
      gathering.draft.add('articles', entry, [])
      return { targetId: id, known: [id], touches: id }
    })

/** Whoever reads a statement must be able to look where it was read. */
async function refuseUnaddressed(
  { ask, draft }: Gathering,
  id: string,
  { url, urls }: { url?: string | null; urls?: readonly string[] | null },
  field: string,
): Promise<void> {
  if (url || (urls ?? []).length > 0) return
  const [read] = await ask(statementsInArticles, { ids: [id] })
  if (read)
    draft.refuse([field], `${id} was read, so it keeps an address: give another in place of the last one`)
}

async function refuseForeign(
  { ask, draft }: Gathering,
  id: string,
  changes: Parameters<typeof addressesIn>[0],
): Promise<void> {
  const addresses = addressesIn(changes)
  const owners = await ownersOf(ask, addresses)
  for (const { key, field } of addresses) {
    const owner = owners.get(key) ?? id
    if (owner !== id) draft.refuse(field, `${key} is the address of ${owner}`)
  }
}

/** The relationships that start at a node. */
export async function ownRelations(run: WriteRun, id: string): Promise<StoredRelation[]> {
  return (await relationsFrom(run, [id])).filter(({ from }) => from === id)
}
