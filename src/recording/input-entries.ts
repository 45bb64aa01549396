// Turns the parts of an input into entries of a draft: what is new gets an id, what is on record already is found by its address.
import type {
  HopInput,
  NewActorInput,
  NewArticleInput,
  NewClaimInput,
  NewEventInput,
  NewPlaceInput,
  NewReviewInput,
  NewTopicInput,
  ReportInput,
} from '../generated/schema-types.ts'
import type { Path } from '../entries/source.ts'
import { articleAt } from './addresses.ts'
import { differences } from './differences.ts'
import { unnamed, type Draft } from './draft.ts'
import { articleId, freeId } from './ids.ts'
import type { Ask } from './stored.ts'
import type { Similar } from './record.ts'

/** Where entries are gathered, and what was found on record meanwhile. */
export interface Gathering {
  readonly ask: Ask
  readonly draft: Draft
  readonly by: string
  readonly similar: Similar[]
}

const longestName = 60

function taken(draft: Draft): Set<string> {
  return new Set(
    [...draft.entries.values()].flat().flatMap(({ entry }) => ('id' in entry ? String(entry.id) : [])),
  )
}

/** Adds an actor; gives its id. */
export async function addActor({ ask, draft }: Gathering, input: NewActorInput, at: Path): Promise<string> {
  const id = input.id ?? (await freeId(ask, 'actor', input.name, taken(draft)))
  draft.add('actors', { ...actorFields(input), id }, at)
  return id
}

function actorFields({ isOutlet, aliases, ...rest }: NewActorInput): object {
  // The language of an alias is not asked for: it is undetermined.
  return { ...rest, outlet: isOutlet, ...(aliases && { aliases: { und: aliases } }) }
}

/** Adds an outlet, or gives the id of the one of that name and kind that the same input adds already. */
async function addOutlet(gathering: Gathering, input: NewActorInput, at: Path): Promise<string> {
  const { draft } = gathering
  const drafted = (draft.entries.get('actors') ?? []).map(({ entry }) => entry as DraftedActor)
  const there = drafted.find(
    ({ id, name, kind, outlet }) =>
      outlet === true && name === input.name && kind === input.kind && (input.id ?? id) === id,
  )
  if (!there) return addActor(gathering, input, at)
  for (const [field = ''] of differences(actorFields(input), there))
    draft.refuse(
      [...at, field],
      `this input gives ${there.name} another value already: give the same, or none`,
    )
  return there.id
}

interface DraftedActor {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly outlet?: boolean
}

/** Adds a claim; gives its id. */
export async function addClaim({ ask, draft }: Gathering, input: NewClaimInput, at: Path): Promise<string> {
  const { id: given, translations, events, places, topics, ...rest } = input
  const name = input.name ?? captionOf(draft, input.text, [...at, 'text'])
  const id = given ?? (await freeId(ask, 'claim', name, taken(draft)))
  const entry = {
    ...rest,
    id,
    name,
    concerns: events,
    locatedIn: places,
    filedUnder: topics,
    ...(translations && {
      translations: Object.fromEntries(translations.map(({ language, text }) => [language, text])),
    }),
  }
  draft.add('claims', entry, at)
  return id
}

/** The beginning of a text; where it cannot be a caption that is a problem of the text, for no name was given. */
function captionOf(draft: Draft, text: string, at: Path): string {
  const beginning = caption(text)
  if (/[\p{L}\p{N}]/u.test(beginning)) return beginning
  // An empty text is told where its format is checked.
  if (text !== '')
    draft.refuse(at, 'must begin with words, for its beginning is the caption where no name is given')
  return unnamed
}

function caption(text: string): string {
  const points = Array.from(text.trim())
  return points.length <= longestName
    ? points.join('')
    : `${points
        .slice(0, longestName - 1)
        .join('')
        .trimEnd()}…`
}

