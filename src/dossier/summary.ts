// Summarises a dossier in plain sentences: fixed messages, filled with counts.
import type { DossierData } from './data.ts'
import { speak, type Say } from './messages/catalogue.ts'

/** The summary in a language, one sentence for each part that holds something. Throws INVALID_INPUT for an unknown language. */
export function summaryOf(data: DossierData, language: string): string {
  const say = speak(language)
  return [
    data.claim.text,
    ...momentLine(data, say),
    ...(data.lookedAt === null ? [] : [say('sampled', { count: data.lookedAt })]),
    ...sideLines(data, say),
    ...sourceLines(data, say),
    ...disputeLines(data, say),
    ...qualityLines(data, say),
  ].join('\n')
}

function momentLine({ asOf }: DossierData, say: Say): string[] {
  return asOf === null ? [] : [say('moment', { at: asOf.at, clock: say(asOf.clock) })]
}

function sideLines({ claim: { sides } }: DossierData, say: Say): string[] {
  const { supporting, denying, doubting, declining, inferred } = sides
  const uncertain = [supporting, denying, doubting, declining].reduce(
    (sum, side) => sum + (side.uncertainCount ?? 0),
    0,
  )
  return [
    say('supporting', { count: supporting.totalCount }),
    say('denying', { count: denying.totalCount }),
    say('undecided', { doubting: doubting.totalCount, declining: declining.totalCount }),
    ...atLeastOne(inferred.length, (count) => say('inferred', { count })),
    ...atLeastOne(uncertain, (count) => say('uncertain', { count })),
  ]
}

function sourceLines(
  { claim: { origins, figures, interests, interestSummary } }: DossierData,
  say: Say,
): string[] {
  const of = (kind: string) => interests?.find((share) => share.kind === kind)?.statements ?? 0
  const { readOrigins, unreadOrigins, anonymousOrigins, ...counts } = origins
  return [
    ...atLeastOne(origins.articles, () =>
      say('origins', {
        origins: counts.origins,
        voices: counts.voices,
        articles: counts.articles,
        outlets: counts.outlets,
        read: readOrigins,
        unread: unreadOrigins,
        anonymous: anonymousOrigins,
      }),
    ),
    ...atLeastOne(interestSummary?.supporting ?? 0, (supporting) =>
      say('interests', {
        supporting,
        party: of('PARTY'),
        accused: of('ACCUSED'),
        ally: of('ALLY_OF_PARTY'),
        unknown: of('UNKNOWN'),
        firstHand: interestSummary?.firstHand ?? 0,
      }),
    ),
    ...atLeastOne(figures?.pointCount ?? 0, (count) => figureLine(count, figures, say)),
  ]
}

function figureLine(count: number, figures: DossierData['claim']['figures'], say: Say): string {
  const { low = null, high = null, unit = null } = figures ?? {}
  const bounds = low === null ? (high === null ? 'none' : 'high') : high === null ? 'low' : 'both'
  const written = (value: number | null) => (value === null ? '' : String(value))
  return say('figures', { count, bounds, low: written(low), high: written(high), unit: unit ?? 'none' })
}

function disputeLines({ claim }: DossierData, say: Say): string[] {
  const { conflicts, numericConflicts, accusations } = claim
  const stance = conflicts.nodes.filter(({ kind }) => kind === 'STANCE').length
  const between = conflicts.nodes.length - stance
  const direct = numericConflicts.nodes.filter(({ numericClass }) => numericClass === 'DIRECT').length
  const states = (...wanted: string[]) =>
    accusations.nodes.filter(({ state }) => wanted.includes(state)).length
  const [denied, confirmed, unanswered] = [states('DENIED'), states('CONFIRMED'), states('UNANSWERED')]
  return [
    say('conflicts', { stance, claim: between, direct }),
    ...atLeastOne(accusations.nodes.length, (count) =>
      say('accusations', {
        count,
        denied,
        confirmed,
        unanswered,
        other: count - denied - confirmed - unanswered,
      }),
    ),
  ]
}

function qualityLines({ claim, positionChanges }: DossierData, say: Say): string[] {
  const { supporting, denying, doubting, declining } = claim.sides
  const said = [supporting, denying, doubting, declining].flatMap(({ nodes }) => nodes)
  const drift = said.reduce((sum, statement) => sum + (statement.drift?.length ?? 0), 0)
  return [
    ...atLeastOne(positionChanges?.totalCount ?? 0, (count) => say('changes', { count })),
    ...atLeastOne(drift, (count) => say('drift', { count })),
    ...atLeastOne(claim.gaps?.totalCount ?? 0, (count) => say('gaps', { count })),
  ]
}

function atLeastOne(count: number, line: (count: number) => string): string[] {
  return count === 0 ? [] : [line(count)]
}
