// Writes a dossier as a Markdown page, every line with the ids that it rests on.
import type { DossierData, SaidData } from './data.ts'
import { summaryOf } from './summary.ts'

export interface WrittenDossier {
  readonly data: DossierData
  readonly citation: string
  readonly language: string
}

/** A page of one dossier: summary, sides, conflicts, figures, accusations, changes, drift, gaps, citation. */
export function dossierPage({ data, citation, language }: WrittenDossier): string {
  const { claim } = data
  const parts = [
    `# ${escaped(claim.name)}`,
    summaryOf(data, language)
      .split('\n')
      .map((line) => `- ${escaped(line)}`)
      .join('\n'),
    ...(['supporting', 'denying', 'doubting', 'declining'] as const).map((name) =>
      section(title(name), claim.sides[name].nodes.map(statementLine)),
    ),
    section(
      'By implication',
      claim.sides.inferred.map(({ stance, claim: on }) => `${stance} ${escaped(on.text)} (\`${on.id}\`)`),
    ),
    section('Conflicts', [...claim.conflicts.nodes, ...claim.numericConflicts.nodes].map(conflictLine)),
    section('Figures', (claim.figures?.points ?? []).map(figureLine)),
    section('Accusations', claim.accusations.nodes.map(accusationLine)),
    section('Changes of position', (data.positionChanges?.nodes ?? []).map(changeLine)),
    section('Differences between reports', driftLines(data)),
    section(
      'Gaps',
      (claim.gaps?.nodes ?? []).map(({ kind, node, reason }) => `${kind} \`${node.id}\`: ${reason}`),
    ),
    citation,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

const title = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}`
}

/** Text of others may hold what Markdown or HTML would act on. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ')
}

function days({ from, to }: { from: string | null; to: string | null }): string {
  if (from === null && to === null) return 'undated'
  return from === to ? (from ?? '') : `${from ?? '…'} to ${to ?? '…'}`
}

function statementLine({ id, actor, stance, said, quote, reports = [] }: SaidData): string {
  const words = quote === null ? '' : `: “${escaped(quote)}”`
  const articles = new Map(reports.map(({ article }) => [article.id, article]))
  const links = [...articles.values()].map(({ id: key, url, outlet }) => {
    const name = escaped(outlet?.name ?? key)
    return url === null ? name : `[${name}](<${url.replaceAll('>', '%3E')}>)`
  })
  const read = links.length === 0 ? '' : ` — ${links.join(', ')}`
  return `${escaped(actor.name)} ${stance}, ${days(said)}${words} (\`${id}\`)${read}`
}

function conflictLine({
  id,
  kind,
  numericClass,
  sides,
}: DossierData['claim']['conflicts']['nodes'][number]): string {
  const parties = sides.map(({ stances, inferred, actors, figure }) => {
    const names = actors.map(({ name }) => escaped(name)).join(', ')
    const range = figure === null ? stances.join('/') : rangeOf(figure)
    return `${range}${inferred ? ' by implication' : ''}: ${names}`
  })
  return `${[kind, numericClass].filter((part) => part !== null).join(' ')} (\`${id}\`): ${parties.join('; ')}`
}

function rangeOf({
  low,
  high,
  unit,
}: {
  low: number | null
  high: number | null
  unit?: string | null
}): string {
  return `${low ?? '…'} to ${high ?? '…'}${typeof unit === 'string' ? ` ${unit}` : ''}`
}

function figureLine({
  actor,
  claim,
  quantity,
  low,
  high,
}: NonNullable<DossierData['claim']['figures']>['points'][number]): string {
  const printed = quantity.text === null ? '' : ` “${escaped(quantity.text)}”`
  return `${escaped(actor.name)}:${printed} ${rangeOf({ low, high })} (\`${claim.id}\`)`
}

function accusationLine({
  state,
  accuser,
  accused,
  latency,
}: DossierData['claim']['accusations']['nodes'][number]): string {
  const after = latency === null ? '' : `, first answer after ${latency.min} to ${latency.max ?? '…'} days`
  return `${escaped(accuser.name)} accuses ${escaped(accused.name)}: ${state}${after}`
}

function changeLine({
  kind,
  actor,
  from,
  to,
}: NonNullable<DossierData['positionChanges']>['nodes'][number]): string {
  return `${kind} of ${escaped(actor.name)}: \`${from.id}\`, then \`${to.id}\``
}

function driftLines({ claim: { sides } }: DossierData): string[] {
  const said = [sides.supporting, sides.denying, sides.doubting, sides.declining].flatMap(
    ({ nodes }) => nodes,
  )
  return said.flatMap(({ id, drift = [] }) =>
    drift.map(
      ({ kind, before, after, from, to }) =>
        `${kind} of \`${id}\`: “${escaped(before ?? '')}” in \`${from.article.id}\`, “${escaped(after ?? '')}” in \`${to.article.id}\``,
    ),
  )
}