/** Adds an article; gives its id, or that of the article that has its address already. `vague` tells two apart that say nothing of themselves. */
export async function addArticle(
  gathering: Gathering,
  input: NewArticleInput,
  at: Path,
  vague: readonly string[] = [],
): Promise<string> {
  const { draft } = gathering
  const { id: given, outlet: named, newOutlet, ...rest } = input
  const there = await articleAt(gathering, input, at)
  if (there !== null) return there
  if (named && newOutlet) draft.refuse([...at, 'newOutlet'], 'give outlet or newOutlet, not both')
  const outlet = newOutlet
    ? await addOutlet(gathering, { isOutlet: true, ...newOutlet }, [...at, 'newOutlet'])
    : named
  const id = given ?? articleId({ ...rest, outlet: outlet ?? null }, vague)
  // The same article may stand in one input several times.
  if (!taken(draft).has(id)) draft.add('articles', { ...rest, id, outlet }, at)
  return id
}

/** An article by its id or as a new one; null, and a problem, where neither or both are given. */
export async function articleOf(
  gathering: Gathering,
  { article, newArticle }: { article?: string | null; newArticle?: NewArticleInput | null },
  at: Path,
  vague: readonly string[] = [],
): Promise<string | null> {
  if (article && !newArticle) return article
  if (newArticle && !article) return addArticle(gathering, newArticle, [...at, 'newArticle'], vague)
  gathering.draft.refuse([...at, 'article'], 'give article or newArticle, and not both')
  return null
}

/** The articles that were read, one for each report; null where it is not named. */
export async function articlesRead(
  gathering: Gathering,
  reports: readonly ReportInput[],
  at: Path,
): Promise<(string | null)[]> {
  const articles = []
  for (const [index, report] of reports.entries())
    articles.push(await articleOf(gathering, report, [...at, index]))
  return articles
}

/** Adds what is reported of a statement in these articles, with its hops. */
export async function addReports(
  gathering: Gathering,
  statement: string,
  reports: readonly ReportInput[],
  articles: readonly (string | null)[],
  at: Path,
): Promise<void> {
  for (const [index, report] of reports.entries()) {
    const place = [...at, index]
    const { hops, branches, ...rest } = report
    const article = articles[index] ?? null
    if (article === null) continue
    const carried = {
      ...(hops && { hops: await hopEntries(gathering, statement, article, hops, [...place, 'hops']) }),
      ...(branches && { branches: await branchEntries(gathering, statement, article, branches, place) }),
    }
    const entry = { ...rest, ...carried, statement, article, newArticle: undefined }
    gathering.draft.add('reports', entry, place)
  }
}

async function branchEntries(
  gathering: Gathering,
  statement: string,
  article: string,
  branches: readonly (readonly HopInput[])[],
  at: Path,
): Promise<object[][]> {
  const entries = []
  for (const [index, branch] of branches.entries())
    entries.push(await hopEntries(gathering, statement, article, branch, [...at, 'branches', index]))
  return entries
}

async function hopEntries(
  gathering: Gathering,
  statement: string,
  article: string,
  hops: readonly HopInput[],
  at: Path,
): Promise<object[]> {
  const entries: object[] = []
  let citing = article
  for (const [index, { article: given, newArticle, by, ...rest }] of hops.entries()) {
    const behind = { article: given ?? null, newArticle: newArticle ?? null }
    const found = await articleOf(gathering, behind, [...at, index], [citing, statement])
    const judge = rest.certainty === 'INFERRED' ? { by: by ?? gathering.by } : { by }
    entries.push({ ...rest, ...judge, article: found ?? article })
    citing = found ?? citing
  }
  return entries
}

/** Adds something that is known by its name alone; gives its id. */
export async function addNamed(
  { ask, draft }: Gathering,
  list: 'events' | 'places' | 'topics' | 'reviews',
  input: NewEventInput | NewPlaceInput | NewTopicInput | NewReviewInput,
): Promise<string> {
  const prefix = list.slice(0, -1)
  const { id: given, ...rest } = input
  const id = given ?? (await freeId(ask, prefix, input.name, taken(draft)))
  const aliases = 'aliases' in rest && rest.aliases ? { aliases: { und: rest.aliases } } : {}
  draft.add(list, { ...rest, ...aliases, id }, [])
  return id
}
