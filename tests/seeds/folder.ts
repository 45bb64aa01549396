// Seed folders made for a test: an invented valley, its speakers, and what two papers print of them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Seeds without a mistake. Tests change one place in them. */
export const valley = `actors:
  - {id: actor:norland, kind: STATE, name: Norland, aliases: {ru: [Норландия], ar: [نورلاندا]}, country: XN}
  - {id: actor:sudria, kind: STATE, name: Sudria}
  - {id: actor:envoy, kind: PERSON, name: The Envoy, wikidataId: Q1}
  - {id: actor:herald, kind: ORGANIZATION, outlet: true, name: The Herald}
  - id: actor:officials
    kind: COLLECTIVE
    name: officials of Norland
    named: false
    mentionedIn: article:herald-1
events:
  - {id: event:flood, name: The flood, began: {from: 2001-05-01, to: 2001-05-31, precision: MONTH, basis: TEXT}}
places:
  - {id: place:valley, name: The valley, lat: 10.5, lon: -20}
topics:
  - {id: topic:water, name: Water}
claims:
  - id: claim:dam-opened
    name: Norland opened the dam
    text: Norland opened the dam above the valley.
    language: en
    kind: ALLEGATION
    accuses: [{actor: actor:norland, role: opened the dam}]
    about: [actor:sudria]
    concerns: [event:flood]
    locatedIn: [place:valley]
    filedUnder: [topic:water]
  - {id: claim:dam-touched, name: Norland touched the dam, text: Norland touched the dam., language: en, kind: ALLEGATION}
  - {id: claim:gates, name: Gates, text: Gates were opened., language: en, kind: FACTUAL, counted: gates, unit: gates}
articles:
  - id: article:herald-1
    url: https://herald.example/1
    urls: [https://amp.herald.example/1]
    outlet: actor:herald
    title: Valley under water
    medium: NEWS_ITEM
    published: {from: 2001-06-02, to: 2001-06-02, precision: DAY, basis: PAGE}
  - {id: article:herald-2, url: 'https://herald.example/2', medium: NEWS_ITEM, outlet: actor:herald}
  - {id: article:wire, name: A wire item, medium: WIRE_ITEM}
statements:
  - id: statement:sudria-asserts
    actor: actor:sudria
    claim: claim:dam-opened
    stance: ASSERTS
    quote: They opened it.
    quoteKind: DIRECT
    said: {from: 2001-06-01, to: 2001-06-01, precision: DAY, basis: PAGE}
    quantity: {low: 3, high: 3, qualifier: EXACTLY, unit: gates}
    saidIn: article:wire
  - {id: statement:norland-denies, actor: actor:norland, claim: claim:dam-touched, stance: DENIES}
reports:
  - statement: statement:sudria-asserts
    article: article:herald-1
    part: LEAD
    attribution: CITED
    hops:
      - {article: article:wire, via: WIRE, certainty: STATED}
  - {statement: statement:norland-denies, article: article:herald-1, part: BODY, attribution: OWN_REPORTING}
  - {statement: statement:norland-denies, article: article:herald-2, part: BODY, attribution: NONE}
actorRelations:
  - {from: actor:envoy, type: REPRESENTS, to: actor:norland, article: article:herald-1, by: editor, reason: it says so, at: 2001-07-01}
  - {from: actor:norland, type: PARTY_TO, to: event:flood, article: article:herald-1, by: editor, reason: it says so, at: 2001-07-01}
claimRelations:
  - {from: claim:dam-opened, type: NARROWS, to: claim:dam-touched, by: editor, reason: to open is to touch, at: 2001-07-01}
reviews:
  - {id: review:dam, claim: claim:dam-opened, author: actor:herald, article: article:herald-2, name: Mostly so, rating: {value: 3, best: 5, worst: 1}}
`

/** The valley with one place changed. Fails where the place is not there, or stands more than once. */
export function valleyWith(place: string, change: string): string {
  if (valley.split(place).length !== 2) throw new Error(`not once in the valley: ${place}`)
  return valley.replace(place, () => change)
}

/** Calls `use` with a folder that holds these files, and removes it afterwards. */
export async function withFolder<T>(
  files: Record<string, string>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-seeds-'))
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
