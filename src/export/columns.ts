// The lists that can be exported, each with its columns: paths into the API's own answer, in the order of the file.

const date = (path: string) => [`${path}.from`, `${path}.to`, `${path}.precision`]
const named = (path: string) => [`${path}.id`, `${path}.name`]

/** The columns of each list, by the name of its field in the schema. */
export const exportColumns: Readonly<Record<string, readonly string[]>> = {
  actors: [
    ...['id', 'name', 'kind', 'isOutlet', 'named', 'aliases', 'description', 'wikidataId', 'country'],
    ...['mentionedIn.id', 'represents.id', 'partOf.id', 'ownedBy.id'],
  ],
  claims: [
    ...['id', 'name', 'text', 'language', 'translations.language', 'translations.text', 'kind'],
    ...date('happened'),
    ...['scope', 'counted', 'aspect', 'accumulation', 'unit'],
    ...named('about'),
    ...named('accused.actor'),
    ...[
      'accused.role',
      'events.id',
      'places.id',
      'topics.id',
      'contested',
      'stances.stance',
      'stances.count',
    ],
  ],
  statements: [
    ...['id', 'name', ...named('actor'), ...named('onBehalfOf'), 'claim.id', 'claim.text', 'stance'],
    ...['quote', 'quoteKind', 'language', ...date('said'), 'modality', 'certainty', 'basis'],
    ...['quantity.low', 'quantity.high', 'quantity.qualifier', 'quantity.unit', 'quantity.text'],
    ...date('quantity.asOf'),
    ...['accusing', 'state', 'saidIn.id', 'respondsTo.id', 'retracts.id', 'restates.id'],
    ...['reports.article.id', 'reports.article.url', 'reports.article.outlet.name', 'reports.part'],
    ...['reports.wording', 'reports.attribution', 'reports.published.from', 'reports.published.to'],
    'recordedAt',
  ],
  articles: [
    ...['id', 'url', 'canonicalUrl', 'urls', 'name', 'title', 'language', 'medium', ...named('outlet')],
    ...[...date('published'), 'read', 'retrievedAt', 'textSha256', 'archiveUrl'],
    ...['fate.state', 'fate.checkedOn'],
  ],
  events: ['id', 'name', 'text', ...date('began'), ...date('ended'), 'wikidataId'],
  places: ['id', 'name', 'aliases', 'wikidataId', 'lat', 'lon'],
  topics: ['id', 'name', 'text', 'wikidataId'],
  conflicts: [
    ...['id', 'kind', 'claim.id', 'claim.text', 'otherClaim.id', 'alsoOn.id'],
    ...['sides.stances', 'sides.inferred', 'sides.actorCount', ...named('sides.actors')],
    ...[...named('doubting.actors'), ...named('declining.actors')],
    ...[...date('firstSaid'), ...date('lastSaid')],
  ],
  accusations: [
    ...['id', 'claim.id', 'claim.text', ...named('accuser'), ...named('accused'), 'state'],
    ...['latency.min', 'latency.max', 'sameArticle', 'accusing.id', ...date('accusing.said')],
    ...['answers.id', 'priorDenials.id', 'deniedByOthers.id'],
  ],
  gaps: ['id', 'kind', 'node.id', 'claim.id', 'claim.text', ...named('actor'), 'reason'],
  changes: [
    ...['number', 'id', 'at', 'by', 'action', 'targetId', 'reason', 'redacted', 'redactedBy'],
    ...['nodeIds', 'requestId', 'bodySha256', 'hash'],
  ],
  positionChanges: [
    ...[
      'id',
      'kind',
      ...named('actor'),
      ...named('otherActor'),
      ...named('principal'),
      'claim.id',
      'claim.text',
    ],
    ...['from.id', 'from.stance', ...date('from.said'), 'to.id', 'to.stance', ...date('to.said')],
  ],
}
