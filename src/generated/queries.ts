// Made by `npm run generate` from cypher/; never edited by hand.
import type { ParamRow, ReadQuery, StoredProperties, WriteQuery } from '../graph/query.ts'
import type { Row } from '../graph/vocabulary.ts'

/** What is known of this key? Never its secret. (cypher/queries/access/api-key-by-id.cypher) */
export const apiKeyById: ReadQuery<
  { id: string },
  {
    id: string
    name: string
    role: string
    createdAt: string
    createdBy: string
    expiresAt: string | null
    revokedAt: string | null
    revokedBy: string | null
  }
> = {
  name: 'api-key-by-id',
  mode: 'read',
  returns: 'maybe',
  params: { id: 'string' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'name', type: 'string' },
    { name: 'role', type: 'string' },
    { name: 'createdAt', type: 'string' },
    { name: 'createdBy', type: 'string' },
    { name: 'expiresAt', type: 'string?' },
    { name: 'revokedAt', type: 'string?' },
    { name: 'revokedBy', type: 'string?' },
  ],
  text: `
MATCH (k:_ApiKey) WHERE k.id = $id
RETURN k.id AS id, k.name AS name, k.role AS role, k.createdAt AS createdAt, k.createdBy AS createdBy, k.expiresAt AS expiresAt,
  k.revokedAt AS revokedAt, k.revokedBy AS revokedBy`,
}

/** Whose key is this, by the hash of its secret? (cypher/queries/access/api-key-by-secret.cypher) */
export const apiKeyBySecret: ReadQuery<
  { secretSha256: string },
  { id: string; role: string; expiresAt: string | null; revokedAt: string | null }
> = {
  name: 'api-key-by-secret',
  mode: 'read',
  returns: 'maybe',
  params: { secretSha256: 'string' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'role', type: 'string' },
    { name: 'expiresAt', type: 'string?' },
    { name: 'revokedAt', type: 'string?' },
  ],
  text: `
MATCH (k:_ApiKey) WHERE k.secretSha256 = $secretSha256
RETURN k.id AS id, k.role AS role, k.expiresAt AS expiresAt, k.revokedAt AS revokedAt`,
}

/** Which keys are there? Never their secrets. (cypher/queries/access/api-keys.cypher) */
export const apiKeys: ReadQuery<
  { limit: number },
  {
    id: string
    name: string
    role: string
    createdAt: string
    createdBy: string
    expiresAt: string | null
    revokedAt: string | null
    revokedBy: string | null
  }
> = {
  name: 'api-keys',
  mode: 'read',
  returns: 'many',
  params: { limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'name', type: 'string' },
    { name: 'role', type: 'string' },
    { name: 'createdAt', type: 'string' },
    { name: 'createdBy', type: 'string' },
    { name: 'expiresAt', type: 'string?' },
    { name: 'revokedAt', type: 'string?' },
    { name: 'revokedBy', type: 'string?' },
  ],
  text: `
MATCH (k:_ApiKey)
RETURN k.id AS id, k.name AS name, k.role AS role, k.createdAt AS createdAt, k.createdBy AS createdBy, k.expiresAt AS expiresAt,
  k.revokedAt AS revokedAt, k.revokedBy AS revokedBy
ORDER BY id ASC
LIMIT $limit`,
}

/** Which secret does this store keep under this id? (cypher/queries/access/secret-by-id.cypher) */
export const secretById: ReadQuery<{ id: string }, { value: string | null }> = {
  name: 'secret-by-id',
  mode: 'read',
  returns: 'maybe',
  params: { id: 'string' },
  columns: [{ name: 'value', type: 'string?' }],
  text: `
MATCH (s:_Secret) WHERE s.id = $id
RETURN s.value AS value`,
}

/** Who among these speakers supports a claim that accuses one of these targets and shares a subject with the accusation? A seek is (cypher/queries/accusations/counter-accusations.cypher) */
export const counterAccusations: ReadQuery<
  { seeks: readonly ParamRow[]; widest: number; limit: number },
  {
    key: string
    statementId: string
    claimId: string
    actorId: string
    saidFrom: string | null
    saidTo: string | null
    sortKey: string
  }
> = {
  name: 'counter-accusations',
  mode: 'read',
  returns: 'many',
  params: { seeks: 'rows', widest: 'int', limit: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'statementId', type: 'string' },
    { name: 'claimId', type: 'string' },
    { name: 'actorId', type: 'string' },
    { name: 'saidFrom', type: 'string?' },
    { name: 'saidTo', type: 'string?' },
    { name: 'sortKey', type: 'string' },
  ],
  text: `
UNWIND $seeks AS seek
WITH seek.key AS key, seek.speakers AS speakers, seek.targets AS targets, seek.subjects AS subjects
UNWIND targets AS target
MATCH (t:Actor) WHERE t.id = target
CALL (t, speakers, subjects) {
  MATCH (t)<-[:ACCUSES]-(c:Claim)
  WITH c, speakers, subjects ORDER BY c.id LIMIT $widest
  WHERE EXISTS { MATCH (c)-[:CONCERNS|FILED_UNDER]->(subject) WHERE subject.id IN subjects }
  UNWIND speakers AS speaker
  MATCH (s:Statement) WHERE s.claimId = c.id AND s.actorId = speaker AND s.sortKey > ''
  WITH s WHERE s.stance IN ['ASSERTS', 'CONFIRMS'] AND coalesce(s.accusing, true)
  RETURN s.id AS statementId, s.claimId AS claimId, s.actorId AS actorId, s.saidFrom AS saidFrom, s.saidTo AS saidTo, s.sortKey AS sortKey
  ORDER BY sortKey DESC LIMIT $limit
}
RETURN DISTINCT key, statementId, claimId, actorId, saidFrom, saidTo, sortKey
ORDER BY key, sortKey, statementId`,
}

/** Which is the first statement by which this actor accuses another on a claim? A seek is {key, claimId, actorId, accusedId, notBefore}: what was (cypher/queries/accusations/first-accusations.cypher) */
export const firstAccusations: ReadQuery<
  {
    seeks: readonly ParamRow[]
    most: number
    filter: {
      actors: readonly string[] | null
      representing: readonly string[] | null
      claims: readonly string[] | null
      stances: readonly string[] | null
      articles: readonly string[] | null
      outlets: readonly string[] | null
      topics: readonly string[] | null
      events: readonly string[] | null
      languages: readonly string[] | null
      saidFrom: string | null
      saidTo: string | null
      publishedFrom: string | null
      publishedTo: string | null
      basis: readonly string[] | null
      states: readonly string[] | null
      accusing: boolean | null
      accused: readonly string[] | null
      recordedBy: string | null
      saidBy: string | null
      maybeSaidBy: string | null
      notSaidBy: string | null
      publishedBy: string | null
      maybePublishedBy: string | null
      notPublishedBy: string | null
    }
  },
  { key: string; statementId: string; saidFrom: string | null; saidTo: string | null; sortKey: string }
> = {
  name: 'first-accusations',
  mode: 'read',
  returns: 'many',
  params: { seeks: 'rows', most: 'int', filter: 'map' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'statementId', type: 'string' },
    { name: 'saidFrom', type: 'string?' },
    { name: 'saidTo', type: 'string?' },
    { name: 'sortKey', type: 'string' },
  ],
  text: `
UNWIND $seeks AS seek
WITH seek.key AS key, seek.claimId AS claimId, seek.actorId AS actorId, seek.accusedId AS accusedId, seek.notBefore AS notBefore
CALL (claimId, actorId, accusedId, notBefore) {
  MATCH (s:Statement) WHERE s.claimId = claimId AND s.actorId = actorId AND s.sortKey > ''
  WITH s, accusedId, notBefore ORDER BY s.claimId ASC, s.actorId ASC, s.sortKey ASC LIMIT $most
  WHERE s.stance IN ['ASSERTS', 'CONFIRMS'] AND coalesce(s.accusing, true)
    AND (s.sortKey STARTS WITH '0000' OR s.sortKey >= notBefore)
    AND NOT EXISTS { MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor) WHERE principal.id = accusedId }
    AND NOT EXISTS {
      MATCH (speaker:Actor)-[office:REPRESENTS]->(principal:Actor)
      WHERE speaker.id = s.actorId AND principal.id = accusedId AND office.endedAt IS NULL
        AND (office.since IS NULL OR s.sortKey STARTS WITH '0000' OR office.since <= substring(s.sortKey, 0, 10))
        AND (office.until IS NULL OR s.saidFrom IS NULL OR office.until >= s.saidFrom)
    }
    AND (
      ($filter.actors IS NULL OR s.actorId IN $filter.actors)
      AND ($filter.claims IS NULL OR s.claimId IN $filter.claims)
      AND ($filter.stances IS NULL OR s.stance IN $filter.stances)
      AND ($filter.basis IS NULL OR s.basis IN $filter.basis)
      AND ($filter.states IS NULL OR s.state IN $filter.states)
      AND ($filter.saidFrom IS NULL OR substring(s.orderKey, 0, 10) >= $filter.saidFrom)
      AND ($filter.saidTo IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND coalesce(s.saidFrom, '') <= $filter.saidTo))
      AND ($filter.articles IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.id IN $filter.articles
      })
      AND ($filter.outlets IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.outletId IN $filter.outlets
      })
      AND ($filter.languages IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.language IN $filter.languages
      })
      AND (($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL) OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article)
        WHERE coalesce(article.publishedFrom, article.publishedTo) IS NOT NULL
          AND ($filter.publishedFrom IS NULL OR coalesce(article.publishedTo, '9999') >= $filter.publishedFrom)
          AND ($filter.publishedTo IS NULL OR coalesce(article.publishedFrom, '') <= $filter.publishedTo)
      })
      AND ($filter.topics IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:FILED_UNDER]->(topic:Topic)
        WHERE topic.id IN $filter.topics
      })
      AND ($filter.events IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:CONCERNS]->(event:Event)
        WHERE event.id IN $filter.events
      })
      AND ($filter.representing IS NULL OR s.actorId IN $filter.representing OR EXISTS {
        MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor) WHERE principal.id IN $filter.representing
      } OR EXISTS {
        MATCH (s)<-[:MADE]-(:Actor)-[office:REPRESENTS]->(principal:Actor)
        WHERE principal.id IN $filter.representing AND office.endedAt IS NULL
          AND (office.since IS NULL OR s.saidTo IS NULL OR office.since <= s.saidTo)
          AND (office.until IS NULL OR s.saidFrom IS NULL OR office.until >= s.saidFrom)
      })
      AND ($filter.recordedBy IS NULL OR s.recordedAt <= $filter.recordedBy)
      AND ($filter.saidBy IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND substring(s.orderKey, 0, 10) <= $filter.saidBy))
      AND ($filter.maybeSaidBy IS NULL OR coalesce(s.saidFrom, '') <= $filter.maybeSaidBy)
      AND ($filter.notSaidBy IS NULL OR s.orderKey STARTS WITH '0000' OR substring(s.orderKey, 0, 10) > $filter.notSaidBy)
      AND ($filter.publishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.publishedBy
      })
      AND ($filter.maybePublishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE coalesce(article.publishedFrom, '') <= $filter.maybePublishedBy
      })
      AND ($filter.notPublishedBy IS NULL OR NOT EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.notPublishedBy
      })
      AND ($filter.accusing IS NULL OR (coalesce(s.accusing, true) AND EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS]->(:Claim)-[:ACCUSES]->(accused:Actor)
        WHERE $filter.accused IS NULL OR accused.id IN $filter.accused
      }))
    )
  RETURN s.id AS statementId, s.saidFrom AS saidFrom, s.saidTo AS saidTo, s.sortKey AS sortKey
  ORDER BY s.claimId ASC, s.actorId ASC, s.sortKey ASC LIMIT 1
}
RETURN key, statementId, saidFrom, saidTo, sortKey
ORDER BY key`,
}

/** What did the accused, and who spoke for it, say on these claims, newest first? A seek is {key, accusedId, speakers, claimIds}: what the speakers (cypher/queries/accusations/words-of-accused.cypher) */
export const wordsOfAccused: ReadQuery<
  { seeks: readonly ParamRow[]; limit: number },
  {
    key: string
    statementId: string
    claimId: string
    actorId: string
    stance: string
    saidFrom: string | null
    saidTo: string | null
    sortKey: string
    onBehalf: boolean
  }
> = {
  name: 'words-of-accused',
  mode: 'read',
  returns: 'many',
  params: { seeks: 'rows', limit: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'statementId', type: 'string' },
    { name: 'claimId', type: 'string' },
    { name: 'actorId', type: 'string' },
    { name: 'stance', type: 'string' },
    { name: 'saidFrom', type: 'string?' },
    { name: 'saidTo', type: 'string?' },
    { name: 'sortKey', type: 'string' },
    { name: 'onBehalf', type: 'boolean' },
  ],
  text: `
UNWIND $seeks AS seek
WITH seek.key AS key, seek.accusedId AS accusedId, seek.speakers AS speakers, seek.claimIds AS claimIds
CALL (accusedId, speakers, claimIds) {
  UNWIND claimIds AS claimId
  UNWIND speakers AS speaker
  CALL (claimId, speaker) {
    MATCH (s:Statement) WHERE s.claimId = claimId AND s.actorId = speaker AND s.sortKey > ''
    RETURN s ORDER BY s.claimId DESC, s.actorId DESC, s.sortKey DESC LIMIT $limit
  }
  RETURN s.id AS statementId
  UNION
  MATCH (accused:Actor) WHERE accused.id = accusedId
  MATCH (accused)<-[:ON_BEHALF_OF]-(s:Statement)
  WITH s, claimIds WHERE s.claimId IN claimIds AND s.sortKey IS NOT NULL
  RETURN s.id AS statementId ORDER BY s.sortKey DESC LIMIT $limit
}
MATCH (s:Statement) WHERE s.id = statementId
RETURN key, s.id AS statementId, s.claimId AS claimId, s.actorId AS actorId, s.stance AS stance, s.saidFrom AS saidFrom, s.saidTo AS saidTo,
  s.sortKey AS sortKey, EXISTS { MATCH (s)-[:ON_BEHALF_OF]->(accused:Actor) WHERE accused.id = accusedId } AS onBehalf
ORDER BY key, sortKey DESC`,
}

/** What is counted of the articles that come next after this id? (cypher/queries/activity/article-facts-after.cypher) */
export const articleFactsAfter: ReadQuery<
  { after: string; limit: number },
  {
    id: string
    outletId: string | null
    language: string | null
    publishedFrom: string | null
    publishedTo: string | null
  }
> = {
  name: 'article-facts-after',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'outletId', type: 'string?' },
    { name: 'language', type: 'string?' },
    { name: 'publishedFrom', type: 'string?' },
    { name: 'publishedTo', type: 'string?' },
  ],
  text: `
MATCH (a:Article) WHERE a.id > $after
WITH a ORDER BY a.id ASC LIMIT $limit
RETURN a.id AS id, a.outletId AS outletId, a.language AS language, a.publishedFrom AS publishedFrom, a.publishedTo AS publishedTo
ORDER BY id ASC`,
}

/** What is counted of these articles? (cypher/queries/activity/article-facts-by-id.cypher) */
export const articleFactsById: ReadQuery<
  { ids: readonly string[] },
  {
    id: string
    outletId: string | null
    language: string | null
    publishedFrom: string | null
    publishedTo: string | null
  }
> = {
  name: 'article-facts-by-id',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'outletId', type: 'string?' },
    { name: 'language', type: 'string?' },
    { name: 'publishedFrom', type: 'string?' },
    { name: 'publishedTo', type: 'string?' },
  ],
  text: `
MATCH (a:Article) WHERE a.id IN $ids
RETURN a.id AS id, a.outletId AS outletId, a.language AS language, a.publishedFrom AS publishedFrom, a.publishedTo AS publishedTo
ORDER BY id ASC`,
}

/** What is counted of the claims that come next after this id? (cypher/queries/activity/claim-facts-after.cypher) */
export const claimFactsAfter: ReadQuery<
  { after: string; limit: number },
  { id: string; topicIds: string[]; eventIds: string[]; notBefore: string }
> = {
  name: 'claim-facts-after',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'topicIds', type: 'string[]' },
    { name: 'eventIds', type: 'string[]' },
    { name: 'notBefore', type: 'string' },
  ],
  text: `
MATCH (c:Claim) WHERE c.id > $after
WITH c ORDER BY c.id ASC LIMIT $limit
CALL (c) {
  MATCH (c)-[:FILED_UNDER]->(topic:Topic)
  WITH topic.id AS topicId ORDER BY topicId ASC
  RETURN collect(topicId) AS topicIds
}
CALL (c) {
  MATCH (c)-[:CONCERNS]->(event:Event)
  WITH event.id AS eventId ORDER BY eventId ASC
  RETURN collect(eventId) AS eventIds
}
RETURN c.id AS id, topicIds, eventIds,
  CASE WHEN c.kind = 'PREDICTION' THEN '' ELSE coalesce(c.happenedFrom, '') END AS notBefore
ORDER BY id ASC`,
}

/** What is counted of these claims? (cypher/queries/activity/claim-facts-by-id.cypher) */
export const claimFactsById: ReadQuery<
  { ids: readonly string[] },
  { id: string; topicIds: string[]; eventIds: string[]; notBefore: string }
> = {
  name: 'claim-facts-by-id',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'topicIds', type: 'string[]' },
    { name: 'eventIds', type: 'string[]' },
    { name: 'notBefore', type: 'string' },
  ],
  text: `
MATCH (c:Claim) WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[:FILED_UNDER]->(topic:Topic)
  WITH topic.id AS topicId ORDER BY topicId ASC
  RETURN collect(topicId) AS topicIds
}
CALL (c) {
  MATCH (c)-[:CONCERNS]->(event:Event)
  WITH event.id AS eventId ORDER BY eventId ASC
  RETURN collect(eventId) AS eventIds
}
RETURN c.id AS id, topicIds, eventIds,
  CASE WHEN c.kind = 'PREDICTION' THEN '' ELSE coalesce(c.happenedFrom, '') END AS notBefore
ORDER BY id ASC`,
}

/** Whom do the actors represent that come next after this id, and are they named? One row for each office, one without a principal for an actor that has none. (cypher/queries/activity/offices-after.cypher) */
export const officesAfter: ReadQuery<
  { after: string; limit: number },
  { id: string; named: boolean; principalId: string | null; since: string | null; until: string | null }
> = {
  name: 'offices-after',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'named', type: 'boolean' },
    { name: 'principalId', type: 'string?' },
    { name: 'since', type: 'string?' },
    { name: 'until', type: 'string?' },
  ],
  text: `
MATCH (a:Actor) WHERE a.id > $after
WITH a ORDER BY a.id ASC LIMIT $limit
OPTIONAL MATCH (a)-[office:REPRESENTS]->(principal:Actor) WHERE office.endedAt IS NULL
RETURN a.id AS id, a.named AS named, principal.id AS principalId, office.since AS since, office.until AS until
ORDER BY id ASC, principalId ASC, since ASC, until ASC`,
}

/** Whom do these actors represent, and are they named? One row for each office, one without a principal for an actor that has none. (cypher/queries/activity/offices-by-actor.cypher) */
export const officesByActor: ReadQuery<
  { ids: readonly string[] },
  { id: string; named: boolean; principalId: string | null; since: string | null; until: string | null }
> = {
  name: 'offices-by-actor',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'named', type: 'boolean' },
    { name: 'principalId', type: 'string?' },
    { name: 'since', type: 'string?' },
    { name: 'until', type: 'string?' },
  ],
  text: `
MATCH (a:Actor) WHERE a.id IN $ids
OPTIONAL MATCH (a)-[office:REPRESENTS]->(principal:Actor) WHERE office.endedAt IS NULL
RETURN a.id AS id, a.named AS named, principal.id AS principalId, office.since AS since, office.until AS until
ORDER BY id ASC, principalId ASC, since ASC, until ASC`,
}

/** What is counted of the statements that come next after this id? (cypher/queries/activity/statement-facts-after.cypher) */
export const statementFactsAfter: ReadQuery<
  { after: string; limit: number },
  {
    id: string
    actorId: string
    claimId: string
    stance: string
    basis: string
    state: string
    orderKey: string
    saidFrom: string | null
    saidTo: string | null
    articleIds: string[]
    principalIds: string[]
    retractedIds: string[]
  }
> = {
  name: 'statement-facts-after',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'actorId', type: 'string' },
    { name: 'claimId', type: 'string' },
    { name: 'stance', type: 'string' },
    { name: 'basis', type: 'string' },
    { name: 'state', type: 'string' },
    { name: 'orderKey', type: 'string' },
    { name: 'saidFrom', type: 'string?' },
    { name: 'saidTo', type: 'string?' },
    { name: 'articleIds', type: 'string[]' },
    { name: 'principalIds', type: 'string[]' },
    { name: 'retractedIds', type: 'string[]' },
  ],
  text: `
MATCH (s:Statement) WHERE s.id > $after
WITH s ORDER BY s.id ASC LIMIT $limit
CALL (s) {
  MATCH (s)-[:REPORTED_IN]->(article:Article)
  WITH DISTINCT article.id AS articleId ORDER BY articleId ASC
  RETURN collect(articleId) AS articleIds
}
CALL (s) {
  MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor)
  WITH principal.id AS principalId ORDER BY principalId ASC
  RETURN collect(principalId) AS principalIds
}
CALL (s) {
  MATCH (s)-[:RETRACTS]->(retracted:Statement)
  WITH retracted.id AS retractedId ORDER BY retractedId ASC
  RETURN collect(retractedId) AS retractedIds
}
RETURN s.id AS id, s.actorId AS actorId, s.claimId AS claimId, s.stance AS stance, s.basis AS basis, s.state AS state,
  s.orderKey AS orderKey, s.saidFrom AS saidFrom, s.saidTo AS saidTo, articleIds, principalIds,
  retractedIds
ORDER BY id ASC`,
}

/** What is counted of these statements? (cypher/queries/activity/statement-facts-by-id.cypher) */
export const statementFactsById: ReadQuery<
  { ids: readonly string[] },
  {
    id: string
    actorId: string
    claimId: string
    stance: string
    basis: string
    state: string
    orderKey: string
    saidFrom: string | null
    saidTo: string | null
    articleIds: string[]
    principalIds: string[]
    retractedIds: string[]
  }
> = {
  name: 'statement-facts-by-id',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'actorId', type: 'string' },
    { name: 'claimId', type: 'string' },
    { name: 'stance', type: 'string' },
    { name: 'basis', type: 'string' },
    { name: 'state', type: 'string' },
    { name: 'orderKey', type: 'string' },
    { name: 'saidFrom', type: 'string?' },
    { name: 'saidTo', type: 'string?' },
    { name: 'articleIds', type: 'string[]' },
    { name: 'principalIds', type: 'string[]' },
    { name: 'retractedIds', type: 'string[]' },
  ],
  text: `
MATCH (s:Statement) WHERE s.id IN $ids
CALL (s) {
  MATCH (s)-[:REPORTED_IN]->(article:Article)
  WITH DISTINCT article.id AS articleId ORDER BY articleId ASC
  RETURN collect(articleId) AS articleIds
}
CALL (s) {
  MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor)
  WITH principal.id AS principalId ORDER BY principalId ASC
  RETURN collect(principalId) AS principalIds
}
CALL (s) {
  MATCH (s)-[:RETRACTS]->(retracted:Statement)
  WITH retracted.id AS retractedId ORDER BY retractedId ASC
  RETURN collect(retractedId) AS retractedIds
}
RETURN s.id AS id, s.actorId AS actorId, s.claimId AS claimId, s.stance AS stance, s.basis AS basis, s.state AS state,
  s.orderKey AS orderKey, s.saidFrom AS saidFrom, s.saidTo AS saidTo, articleIds, principalIds,
  retractedIds
ORDER BY id ASC`,
}

/** Which nodes did recent writes change, apart from the writes seen before? And how many statements are there, counted before and after looking? (cypher/queries/activity/writes-since.cypher) */
export const writesSince: ReadQuery<
  { since: string; seen: readonly string[]; limit: number },
  { before: number; writes: string[]; nodeIds: string[]; after: number }
> = {
  name: 'writes-since',
  mode: 'read',
  returns: 'one',
  params: { since: 'string', seen: 'string[]', limit: 'int' },
  columns: [
    { name: 'before', type: 'int' },
    { name: 'writes', type: 'string[]' },
    { name: 'nodeIds', type: 'string[]' },
    { name: 'after', type: 'int' },
  ],
  text: `
CALL () {
  MATCH (s:Statement)
  RETURN count(s) AS before
}
CALL () {
  MATCH (w:_Write) WHERE w.at > $since AND NOT w.id IN $seen
  WITH w ORDER BY w.at ASC, w.id ASC LIMIT $limit
  WITH collect(w.id) AS writes, collect(w.nodeIds) AS lists
  RETURN writes, reduce(all = [], ids IN lists | all + ids) AS nodeIds
}
CALL () {
  MATCH (s:Statement)
  RETURN count(s) AS after
}
RETURN before, writes, nodeIds, after`,
}

/** Which actors bear this name or alias? `key` is the folded name. (cypher/queries/actors/actors-by-alias.cypher) */
export const actorsByAlias: ReadQuery<{ key: string; limit: number }, { actor: Row<'Actor'> }> = {
  name: 'actors-by-alias',
  mode: 'read',
  returns: 'many',
  params: { key: 'string', limit: 'int' },
  columns: [{ name: 'actor', type: { row: 'Actor', nullable: false } }],
  text: `
MATCH (alias:_Alias) WHERE alias.key = $key
WITH DISTINCT alias.actorId AS id ORDER BY id ASC LIMIT $limit
MATCH (a:Actor) WHERE a.id = id
RETURN [a.id, a.name, a.version, a.createdAt, a.updatedAt, a.kind, a.isOutlet, a.named, a.mentionedIn, a.aliases, a.description, a.wikidataId, a.country, a.sortKey] AS actor
ORDER BY a.sortKey ASC`,
}

/** Which actors have these ids? (cypher/queries/actors/actors-by-id.cypher) */
export const actorsById: ReadQuery<{ ids: readonly string[] }, { actor: Row<'Actor'> }> = {
  name: 'actors-by-id',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [{ name: 'actor', type: { row: 'Actor', nullable: false } }],
  text: `
MATCH (a:Actor) WHERE a.id IN $ids AND a.mergedIntoId IS NULL
RETURN [a.id, a.name, a.version, a.createdAt, a.updatedAt, a.kind, a.isOutlet, a.named, a.mentionedIn, a.aliases, a.description, a.wikidataId, a.country, a.sortKey] AS actor`,
}

/** How many actors meet the filter? `walked` reaches `most` where counting was ended. (cypher/queries/actors/actors-count.cypher) */
export const actorsCount: ReadQuery<
  {
    most: number
    filter: {
      kinds: readonly string[] | null
      isOutlet: boolean | null
      named: boolean | null
      countries: readonly string[] | null
    }
  },
  { walked: number; total: number }
> = {
  name: 'actors-count',
  mode: 'read',
  returns: 'one',
  params: { most: 'int', filter: 'map' },
  columns: [
    { name: 'walked', type: 'int' },
    { name: 'total', type: 'int' },
  ],
  text: `
MATCH (a:Actor) WHERE a.sortKey > ''
WITH a LIMIT $most
WITH CASE WHEN (
      ($filter.kinds IS NULL OR a.kind IN $filter.kinds)
      AND ($filter.isOutlet IS NULL OR a.isOutlet = $filter.isOutlet)
      AND ($filter.named IS NULL OR a.named = $filter.named)
      AND ($filter.countries IS NULL OR a.country IN $filter.countries)
    ) THEN 1 ELSE 0 END AS fits
RETURN count(fits) AS walked, coalesce(sum(fits), 0) AS total`,
}

/** Which actors are there, by name? (cypher/queries/actors/actors-feed.cypher) */
export const actorsFeed: ReadQuery<
  {
    low: string
    high: string
    scan: number
    limit: number
    filter: {
      kinds: readonly string[] | null
      isOutlet: boolean | null
      named: boolean | null
      countries: readonly string[] | null
    }
  },
  { stop: string | null; actor: Row<'Actor'> }
> = {
  name: 'actors-feed',
  mode: 'read',
  returns: 'many',
  params: { low: 'string', high: 'string', scan: 'int', limit: 'int', filter: 'map' },
  columns: [
    { name: 'stop', type: 'string?' },
    { name: 'actor', type: { row: 'Actor', nullable: false } },
  ],
  text: `
CALL () {
  MATCH (a:Actor) WHERE a.sortKey > $low AND a.sortKey < $high
  WITH a ORDER BY a.sortKey ASC LIMIT $scan
  WHERE (
      ($filter.kinds IS NULL OR a.kind IN $filter.kinds)
      AND ($filter.isOutlet IS NULL OR a.isOutlet = $filter.isOutlet)
      AND ($filter.named IS NULL OR a.named = $filter.named)
      AND ($filter.countries IS NULL OR a.country IN $filter.countries)
    )
  RETURN a.id AS id, a.sortKey AS place, null AS stop
  ORDER BY place ASC LIMIT $limit
  UNION ALL
  MATCH (a:Actor) WHERE a.sortKey > $low AND a.sortKey < $high
  WITH a ORDER BY a.sortKey ASC SKIP $scan LIMIT 1
  RETURN a.id AS id, a.sortKey AS place, a.sortKey AS stop
}
MATCH (a:Actor) WHERE a.id = id
RETURN stop, [a.id, a.name, a.version, a.createdAt, a.updatedAt, a.kind, a.isOutlet, a.named, a.mentionedIn, a.aliases, a.description, a.wikidataId, a.country, a.sortKey] AS actor
ORDER BY stop IS NULL, place ASC`,
}

/** Which actors are there, by name? In the other order. (cypher/queries/actors/actors-feed.cypher) */
export const actorsFeedBackwards: ReadQuery<
  {
    low: string
    high: string
    scan: number
    limit: number
    filter: {
      kinds: readonly string[] | null
      isOutlet: boolean | null
      named: boolean | null
      countries: readonly string[] | null
    }
  },
  { stop: string | null; actor: Row<'Actor'> }
> = {
  name: 'actors-feed-backwards',
  mode: 'read',
  returns: 'many',
  params: { low: 'string', high: 'string', scan: 'int', limit: 'int', filter: 'map' },
  columns: [
    { name: 'stop', type: 'string?' },
    { name: 'actor', type: { row: 'Actor', nullable: false } },
  ],
  text: `
CALL () {
  MATCH (a:Actor) WHERE a.sortKey > $low AND a.sortKey < $high
  WITH a ORDER BY a.sortKey DESC LIMIT $scan
  WHERE (
      ($filter.kinds IS NULL OR a.kind IN $filter.kinds)
      AND ($filter.isOutlet IS NULL OR a.isOutlet = $filter.isOutlet)
      AND ($filter.named IS NULL OR a.named = $filter.named)
      AND ($filter.countries IS NULL OR a.country IN $filter.countries)
    )
  RETURN a.id AS id, a.sortKey AS place, null AS stop
  ORDER BY place DESC LIMIT $limit
  UNION ALL
  MATCH (a:Actor) WHERE a.sortKey > $low AND a.sortKey < $high
  WITH a ORDER BY a.sortKey DESC SKIP $scan LIMIT 1
  RETURN a.id AS id, a.sortKey AS place, a.sortKey AS stop
}
MATCH (a:Actor) WHERE a.id = id
RETURN stop, [a.id, a.name, a.version, a.createdAt, a.updatedAt, a.kind, a.isOutlet, a.named, a.mentionedIn, a.aliases, a.description, a.wikidataId, a.country, a.sortKey] AS actor
ORDER BY stop IS NULL, place DESC`,
}

/** How do these actors stand to others and to events? (cypher/queries/actors/relations-of-actors.cypher) */
export const relationsOfActors: ReadQuery<
  { seeks: readonly ParamRow[]; limit: number },
  {
    key: string
    relation: string
    fromId: string
    toId: string
    office: string | null
    since: string | null
    until: string | null
    articleId: string
    by: string
    reason: string
    at: string
  }
> = {
  name: 'relations-of-actors',
  mode: 'read',
  returns: 'many',
  params: { seeks: 'rows', limit: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'relation', type: 'string' },
    { name: 'fromId', type: 'string' },
    { name: 'toId', type: 'string' },
    { name: 'office', type: 'string?' },
    { name: 'since', type: 'string?' },
    { name: 'until', type: 'string?' },
    { name: 'articleId', type: 'string' },
    { name: 'by', type: 'string' },
    { name: 'reason', type: 'string' },
    { name: 'at', type: 'string' },
  ],
  text: `
UNWIND $seeks AS seek
WITH seek.key AS key, seek.actorId AS actorId, seek.relation AS relation, seek.outgoing AS outgoing
MATCH (a:Actor) WHERE a.id = actorId
CALL (a, relation, outgoing) {
  WITH a, relation, outgoing WHERE outgoing
  MATCH (a)-[r:REPRESENTS|PART_OF|OWNED_BY|ALIGNED_WITH|OPPOSED_TO|PARTY_TO|UNINVOLVED_IN|MEDIATES]->(n)
  WHERE type(r) = relation AND r.endedAt IS NULL
  RETURN a.id AS fromId, n.id AS toId, r.office AS office, r.since AS since, r.until AS until,
    r.articleId AS articleId, r.by AS by, r.reason AS reason, r.at AS at
  ORDER BY toId, articleId LIMIT $limit
  UNION ALL
  WITH a, relation, outgoing WHERE NOT outgoing
  MATCH (a)<-[r:REPRESENTS|PART_OF|OWNED_BY|ALIGNED_WITH|OPPOSED_TO]-(n:Actor)
  WHERE type(r) = relation AND r.endedAt IS NULL
  RETURN n.id AS fromId, a.id AS toId, r.office AS office, r.since AS since, r.until AS until,
    r.articleId AS articleId, r.by AS by, r.reason AS reason, r.at AS at
  ORDER BY fromId, articleId LIMIT $limit
}
RETURN key, relation, fromId, toId, office, since, until, articleId, by, reason, at
ORDER BY key, relation, fromId, toId, articleId`,
}

/** Which articles have these ids, and did we read them? (cypher/queries/articles/articles-by-id.cypher) */
export const articlesById: ReadQuery<{ ids: readonly string[] }, { article: Row<'Article'>; read: boolean }> =
  {
    name: 'articles-by-id',
    mode: 'read',
    returns: 'many',
    params: { ids: 'string[]' },
    columns: [
      { name: 'article', type: { row: 'Article', nullable: false } },
      { name: 'read', type: 'boolean' },
    ],
    text: `
MATCH (a:Article) WHERE a.id IN $ids
RETURN [a.id, a.name, a.version, a.createdAt, a.updatedAt, a.canonicalUrl, a.urls, a.title, a.language, a.medium, a.publishedFrom, a.publishedTo, a.publishedPrecision, a.publishedBasis, a.publishedText, a.retrievedAt, a.textSha256, a.archiveUrl, a.fate, a.fateCheckedOn, a.outletId, a.sortKey] AS article, EXISTS { (a)<-[:REPORTED_IN]-(:Statement) } AS read`,
  }

/** How many articles of these outlets meet the filter? A seek is {key, outletId}. `walked` reaches `most` where counting was ended. (cypher/queries/articles/articles-by-outlet-count.cypher) */
export const articlesByOutletCount: ReadQuery<
  {
    seeks: readonly ParamRow[]
    most: number
    filter: {
      outlets: readonly string[] | null
      languages: readonly string[] | null
      media: readonly string[] | null
      publishedFrom: string | null
      publishedTo: string | null
      read: boolean | null
    }
  },
  { key: string; walked: number; total: number }
> = {
  name: 'articles-by-outlet-count',
  mode: 'read',
  returns: 'many',
  params: { seeks: 'rows', most: 'int', filter: 'map' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'walked', type: 'int' },
    { name: 'total', type: 'int' },
  ],
  text: `
UNWIND $seeks AS seek
WITH seek.key AS key, seek.outletId AS outletId
CALL (outletId) {
  MATCH (a:Article) WHERE a.outletId = outletId AND a.sortKey > ''
  WITH a LIMIT $most
  WITH CASE WHEN (
      ($filter.outlets IS NULL OR a.outletId IN $filter.outlets)
      AND ($filter.languages IS NULL OR a.language IN $filter.languages)
      AND ($filter.media IS NULL OR a.medium IN $filter.media)
      AND ($filter.read IS NULL OR $filter.read = EXISTS { (a)<-[:REPORTED_IN]-(:Statement) })
      AND (($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL) OR (
        coalesce(a.publishedFrom, a.publishedTo) IS NOT NULL
        AND ($filter.publishedFrom IS NULL OR coalesce(a.publishedTo, '9999') >= $filter.publishedFrom)
        AND ($filter.publishedTo IS NULL OR coalesce(a.publishedFrom, '') <= $filter.publishedTo)
      ))
    ) THEN 1 ELSE 0 END AS fits
  RETURN count(fits) AS walked, coalesce(sum(fits), 0) AS total
}
RETURN key, walked, total`,
}

/** What did these outlets publish, newest first for each? (cypher/queries/articles/articles-by-outlet.cypher) */
export const articlesByOutlet: ReadQuery<
  {
    seeks: readonly ParamRow[]
    low: string
    high: string
    scan: number
    limit: number
    most: number
    filter: {
      outlets: readonly string[] | null
      languages: readonly string[] | null
      media: readonly string[] | null
      publishedFrom: string | null
      publishedTo: string | null
      read: boolean | null
    }
  },
  { key: string; stop: string | null; article: Row<'Article'>; read: boolean }
> = {
  name: 'articles-by-outlet',
  mode: 'read',
  returns: 'many',
  params: {
    seeks: 'rows',
    low: 'string',
    high: 'string',
    scan: 'int',
    limit: 'int',
    most: 'int',
    filter: 'map',
  },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'stop', type: 'string?' },
    { name: 'article', type: { row: 'Article', nullable: false } },
    { name: 'read', type: 'boolean' },
  ],
  text: `
UNWIND $seeks AS seek
WITH seek.key AS key, seek.outletId AS outletId
CALL (outletId) {
  MATCH (a:Article) WHERE a.outletId = outletId AND a.sortKey > $low AND a.sortKey < $high
  WITH a ORDER BY a.outletId DESC, a.sortKey DESC LIMIT $scan
  WHERE (
      ($filter.outlets IS NULL OR a.outletId IN $filter.outlets)
      AND ($filter.languages IS NULL OR a.language IN $filter.languages)
      AND ($filter.media IS NULL OR a.medium IN $filter.media)
      AND ($filter.read IS NULL OR $filter.read = EXISTS { (a)<-[:REPORTED_IN]-(:Statement) })
      AND (($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL) OR (
        coalesce(a.publishedFrom, a.publishedTo) IS NOT NULL
        AND ($filter.publishedFrom IS NULL OR coalesce(a.publishedTo, '9999') >= $filter.publishedFrom)
        AND ($filter.publishedTo IS NULL OR coalesce(a.publishedFrom, '') <= $filter.publishedTo)
      ))
    )
  RETURN a.id AS id, a.sortKey AS place, null AS stop
  ORDER BY place DESC LIMIT $limit
  UNION ALL
  MATCH (a:Article) WHERE a.outletId = outletId AND a.sortKey > $low AND a.sortKey < $high
  WITH a ORDER BY a.outletId DESC, a.sortKey DESC SKIP $scan LIMIT 1
  RETURN a.id AS id, a.sortKey AS place, a.sortKey AS stop
}
WITH key, id, place, stop ORDER BY stop IS NULL, place DESC LIMIT $most
MATCH (a:Article) WHERE a.id = id
RETURN key, stop, [a.id, a.name, a.version, a.createdAt, a.updatedAt, a.canonicalUrl, a.urls, a.title, a.language, a.medium, a.publishedFrom, a.publishedTo, a.publishedPrecision, a.publishedBasis, a.publishedText, a.retrievedAt, a.textSha256, a.archiveUrl, a.fate, a.fateCheckedOn, a.outletId, a.sortKey] AS article, EXISTS { (a)<-[:REPORTED_IN]-(:Statement) } AS read
ORDER BY stop IS NULL, place DESC`,
}

/** What did these outlets publish, newest first for each? In the other order. (cypher/queries/articles/articles-by-outlet.cypher) */
export const articlesByOutletOldestFirst: ReadQuery<
  {
    seeks: readonly ParamRow[]
    low: string
    high: string
    scan: number
    limit: number
    most: number
    filter: {
      outlets: readonly string[] | null
      languages: readonly string[] | null
      media: readonly string[] | null
      publishedFrom: string | null
      publishedTo: string | null
      read: boolean | null
    }
  },
  { key: string; stop: string | null; article: Row<'Article'>; read: boolean }
> = {
  name: 'articles-by-outlet-oldest-first',
  mode: 'read',
  returns: 'many',
  params: {
    seeks: 'rows',
    low: 'string',
    high: 'string',
    scan: 'int',
    limit: 'int',
    most: 'int',
    filter: 'map',
  },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'stop', type: 'string?' },
    { name: 'article', type: { row: 'Article', nullable: false } },
    { name: 'read', type: 'boolean' },
  ],
  text: `
UNWIND $seeks AS seek
WITH seek.key AS key, seek.outletId AS outletId
CALL (outletId) {
  MATCH (a:Article) WHERE a.outletId = outletId AND a.sortKey > $low AND a.sortKey < $high
  WITH a ORDER BY a.outletId ASC, a.sortKey ASC LIMIT $scan
  WHERE (
      ($filter.outlets IS NULL OR a.outletId IN $filter.outlets)
      AND ($filter.languages IS NULL OR a.language IN $filter.languages)
      AND ($filter.media IS NULL OR a.medium IN $filter.media)
      AND ($filter.read IS NULL OR $filter.read = EXISTS { (a)<-[:REPORTED_IN]-(:Statement) })
      AND (($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL) OR (
        coalesce(a.publishedFrom, a.publishedTo) IS NOT NULL
        AND ($filter.publishedFrom IS NULL OR coalesce(a.publishedTo, '9999') >= $filter.publishedFrom)
        AND ($filter.publishedTo IS NULL OR coalesce(a.publishedFrom, '') <= $filter.publishedTo)
      ))
    )
  RETURN a.id AS id, a.sortKey AS place, null AS stop
  ORDER BY place ASC LIMIT $limit
  UNION ALL
  MATCH (a:Article) WHERE a.outletId = outletId AND a.sortKey > $low AND a.sortKey < $high
  WITH a ORDER BY a.outletId ASC, a.sortKey ASC SKIP $scan LIMIT 1
  RETURN a.id AS id, a.sortKey AS place, a.sortKey AS stop
}
WITH key, id, place, stop ORDER BY stop IS NULL, place ASC LIMIT $most
MATCH (a:Article) WHERE a.id = id
RETURN key, stop, [a.id, a.name, a.version, a.createdAt, a.updatedAt, a.canonicalUrl, a.urls, a.title, a.language, a.medium, a.publishedFrom, a.publishedTo, a.publishedPrecision, a.publishedBasis, a.publishedText, a.retrievedAt, a.textSha256, a.archiveUrl, a.fate, a.fateCheckedOn, a.outletId, a.sortKey] AS article, EXISTS { (a)<-[:REPORTED_IN]-(:Statement) } AS read
ORDER BY stop IS NULL, place ASC`,
}

/** Which article has this address, among all its addresses? `key` is the folded address. (cypher/queries/articles/articles-by-url.cypher) */
export const articlesByUrl: ReadQuery<{ key: string }, { article: Row<'Article'>; read: boolean }> = {
  name: 'articles-by-url',
  mode: 'read',
  returns: 'maybe',
  params: { key: 'string' },
  columns: [
    { name: 'article', type: { row: 'Article', nullable: false } },
    { name: 'read', type: 'boolean' },
  ],
  text: `
MATCH (url:_Url) WHERE url.id = $key
WITH url.articleId AS id
MATCH (a:Article) WHERE a.id = id
RETURN [a.id, a.name, a.version, a.createdAt, a.updatedAt, a.canonicalUrl, a.urls, a.title, a.language, a.medium, a.publishedFrom, a.publishedTo, a.publishedPrecision, a.publishedBasis, a.publishedText, a.retrievedAt, a.textSha256, a.archiveUrl, a.fate, a.fateCheckedOn, a.outletId, a.sortKey] AS article, EXISTS { (a)<-[:REPORTED_IN]-(:Statement) } AS read`,
}

/** From which articles do these have statements: how many for each? (cypher/queries/articles/articles-cited-count.cypher) */
export const articlesCitedCount: ReadQuery<{ keys: readonly string[] }, { key: string; total: number }> = {
  name: 'articles-cited-count',
  mode: 'read',
  returns: 'many',
  params: { keys: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'total', type: 'int' },
  ],
  text: `
UNWIND $keys AS key
MATCH (from:Article) WHERE from.id = key
CALL (from) {
  MATCH (from)-[:CITES]->(a:Article)
  RETURN count(DISTINCT a) AS total
}
RETURN key, total`,
}

/** From which articles do these have statements, newest first for each? (cypher/queries/articles/articles-cited.cypher) */
export const articlesCited: ReadQuery<
  { keys: readonly string[]; low: string; high: string; limit: number },
  { key: string; article: Row<'Article'>; read: boolean }
> = {
  name: 'articles-cited',
  mode: 'read',
  returns: 'many',
  params: { keys: 'string[]', low: 'string', high: 'string', limit: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'article', type: { row: 'Article', nullable: false } },
    { name: 'read', type: 'boolean' },
  ],
  text: `
UNWIND $keys AS key
MATCH (from:Article) WHERE from.id = key
CALL (from) {
  MATCH (from)-[:CITES]->(a:Article) WHERE a.sortKey > $low AND a.sortKey < $high
  WITH DISTINCT a
  RETURN a.id AS id, a.sortKey AS place
  ORDER BY place DESC LIMIT $limit
}
MATCH (a:Article) WHERE a.id = id
RETURN key, [a.id, a.name, a.version, a.createdAt, a.updatedAt, a.canonicalUrl, a.urls, a.title, a.language, a.medium, a.publishedFrom, a.publishedTo, a.publishedPrecision, a.publishedBasis, a.publishedText, a.retrievedAt, a.textSha256, a.archiveUrl, a.fate, a.fateCheckedOn, a.outletId, a.sortKey] AS article, EXISTS { (a)<-[:REPORTED_IN]-(:Statement) } AS read
ORDER BY place DESC`,
}

/** From which articles do these have statements, newest first for each? In the other order. (cypher/queries/articles/articles-cited.cypher) */
export const articlesCitedOldestFirst: ReadQuery<
  { keys: readonly string[]; low: string; high: string; limit: number },
  { key: string; article: Row<'Article'>; read: boolean }
> = {
  name: 'articles-cited-oldest-first',
  mode: 'read',
  returns: 'many',
  params: { keys: 'string[]', low: 'string', high: 'string', limit: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'article', type: { row: 'Article', nullable: false } },
    { name: 'read', type: 'boolean' },
  ],
  text: `
UNWIND $keys AS key
MATCH (from:Article) WHERE from.id = key
CALL (from) {
  MATCH (from)-[:CITES]->(a:Article) WHERE a.sortKey > $low AND a.sortKey < $high
  WITH DISTINCT a
  RETURN a.id AS id, a.sortKey AS place
  ORDER BY place ASC LIMIT $limit
}
MATCH (a:Article) WHERE a.id = id
RETURN key, [a.id, a.name, a.version, a.createdAt, a.updatedAt, a.canonicalUrl, a.urls, a.title, a.language, a.medium, a.publishedFrom, a.publishedTo, a.publishedPrecision, a.publishedBasis, a.publishedText, a.retrievedAt, a.textSha256, a.archiveUrl, a.fate, a.fateCheckedOn, a.outletId, a.sortKey] AS article, EXISTS { (a)<-[:REPORTED_IN]-(:Statement) } AS read
ORDER BY place ASC`,
}

/** Which articles have statements from these: how many for each? (cypher/queries/articles/articles-citing-count.cypher) */
export const articlesCitingCount: ReadQuery<{ keys: readonly string[] }, { key: string; total: number }> = {
  name: 'articles-citing-count',
  mode: 'read',
  returns: 'many',
  params: { keys: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'total', type: 'int' },
  ],
  text: `
UNWIND $keys AS key
MATCH (from:Article) WHERE from.id = key
CALL (from) {
  MATCH (from)<-[:CITES]-(a:Article)
  RETURN count(DISTINCT a) AS total
}
RETURN key, total`,
}

/** Which articles have statements from these, newest first for each? (cypher/queries/articles/articles-citing.cypher) */
export const articlesCiting: ReadQuery<
  { keys: readonly string[]; low: string; high: string; limit: number },
  { key: string; article: Row<'Article'>; read: boolean }
> = {
  name: 'articles-citing',
  mode: 'read',
  returns: 'many',
  params: { keys: 'string[]', low: 'string', high: 'string', limit: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'article', type: { row: 'Article', nullable: false } },
    { name: 'read', type: 'boolean' },
  ],
  text: `
UNWIND $keys AS key
MATCH (from:Article) WHERE from.id = key
CALL (from) {
  MATCH (from)<-[:CITES]-(a:Article) WHERE a.sortKey > $low AND a.sortKey < $high
  WITH DISTINCT a
  RETURN a.id AS id, a.sortKey AS place
  ORDER BY place DESC LIMIT $limit
}
MATCH (a:Article) WHERE a.id = id
RETURN key, [a.id, a.name, a.version, a.createdAt, a.updatedAt, a.canonicalUrl, a.urls, a.title, a.language, a.medium, a.publishedFrom, a.publishedTo, a.publishedPrecision, a.publishedBasis, a.publishedText, a.retrievedAt, a.textSha256, a.archiveUrl, a.fate, a.fateCheckedOn, a.outletId, a.sortKey] AS article, EXISTS { (a)<-[:REPORTED_IN]-(:Statement) } AS read
ORDER BY place DESC`,
}

/** Which articles have statements from these, newest first for each? In the other order. (cypher/queries/articles/articles-citing.cypher) */
export const articlesCitingOldestFirst: ReadQuery<
  { keys: readonly string[]; low: string; high: string; limit: number },
  { key: string; article: Row<'Article'>; read: boolean }
> = {
  name: 'articles-citing-oldest-first',
  mode: 'read',
  returns: 'many',
  params: { keys: 'string[]', low: 'string', high: 'string', limit: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'article', type: { row: 'Article', nullable: false } },
    { name: 'read', type: 'boolean' },
  ],
  text: `
UNWIND $keys AS key
MATCH (from:Article) WHERE from.id = key
CALL (from) {
  MATCH (from)<-[:CITES]-(a:Article) WHERE a.sortKey > $low AND a.sortKey < $high
  WITH DISTINCT a
  RETURN a.id AS id, a.sortKey AS place
  ORDER BY place ASC LIMIT $limit
}
MATCH (a:Article) WHERE a.id = id
RETURN key, [a.id, a.name, a.version, a.createdAt, a.updatedAt, a.canonicalUrl, a.urls, a.title, a.language, a.medium, a.publishedFrom, a.publishedTo, a.publishedPrecision, a.publishedBasis, a.publishedText, a.retrievedAt, a.textSha256, a.archiveUrl, a.fate, a.fateCheckedOn, a.outletId, a.sortKey] AS article, EXISTS { (a)<-[:REPORTED_IN]-(:Statement) } AS read
ORDER BY place ASC`,
}

/** How many articles meet the filter? `walked` reaches `most` where counting was ended. (cypher/queries/articles/articles-count.cypher) */
export const articlesCount: ReadQuery<
  {
    most: number
    filter: {
      outlets: readonly string[] | null
      languages: readonly string[] | null
      media: readonly string[] | null
      publishedFrom: string | null
      publishedTo: string | null
      read: boolean | null
    }
  },
  { walked: number; total: number }
> = {
  name: 'articles-count',
  mode: 'read',
  returns: 'one',
  params: { most: 'int', filter: 'map' },
  columns: [
    { name: 'walked', type: 'int' },
    { name: 'total', type: 'int' },
  ],
  text: `
MATCH (a:Article) WHERE a.sortKey > ''
WITH a LIMIT $most
WITH CASE WHEN (
      ($filter.outlets IS NULL OR a.outletId IN $filter.outlets)
      AND ($filter.languages IS NULL OR a.language IN $filter.languages)
      AND ($filter.media IS NULL OR a.medium IN $filter.media)
      AND ($filter.read IS NULL OR $filter.read = EXISTS { (a)<-[:REPORTED_IN]-(:Statement) })
      AND (($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL) OR (
        coalesce(a.publishedFrom, a.publishedTo) IS NOT NULL
        AND ($filter.publishedFrom IS NULL OR coalesce(a.publishedTo, '9999') >= $filter.publishedFrom)
        AND ($filter.publishedTo IS NULL OR coalesce(a.publishedFrom, '') <= $filter.publishedTo)
      ))
    ) THEN 1 ELSE 0 END AS fits
RETURN count(fits) AS walked, coalesce(sum(fits), 0) AS total`,
}

/** Which articles are there, newest first? (cypher/queries/articles/articles-feed.cypher) */
export const articlesFeed: ReadQuery<
  {
    low: string
    high: string
    scan: number
    limit: number
    filter: {
      outlets: readonly string[] | null
      languages: readonly string[] | null
      media: readonly string[] | null
      publishedFrom: string | null
      publishedTo: string | null
      read: boolean | null
    }
  },
  { stop: string | null; article: Row<'Article'>; read: boolean }
> = {
  name: 'articles-feed',
  mode: 'read',
  returns: 'many',
  params: { low: 'string', high: 'string', scan: 'int', limit: 'int', filter: 'map' },
  columns: [
    { name: 'stop', type: 'string?' },
    { name: 'article', type: { row: 'Article', nullable: false } },
    { name: 'read', type: 'boolean' },
  ],
  text: `
CALL () {
  MATCH (a:Article) WHERE a.sortKey > $low AND a.sortKey < $high
  WITH a ORDER BY a.sortKey DESC LIMIT $scan
  WHERE (
      ($filter.outlets IS NULL OR a.outletId IN $filter.outlets)
      AND ($filter.languages IS NULL OR a.language IN $filter.languages)
      AND ($filter.media IS NULL OR a.medium IN $filter.media)
      AND ($filter.read IS NULL OR $filter.read = EXISTS { (a)<-[:REPORTED_IN]-(:Statement) })
      AND (($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL) OR (
        coalesce(a.publishedFrom, a.publishedTo) IS NOT NULL
        AND ($filter.publishedFrom IS NULL OR coalesce(a.publishedTo, '9999') >= $filter.publishedFrom)
        AND ($filter.publishedTo IS NULL OR coalesce(a.publishedFrom, '') <= $filter.publishedTo)
      ))
    )
  RETURN a.id AS id, a.sortKey AS place, null AS stop
  ORDER BY place DESC LIMIT $limit
  UNION ALL
  MATCH (a:Article) WHERE a.sortKey > $low AND a.sortKey < $high
  WITH a ORDER BY a.sortKey DESC SKIP $scan LIMIT 1
  RETURN a.id AS id, a.sortKey AS place, a.sortKey AS stop
}
MATCH (a:Article) WHERE a.id = id
RETURN stop, [a.id, a.name, a.version, a.createdAt, a.updatedAt, a.canonicalUrl, a.urls, a.title, a.language, a.medium, a.publishedFrom, a.publishedTo, a.publishedPrecision, a.publishedBasis, a.publishedText, a.retrievedAt, a.textSha256, a.archiveUrl, a.fate, a.fateCheckedOn, a.outletId, a.sortKey] AS article, EXISTS { (a)<-[:REPORTED_IN]-(:Statement) } AS read
ORDER BY stop IS NULL, place DESC`,
}

/** Which articles are there, newest first? In the other order. (cypher/queries/articles/articles-feed.cypher) */
export const articlesFeedOldestFirst: ReadQuery<
  {
    low: string
    high: string
    scan: number
    limit: number
    filter: {
      outlets: readonly string[] | null
      languages: readonly string[] | null
      media: readonly string[] | null
      publishedFrom: string | null
      publishedTo: string | null
      read: boolean | null
    }
  },
  { stop: string | null; article: Row<'Article'>; read: boolean }
> = {
  name: 'articles-feed-oldest-first',
  mode: 'read',
  returns: 'many',
  params: { low: 'string', high: 'string', scan: 'int', limit: 'int', filter: 'map' },
  columns: [
    { name: 'stop', type: 'string?' },
    { name: 'article', type: { row: 'Article', nullable: false } },
    { name: 'read', type: 'boolean' },
  ],
  text: `
CALL () {
  MATCH (a:Article) WHERE a.sortKey > $low AND a.sortKey < $high
  WITH a ORDER BY a.sortKey ASC LIMIT $scan
  WHERE (
      ($filter.outlets IS NULL OR a.outletId IN $filter.outlets)
      AND ($filter.languages IS NULL OR a.language IN $filter.languages)
      AND ($filter.media IS NULL OR a.medium IN $filter.media)
      AND ($filter.read IS NULL OR $filter.read = EXISTS { (a)<-[:REPORTED_IN]-(:Statement) })
      AND (($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL) OR (
        coalesce(a.publishedFrom, a.publishedTo) IS NOT NULL
        AND ($filter.publishedFrom IS NULL OR coalesce(a.publishedTo, '9999') >= $filter.publishedFrom)
        AND ($filter.publishedTo IS NULL OR coalesce(a.publishedFrom, '') <= $filter.publishedTo)
      ))
    )
  RETURN a.id AS id, a.sortKey AS place, null AS stop
  ORDER BY place ASC LIMIT $limit
  UNION ALL
  MATCH (a:Article) WHERE a.sortKey > $low AND a.sortKey < $high
  WITH a ORDER BY a.sortKey ASC SKIP $scan LIMIT 1
  RETURN a.id AS id, a.sortKey AS place, a.sortKey AS stop
}
MATCH (a:Article) WHERE a.id = id
RETURN stop, [a.id, a.name, a.version, a.createdAt, a.updatedAt, a.canonicalUrl, a.urls, a.title, a.language, a.medium, a.publishedFrom, a.publishedTo, a.publishedPrecision, a.publishedBasis, a.publishedText, a.retrievedAt, a.textSha256, a.archiveUrl, a.fate, a.fateCheckedOn, a.outletId, a.sortKey] AS article, EXISTS { (a)<-[:REPORTED_IN]-(:Statement) } AS read
ORDER BY stop IS NULL, place ASC`,
}

/** What do these changes hold beside their heads? (cypher/queries/audit/bodies-of-changes.cypher) */
export const bodiesOfChanges: ReadQuery<{ ids: readonly string[] }, { id: string; body: string | null }> = {
  name: 'bodies-of-changes',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'body', type: 'string?' },
  ],
  text: `
MATCH (c:_Change) WHERE c.id IN $ids
RETURN c.id AS id, c.body AS body
ORDER BY id ASC`,
}

/** What do these changes hold beside their heads, and is what erased it there, and says so? (cypher/queries/audit/bodies-to-check.cypher) */
export const bodiesToCheck: ReadQuery<
  { ids: readonly string[] },
  {
    id: string
    body: string | null
    salt: string | null
    bodySha256: string | null
    redactedBy: string | null
    redactor: string | null
    owned: boolean
  }
> = {
  name: 'bodies-to-check',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'body', type: 'string?' },
    { name: 'salt', type: 'string?' },
    { name: 'bodySha256', type: 'string?' },
    { name: 'redactedBy', type: 'string?' },
    { name: 'redactor', type: 'string?' },
    { name: 'owned', type: 'boolean' },
  ],
  text: `
MATCH (c:_Change) WHERE c.id IN $ids
OPTIONAL MATCH (r:_Change) WHERE r.id = c.redactedBy
RETURN c.id AS id, c.body AS body, c.salt AS salt, c.bodySha256 AS bodySha256, c.redactedBy AS redactedBy, r.id AS redactor,
  coalesce(c.id IN r.nodeIds, false) AS owned
ORDER BY id ASC`,
}

/** What do the sealed changes after this number say of themselves, in order? (cypher/queries/audit/chain-to-check.cypher) */
export const chainToCheck: ReadQuery<
  { after: number; limit: number },
  {
    number: number
    id: string
    at: string | null
    by: string | null
    action: string | null
    targetId: string | null
    nodeIds: string[]
    requestId: string | null
    bodySha256: string | null
    hash: string | null
  }
> = {
  name: 'chain-to-check',
  mode: 'read',
  returns: 'many',
  params: { after: 'int', limit: 'int' },
  columns: [
    { name: 'number', type: 'int' },
    { name: 'id', type: 'string' },
    { name: 'at', type: 'string?' },
    { name: 'by', type: 'string?' },
    { name: 'action', type: 'string?' },
    { name: 'targetId', type: 'string?' },
    { name: 'nodeIds', type: 'string[]' },
    { name: 'requestId', type: 'string?' },
    { name: 'bodySha256', type: 'string?' },
    { name: 'hash', type: 'string?' },
  ],
  text: `
MATCH (c:_Change) WHERE c.number > $after
WITH c ORDER BY c.number ASC, c.id ASC LIMIT $limit
RETURN toInteger(c.number) AS number, c.id AS id, c.at AS at, c.by AS by, c.action AS action, c.targetId AS targetId,
  coalesce(c.nodeIds, []) AS nodeIds, c.requestId AS requestId, c.bodySha256 AS bodySha256, c.hash AS hash
ORDER BY number ASC, id ASC`,
}

/** What do these changes say of themselves? A `number` of 0 and an empty `hash` stand for a change that is not sealed. (cypher/queries/audit/changes-by-id.cypher) */
export const changesById: ReadQuery<
  { ids: readonly string[] },
  {
    number: number
    id: string
    at: string
    by: string
    action: string
    targetId: string
    nodeIds: string[]
    requestId: string | null
    bodySha256: string
    redactedBy: string | null
    hash: string
  }
> = {
  name: 'changes-by-id',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'number', type: 'int' },
    { name: 'id', type: 'string' },
    { name: 'at', type: 'string' },
    { name: 'by', type: 'string' },
    { name: 'action', type: 'string' },
    { name: 'targetId', type: 'string' },
    { name: 'nodeIds', type: 'string[]' },
    { name: 'requestId', type: 'string?' },
    { name: 'bodySha256', type: 'string' },
    { name: 'redactedBy', type: 'string?' },
    { name: 'hash', type: 'string' },
  ],
  text: `
MATCH (c:_Change) WHERE c.id IN $ids
RETURN coalesce(c.number, 0) AS number, c.id AS id, c.at AS at, c.by AS by, c.action AS action, c.targetId AS targetId,
  c.nodeIds AS nodeIds, c.requestId AS requestId, c.bodySha256 AS bodySha256, c.redactedBy AS redactedBy, coalesce(c.hash, '') AS hash
ORDER BY id ASC`,
}

/** How many sealed changes meet the filter? `walked` reaches `most` where counting was ended. (cypher/queries/audit/changes-count.cypher) */
export const changesCount: ReadQuery<
  {
    low: number
    most: number
    filter: {
      by: readonly string[] | null
      actions: readonly string[] | null
      from: string | null
      to: string | null
    }
  },
  { walked: number; total: number }
> = {
  name: 'changes-count',
  mode: 'read',
  returns: 'one',
  params: { low: 'int', most: 'int', filter: 'map' },
  columns: [
    { name: 'walked', type: 'int' },
    { name: 'total', type: 'int' },
  ],
  text: `
MATCH (c:_Change) WHERE c.number > $low
WITH c LIMIT $most
WITH CASE WHEN (
      ($filter.by IS NULL OR c.by IN $filter.by)
      AND ($filter.actions IS NULL OR c.action IN $filter.actions)
      AND ($filter.from IS NULL OR c.at >= $filter.from)
      AND ($filter.to IS NULL OR c.at <= $filter.to)
    ) THEN 1 ELSE 0 END AS fits
RETURN count(fits) AS walked, coalesce(sum(fits), 0) AS total`,
}

/** Which sealed changes are there, the latest first? (cypher/queries/audit/changes-feed.cypher) */
export const changesFeed: ReadQuery<
  {
    low: number
    high: number
    scan: number
    limit: number
    filter: {
      by: readonly string[] | null
      actions: readonly string[] | null
      from: string | null
      to: string | null
    }
  },
  {
    stopped: boolean
    number: number
    id: string
    at: string
    by: string
    action: string
    targetId: string
    nodeIds: string[]
    requestId: string | null
    bodySha256: string
    redactedBy: string | null
    hash: string
  }
> = {
  name: 'changes-feed',
  mode: 'read',
  returns: 'many',
  params: { low: 'int', high: 'int', scan: 'int', limit: 'int', filter: 'map' },
  columns: [
    { name: 'stopped', type: 'boolean' },
    { name: 'number', type: 'int' },
    { name: 'id', type: 'string' },
    { name: 'at', type: 'string' },
    { name: 'by', type: 'string' },
    { name: 'action', type: 'string' },
    { name: 'targetId', type: 'string' },
    { name: 'nodeIds', type: 'string[]' },
    { name: 'requestId', type: 'string?' },
    { name: 'bodySha256', type: 'string' },
    { name: 'redactedBy', type: 'string?' },
    { name: 'hash', type: 'string' },
  ],
  text: `
CALL () {
  MATCH (c:_Change) WHERE c.number > $low AND c.number < $high
  WITH c ORDER BY c.number DESC LIMIT $scan
  WHERE (
      ($filter.by IS NULL OR c.by IN $filter.by)
      AND ($filter.actions IS NULL OR c.action IN $filter.actions)
      AND ($filter.from IS NULL OR c.at >= $filter.from)
      AND ($filter.to IS NULL OR c.at <= $filter.to)
    )
  RETURN c.id AS id, c.number AS number, false AS stopped
  ORDER BY number DESC LIMIT $limit
  UNION ALL
  MATCH (c:_Change) WHERE c.number > $low AND c.number < $high
  WITH c ORDER BY c.number DESC SKIP $scan LIMIT 1
  RETURN c.id AS id, c.number AS number, true AS stopped
}
MATCH (c:_Change) WHERE c.id = id
RETURN stopped, number, c.id AS id, c.at AS at, c.by AS by, c.action AS action, c.targetId AS targetId, c.nodeIds AS nodeIds,
  c.requestId AS requestId, c.bodySha256 AS bodySha256, c.redactedBy AS redactedBy, c.hash AS hash
ORDER BY CASE WHEN stopped THEN 0 ELSE 1 END, number DESC`,
}

/** Which sealed changes are there, the latest first? In the other order. (cypher/queries/audit/changes-feed.cypher) */
export const changesFeedOldestFirst: ReadQuery<
  {
    low: number
    high: number
    scan: number
    limit: number
    filter: {
      by: readonly string[] | null
      actions: readonly string[] | null
      from: string | null
      to: string | null
    }
  },
  {
    stopped: boolean
    number: number
    id: string
    at: string
    by: string
    action: string
    targetId: string
    nodeIds: string[]
    requestId: string | null
    bodySha256: string
    redactedBy: string | null
    hash: string
  }
> = {
  name: 'changes-feed-oldest-first',
  mode: 'read',
  returns: 'many',
  params: { low: 'int', high: 'int', scan: 'int', limit: 'int', filter: 'map' },
  columns: [
    { name: 'stopped', type: 'boolean' },
    { name: 'number', type: 'int' },
    { name: 'id', type: 'string' },
    { name: 'at', type: 'string' },
    { name: 'by', type: 'string' },
    { name: 'action', type: 'string' },
    { name: 'targetId', type: 'string' },
    { name: 'nodeIds', type: 'string[]' },
    { name: 'requestId', type: 'string?' },
    { name: 'bodySha256', type: 'string' },
    { name: 'redactedBy', type: 'string?' },
    { name: 'hash', type: 'string' },
  ],
  text: `
CALL () {
  MATCH (c:_Change) WHERE c.number > $low AND c.number < $high
  WITH c ORDER BY c.number ASC LIMIT $scan
  WHERE (
      ($filter.by IS NULL OR c.by IN $filter.by)
      AND ($filter.actions IS NULL OR c.action IN $filter.actions)
      AND ($filter.from IS NULL OR c.at >= $filter.from)
      AND ($filter.to IS NULL OR c.at <= $filter.to)
    )
  RETURN c.id AS id, c.number AS number, false AS stopped
  ORDER BY number ASC LIMIT $limit
  UNION ALL
  MATCH (c:_Change) WHERE c.number > $low AND c.number < $high
  WITH c ORDER BY c.number ASC SKIP $scan LIMIT 1
  RETURN c.id AS id, c.number AS number, true AS stopped
}
MATCH (c:_Change) WHERE c.id = id
RETURN stopped, number, c.id AS id, c.at AS at, c.by AS by, c.action AS action, c.targetId AS targetId, c.nodeIds AS nodeIds,
  c.requestId AS requestId, c.bodySha256 AS bodySha256, c.redactedBy AS redactedBy, c.hash AS hash
ORDER BY CASE WHEN stopped THEN 0 ELSE 1 END, number ASC`,
}

/** Which changes whose bodies are there touched this node, or hold this text in their bodies, after this id? What is null is not asked for. (cypher/queries/audit/changes-holding.cypher) */
export const changesHolding: ReadQuery<
  { nodeId: string | null; text: string | null; after: string; limit: number },
  { id: string }
> = {
  name: 'changes-holding',
  mode: 'read',
  returns: 'many',
  params: { nodeId: 'string?', text: 'string?', after: 'string', limit: 'int' },
  columns: [{ name: 'id', type: 'string' }],
  text: `
MATCH (c:_Change) WHERE c.id > $after AND c.body IS NOT NULL
  AND (($nodeId IS NOT NULL AND $nodeId IN c.nodeIds) OR ($text IS NOT NULL AND c.body CONTAINS $text))
WITH c ORDER BY c.id ASC LIMIT $limit
RETURN c.id AS id
ORDER BY id ASC`,
}

/** Which changes come next after this id: is each sealed, or does it wait to be? (cypher/queries/audit/changes-to-check.cypher) */
export const changesToCheck: ReadQuery<
  { after: string; limit: number },
  { id: string; sealed: boolean; waiting: boolean }
> = {
  name: 'changes-to-check',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'sealed', type: 'boolean' },
    { name: 'waiting', type: 'boolean' },
  ],
  text: `
MATCH (c:_Change) WHERE c.id > $after
WITH c ORDER BY c.id ASC LIMIT $limit
OPTIONAL MATCH (p:_Pending) WHERE p.id = 'pending:' + c.id
RETURN c.id AS id, c.number IS NOT NULL AS sealed, p IS NOT NULL AS waiting
ORDER BY id ASC`,
}

/** How many sealed changes were made to these targets and meet the filter? `walked` reaches `most` where counting was ended. (cypher/queries/audit/changes-to-targets-count.cypher) */
export const changesToTargetsCount: ReadQuery<
  {
    targets: readonly string[]
    low: number
    most: number
    filter: {
      by: readonly string[] | null
      actions: readonly string[] | null
      from: string | null
      to: string | null
    }
  },
  { walked: number; total: number }
> = {
  name: 'changes-to-targets-count',
  mode: 'read',
  returns: 'one',
  params: { targets: 'string[]', low: 'int', most: 'int', filter: 'map' },
  columns: [
    { name: 'walked', type: 'int' },
    { name: 'total', type: 'int' },
  ],
  text: `
MATCH (c:_Change) WHERE c.targetId IN $targets AND c.number > $low
WITH c LIMIT $most
WITH CASE WHEN (
      ($filter.by IS NULL OR c.by IN $filter.by)
      AND ($filter.actions IS NULL OR c.action IN $filter.actions)
      AND ($filter.from IS NULL OR c.at >= $filter.from)
      AND ($filter.to IS NULL OR c.at <= $filter.to)
    ) THEN 1 ELSE 0 END AS fits
RETURN count(fits) AS walked, coalesce(sum(fits), 0) AS total`,
}

/** Which sealed changes were made to these targets, the latest first? (cypher/queries/audit/changes-to-targets.cypher) */
export const changesToTargets: ReadQuery<
  {
    targets: readonly string[]
    low: number
    high: number
    scan: number
    limit: number
    most: number
    filter: {
      by: readonly string[] | null
      actions: readonly string[] | null
      from: string | null
      to: string | null
    }
  },
  {
    stopped: boolean
    number: number
    id: string
    at: string
    by: string
    action: string
    targetId: string
    nodeIds: string[]
    requestId: string | null
    bodySha256: string
    redactedBy: string | null
    hash: string
  }
> = {
  name: 'changes-to-targets',
  mode: 'read',
  returns: 'many',
  params: {
    targets: 'string[]',
    low: 'int',
    high: 'int',
    scan: 'int',
    limit: 'int',
    most: 'int',
    filter: 'map',
  },
  columns: [
    { name: 'stopped', type: 'boolean' },
    { name: 'number', type: 'int' },
    { name: 'id', type: 'string' },
    { name: 'at', type: 'string' },
    { name: 'by', type: 'string' },
    { name: 'action', type: 'string' },
    { name: 'targetId', type: 'string' },
    { name: 'nodeIds', type: 'string[]' },
    { name: 'requestId', type: 'string?' },
    { name: 'bodySha256', type: 'string' },
    { name: 'redactedBy', type: 'string?' },
    { name: 'hash', type: 'string' },
  ],
  text: `
UNWIND $targets AS target
CALL (target) {
  MATCH (c:_Change) WHERE c.targetId = target AND c.number > $low AND c.number < $high
  WITH c ORDER BY c.targetId DESC, c.number DESC LIMIT $scan
  WHERE (
      ($filter.by IS NULL OR c.by IN $filter.by)
      AND ($filter.actions IS NULL OR c.action IN $filter.actions)
      AND ($filter.from IS NULL OR c.at >= $filter.from)
      AND ($filter.to IS NULL OR c.at <= $filter.to)
    )
  RETURN c.id AS id, c.number AS number, false AS stopped
  ORDER BY number DESC LIMIT $limit
  UNION ALL
  MATCH (c:_Change) WHERE c.targetId = target AND c.number > $low AND c.number < $high
  WITH c ORDER BY c.targetId DESC, c.number DESC SKIP $scan LIMIT 1
  RETURN c.id AS id, c.number AS number, true AS stopped
}
WITH id, number, stopped ORDER BY CASE WHEN stopped THEN 0 ELSE 1 END, number DESC LIMIT $most
MATCH (c:_Change) WHERE c.id = id
RETURN stopped, number, c.id AS id, c.at AS at, c.by AS by, c.action AS action, c.targetId AS targetId, c.nodeIds AS nodeIds,
  c.requestId AS requestId, c.bodySha256 AS bodySha256, c.redactedBy AS redactedBy, c.hash AS hash
ORDER BY CASE WHEN stopped THEN 0 ELSE 1 END, number DESC`,
}

/** Which sealed changes were made to these targets, the latest first? In the other order. (cypher/queries/audit/changes-to-targets.cypher) */
export const changesToTargetsOldestFirst: ReadQuery<
  {
    targets: readonly string[]
    low: number
    high: number
    scan: number
    limit: number
    most: number
    filter: {
      by: readonly string[] | null
      actions: readonly string[] | null
      from: string | null
      to: string | null
    }
  },
  {
    stopped: boolean
    number: number
    id: string
    at: string
    by: string
    action: string
    targetId: string
    nodeIds: string[]
    requestId: string | null
    bodySha256: string
    redactedBy: string | null
    hash: string
  }
> = {
  name: 'changes-to-targets-oldest-first',
  mode: 'read',
  returns: 'many',
  params: {
    targets: 'string[]',
    low: 'int',
    high: 'int',
    scan: 'int',
    limit: 'int',
    most: 'int',
    filter: 'map',
  },
  columns: [
    { name: 'stopped', type: 'boolean' },
    { name: 'number', type: 'int' },
    { name: 'id', type: 'string' },
    { name: 'at', type: 'string' },
    { name: 'by', type: 'string' },
    { name: 'action', type: 'string' },
    { name: 'targetId', type: 'string' },
    { name: 'nodeIds', type: 'string[]' },
    { name: 'requestId', type: 'string?' },
    { name: 'bodySha256', type: 'string' },
    { name: 'redactedBy', type: 'string?' },
    { name: 'hash', type: 'string' },
  ],
  text: `
UNWIND $targets AS target
CALL (target) {
  MATCH (c:_Change) WHERE c.targetId = target AND c.number > $low AND c.number < $high
  WITH c ORDER BY c.targetId ASC, c.number ASC LIMIT $scan
  WHERE (
      ($filter.by IS NULL OR c.by IN $filter.by)
      AND ($filter.actions IS NULL OR c.action IN $filter.actions)
      AND ($filter.from IS NULL OR c.at >= $filter.from)
      AND ($filter.to IS NULL OR c.at <= $filter.to)
    )
  RETURN c.id AS id, c.number AS number, false AS stopped
  ORDER BY number ASC LIMIT $limit
  UNION ALL
  MATCH (c:_Change) WHERE c.targetId = target AND c.number > $low AND c.number < $high
  WITH c ORDER BY c.targetId ASC, c.number ASC SKIP $scan LIMIT 1
  RETURN c.id AS id, c.number AS number, true AS stopped
}
WITH id, number, stopped ORDER BY CASE WHEN stopped THEN 0 ELSE 1 END, number ASC LIMIT $most
MATCH (c:_Change) WHERE c.id = id
RETURN stopped, number, c.id AS id, c.at AS at, c.by AS by, c.action AS action, c.targetId AS targetId, c.nodeIds AS nodeIds,
  c.requestId AS requestId, c.bodySha256 AS bodySha256, c.redactedBy AS redactedBy, c.hash AS hash
ORDER BY CASE WHEN stopped THEN 0 ELSE 1 END, number ASC`,
}

/** Which changes wait to be sealed, the oldest first? A `number` of 0 is none. Bodies stay where they are: they may be large. (cypher/queries/audit/pending-changes.cypher) */
export const pendingChanges: ReadQuery<
  { limit: number },
  {
    pendingId: string
    id: string
    at: string
    by: string
    action: string
    targetId: string
    nodeIds: string[]
    requestId: string | null
    bodySha256: string
    number: number
  }
> = {
  name: 'pending-changes',
  mode: 'read',
  returns: 'many',
  params: { limit: 'int' },
  columns: [
    { name: 'pendingId', type: 'string' },
    { name: 'id', type: 'string' },
    { name: 'at', type: 'string' },
    { name: 'by', type: 'string' },
    { name: 'action', type: 'string' },
    { name: 'targetId', type: 'string' },
    { name: 'nodeIds', type: 'string[]' },
    { name: 'requestId', type: 'string?' },
    { name: 'bodySha256', type: 'string' },
    { name: 'number', type: 'int' },
  ],
  text: `
MATCH (p:_Pending) WHERE p.at > ''
MATCH (c:_Change) WHERE c.id = p.changeId
WITH p, c ORDER BY p.at ASC, p.id ASC LIMIT $limit
RETURN p.id AS pendingId, c.id AS id, c.at AS at, c.by AS by, c.action AS action, c.targetId AS targetId,
  c.nodeIds AS nodeIds, c.requestId AS requestId, c.bodySha256 AS bodySha256, coalesce(c.number, 0) AS number
ORDER BY at ASC, pendingId ASC`,
}

/** Which marks of changes that wait come next after this id: is the change there, and is it sealed already? (cypher/queries/audit/pending-to-check.cypher) */
export const pendingToCheck: ReadQuery<
  { after: string; limit: number },
  { id: string; changeId: string | null; known: boolean; sealed: boolean }
> = {
  name: 'pending-to-check',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'changeId', type: 'string?' },
    { name: 'known', type: 'boolean' },
    { name: 'sealed', type: 'boolean' },
  ],
  text: `
MATCH (p:_Pending) WHERE p.id > $after
WITH p ORDER BY p.id ASC LIMIT $limit
OPTIONAL MATCH (c:_Change) WHERE c.id = p.changeId
RETURN p.id AS id, p.changeId AS changeId, c IS NOT NULL AS known, c.number IS NOT NULL AS sealed
ORDER BY id ASC`,
}

/** Does a change wait to be sealed, how long is the chain, and who may lengthen it until when? (cypher/queries/audit/seal-state.cypher) */
export const sealState: ReadQuery<
  { id: string },
  { waiting: boolean; number: number; hash: string; holder: string | null; leaseUntil: string | null }
> = {
  name: 'seal-state',
  mode: 'read',
  returns: 'one',
  params: { id: 'string' },
  columns: [
    { name: 'waiting', type: 'boolean' },
    { name: 'number', type: 'int' },
    { name: 'hash', type: 'string' },
    { name: 'holder', type: 'string?' },
    { name: 'leaseUntil', type: 'string?' },
  ],
  text: `
OPTIONAL MATCH (s:_Seal) WHERE s.id = $id
RETURN EXISTS { MATCH (:_Pending) } AS waiting, coalesce(s.number, 0) AS number, coalesce(s.hash, '') AS hash,
  s.holder AS holder, s.leaseUntil AS leaseUntil`,
}

/** Who made these statements, as the edges say? (cypher/queries/backup/stored-makers.cypher) */
export const storedMakers: ReadQuery<
  { ids: readonly string[] },
  { type: string; fromId: string; toId: string; properties: StoredProperties }
> = {
  name: 'stored-makers',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'type', type: 'string' },
    { name: 'fromId', type: 'string' },
    { name: 'toId', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
UNWIND $ids AS key
MATCH (s:Statement) WHERE s.id = key
MATCH (s)<-[r:MADE]-(a:Actor)
RETURN type(r) AS type, a.id AS fromId, key AS toId, properties(r) AS properties
ORDER BY type ASC, fromId ASC, toId ASC`,
}

/** Which nodes of this label come next after this id, with everything that is stored of them? (cypher/queries/backup/stored-nodes.cypher) */
export const storedNodesActor: ReadQuery<
  { after: string; limit: number },
  { id: string; properties: StoredProperties }
> = {
  name: 'stored-nodes-Actor',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
MATCH (n:Actor) WHERE n.id > $after
WITH n ORDER BY n.id ASC LIMIT $limit
RETURN n.id AS id, properties(n) AS properties
ORDER BY id ASC`,
}

/** Which nodes of this label come next after this id, with everything that is stored of them? (cypher/queries/backup/stored-nodes.cypher) */
export const storedNodesClaim: ReadQuery<
  { after: string; limit: number },
  { id: string; properties: StoredProperties }
> = {
  name: 'stored-nodes-Claim',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
MATCH (n:Claim) WHERE n.id > $after
WITH n ORDER BY n.id ASC LIMIT $limit
RETURN n.id AS id, properties(n) AS properties
ORDER BY id ASC`,
}

/** Which nodes of this label come next after this id, with everything that is stored of them? (cypher/queries/backup/stored-nodes.cypher) */
export const storedNodesStatement: ReadQuery<
  { after: string; limit: number },
  { id: string; properties: StoredProperties }
> = {
  name: 'stored-nodes-Statement',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
MATCH (n:Statement) WHERE n.id > $after
WITH n ORDER BY n.id ASC LIMIT $limit
RETURN n.id AS id, properties(n) AS properties
ORDER BY id ASC`,
}

/** Which nodes of this label come next after this id, with everything that is stored of them? (cypher/queries/backup/stored-nodes.cypher) */
export const storedNodesArticle: ReadQuery<
  { after: string; limit: number },
  { id: string; properties: StoredProperties }
> = {
  name: 'stored-nodes-Article',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
MATCH (n:Article) WHERE n.id > $after
WITH n ORDER BY n.id ASC LIMIT $limit
RETURN n.id AS id, properties(n) AS properties
ORDER BY id ASC`,
}

/** Which nodes of this label come next after this id, with everything that is stored of them? (cypher/queries/backup/stored-nodes.cypher) */
export const storedNodesReview: ReadQuery<
  { after: string; limit: number },
  { id: string; properties: StoredProperties }
> = {
  name: 'stored-nodes-Review',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
MATCH (n:Review) WHERE n.id > $after
WITH n ORDER BY n.id ASC LIMIT $limit
RETURN n.id AS id, properties(n) AS properties
ORDER BY id ASC`,
}

/** Which nodes of this label come next after this id, with everything that is stored of them? (cypher/queries/backup/stored-nodes.cypher) */
export const storedNodesEvent: ReadQuery<
  { after: string; limit: number },
  { id: string; properties: StoredProperties }
> = {
  name: 'stored-nodes-Event',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
MATCH (n:Event) WHERE n.id > $after
WITH n ORDER BY n.id ASC LIMIT $limit
RETURN n.id AS id, properties(n) AS properties
ORDER BY id ASC`,
}

/** Which nodes of this label come next after this id, with everything that is stored of them? (cypher/queries/backup/stored-nodes.cypher) */
export const storedNodesPlace: ReadQuery<
  { after: string; limit: number },
  { id: string; properties: StoredProperties }
> = {
  name: 'stored-nodes-Place',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
MATCH (n:Place) WHERE n.id > $after
WITH n ORDER BY n.id ASC LIMIT $limit
RETURN n.id AS id, properties(n) AS properties
ORDER BY id ASC`,
}

/** Which nodes of this label come next after this id, with everything that is stored of them? (cypher/queries/backup/stored-nodes.cypher) */
export const storedNodesTopic: ReadQuery<
  { after: string; limit: number },
  { id: string; properties: StoredProperties }
> = {
  name: 'stored-nodes-Topic',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
MATCH (n:Topic) WHERE n.id > $after
WITH n ORDER BY n.id ASC LIMIT $limit
RETURN n.id AS id, properties(n) AS properties
ORDER BY id ASC`,
}

/** Which nodes of this label come next after this id, with everything that is stored of them? (cypher/queries/backup/stored-nodes.cypher) */
export const storedNodes_Alias: ReadQuery<
  { after: string; limit: number },
  { id: string; properties: StoredProperties }
> = {
  name: 'stored-nodes-_Alias',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
MATCH (n:_Alias) WHERE n.id > $after
WITH n ORDER BY n.id ASC LIMIT $limit
RETURN n.id AS id, properties(n) AS properties
ORDER BY id ASC`,
}

/** Which nodes of this label come next after this id, with everything that is stored of them? (cypher/queries/backup/stored-nodes.cypher) */
export const storedNodes_Url: ReadQuery<
  { after: string; limit: number },
  { id: string; properties: StoredProperties }
> = {
  name: 'stored-nodes-_Url',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
MATCH (n:_Url) WHERE n.id > $after
WITH n ORDER BY n.id ASC LIMIT $limit
RETURN n.id AS id, properties(n) AS properties
ORDER BY id ASC`,
}

/** Which nodes of this label come next after this id, with everything that is stored of them? (cypher/queries/backup/stored-nodes.cypher) */
export const storedNodes_Mark: ReadQuery<
  { after: string; limit: number },
  { id: string; properties: StoredProperties }
> = {
  name: 'stored-nodes-_Mark',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
MATCH (n:_Mark) WHERE n.id > $after
WITH n ORDER BY n.id ASC LIMIT $limit
RETURN n.id AS id, properties(n) AS properties
ORDER BY id ASC`,
}

/** Which nodes of this label come next after this id, with everything that is stored of them? (cypher/queries/backup/stored-nodes.cypher) */
export const storedNodes_Dispute: ReadQuery<
  { after: string; limit: number },
  { id: string; properties: StoredProperties }
> = {
  name: 'stored-nodes-_Dispute',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
MATCH (n:_Dispute) WHERE n.id > $after
WITH n ORDER BY n.id ASC LIMIT $limit
RETURN n.id AS id, properties(n) AS properties
ORDER BY id ASC`,
}

/** Which nodes of this label come next after this id, with everything that is stored of them? (cypher/queries/backup/stored-nodes.cypher) */
export const storedNodes_Change: ReadQuery<
  { after: string; limit: number },
  { id: string; properties: StoredProperties }
> = {
  name: 'stored-nodes-_Change',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
MATCH (n:_Change) WHERE n.id > $after
WITH n ORDER BY n.id ASC LIMIT $limit
RETURN n.id AS id, properties(n) AS properties
ORDER BY id ASC`,
}

/** Which nodes of this label come next after this id, with everything that is stored of them? (cypher/queries/backup/stored-nodes.cypher) */
export const storedNodes_Pending: ReadQuery<
  { after: string; limit: number },
  { id: string; properties: StoredProperties }
> = {
  name: 'stored-nodes-_Pending',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
MATCH (n:_Pending) WHERE n.id > $after
WITH n ORDER BY n.id ASC LIMIT $limit
RETURN n.id AS id, properties(n) AS properties
ORDER BY id ASC`,
}

/** Which nodes of this label come next after this id, with everything that is stored of them? (cypher/queries/backup/stored-nodes.cypher) */
export const storedNodes_Seal: ReadQuery<
  { after: string; limit: number },
  { id: string; properties: StoredProperties }
> = {
  name: 'stored-nodes-_Seal',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
MATCH (n:_Seal) WHERE n.id > $after
WITH n ORDER BY n.id ASC LIMIT $limit
RETURN n.id AS id, properties(n) AS properties
ORDER BY id ASC`,
}

/** Which relationships start at these nodes, with everything that is stored of them? What an actor made is asked of the statements. (cypher/queries/backup/stored-relations.cypher) */
export const storedRelationsActor: ReadQuery<
  { ids: readonly string[] },
  { type: string; fromId: string; toId: string; properties: StoredProperties }
> = {
  name: 'stored-relations-Actor',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'type', type: 'string' },
    { name: 'fromId', type: 'string' },
    { name: 'toId', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
UNWIND $ids AS key
MATCH (n:Actor) WHERE n.id = key
MATCH (n)-[r]->(other) WHERE type(r) <> 'MADE'
RETURN type(r) AS type, key AS fromId, other.id AS toId, properties(r) AS properties
ORDER BY type ASC, fromId ASC, toId ASC, r.key ASC`,
}

/** Which relationships start at these nodes, with everything that is stored of them? What an actor made is asked of the statements. (cypher/queries/backup/stored-relations.cypher) */
export const storedRelationsStatement: ReadQuery<
  { ids: readonly string[] },
  { type: string; fromId: string; toId: string; properties: StoredProperties }
> = {
  name: 'stored-relations-Statement',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'type', type: 'string' },
    { name: 'fromId', type: 'string' },
    { name: 'toId', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
UNWIND $ids AS key
MATCH (n:Statement) WHERE n.id = key
MATCH (n)-[r]->(other) WHERE type(r) <> 'MADE'
RETURN type(r) AS type, key AS fromId, other.id AS toId, properties(r) AS properties
ORDER BY type ASC, fromId ASC, toId ASC, r.key ASC`,
}

/** Which relationships start at these nodes, with everything that is stored of them? What an actor made is asked of the statements. (cypher/queries/backup/stored-relations.cypher) */
export const storedRelationsArticle: ReadQuery<
  { ids: readonly string[] },
  { type: string; fromId: string; toId: string; properties: StoredProperties }
> = {
  name: 'stored-relations-Article',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'type', type: 'string' },
    { name: 'fromId', type: 'string' },
    { name: 'toId', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
UNWIND $ids AS key
MATCH (n:Article) WHERE n.id = key
MATCH (n)-[r]->(other) WHERE type(r) <> 'MADE'
RETURN type(r) AS type, key AS fromId, other.id AS toId, properties(r) AS properties
ORDER BY type ASC, fromId ASC, toId ASC, r.key ASC`,
}

/** Which relationships start at these nodes, with everything that is stored of them? What an actor made is asked of the statements. (cypher/queries/backup/stored-relations.cypher) */
export const storedRelationsClaim: ReadQuery<
  { ids: readonly string[] },
  { type: string; fromId: string; toId: string; properties: StoredProperties }
> = {
  name: 'stored-relations-Claim',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'type', type: 'string' },
    { name: 'fromId', type: 'string' },
    { name: 'toId', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
UNWIND $ids AS key
MATCH (n:Claim) WHERE n.id = key
MATCH (n)-[r]->(other) WHERE type(r) <> 'MADE'
RETURN type(r) AS type, key AS fromId, other.id AS toId, properties(r) AS properties
ORDER BY type ASC, fromId ASC, toId ASC, r.key ASC`,
}

/** Which relationships start at these nodes, with everything that is stored of them? What an actor made is asked of the statements. (cypher/queries/backup/stored-relations.cypher) */
export const storedRelationsReview: ReadQuery<
  { ids: readonly string[] },
  { type: string; fromId: string; toId: string; properties: StoredProperties }
> = {
  name: 'stored-relations-Review',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'type', type: 'string' },
    { name: 'fromId', type: 'string' },
    { name: 'toId', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
UNWIND $ids AS key
MATCH (n:Review) WHERE n.id = key
MATCH (n)-[r]->(other) WHERE type(r) <> 'MADE'
RETURN type(r) AS type, key AS fromId, other.id AS toId, properties(r) AS properties
ORDER BY type ASC, fromId ASC, toId ASC, r.key ASC`,
}

/** Is a restore under way, and of which backup? (cypher/queries/backup/unfinished-restore.cypher) */
export const unfinishedRestore: ReadQuery<{ id: string }, { name: string }> = {
  name: 'unfinished-restore',
  mode: 'read',
  returns: 'maybe',
  params: { id: 'string' },
  columns: [{ name: 'name', type: 'string' }],
  text: `
MATCH (n:_Lock) WHERE n.id = $id
RETURN n.name AS name`,
}

/** Which claims are there, oldest entry first? (cypher/queries/claims/claims-by-entry.cypher) */
export const claimsByEntry: ReadQuery<
  {
    low: string
    high: string
    scan: number
    limit: number
    filter: {
      words: readonly string[] | null
      kinds: readonly string[] | null
      about: readonly string[] | null
      accuses: readonly string[] | null
      events: readonly string[] | null
      places: readonly string[] | null
      topics: readonly string[] | null
      contested: boolean | null
    }
  },
  { stop: string | null; claim: Row<'Claim'> }
> = {
  name: 'claims-by-entry',
  mode: 'read',
  returns: 'many',
  params: { low: 'string', high: 'string', scan: 'int', limit: 'int', filter: 'map' },
  columns: [
    { name: 'stop', type: 'string?' },
    { name: 'claim', type: { row: 'Claim', nullable: false } },
  ],
  text: `
CALL () {
  MATCH (c:Claim) WHERE c.recentKey > $low AND c.recentKey < $high
  WITH c ORDER BY c.recentKey ASC LIMIT $scan
  WHERE (
      ($filter.words IS NULL OR all(word IN $filter.words WHERE c.searchText CONTAINS word))
      AND ($filter.kinds IS NULL OR c.kind IN $filter.kinds)
      AND ($filter.about IS NULL OR EXISTS { MATCH (c)-[:ABOUT]->(actor:Actor) WHERE actor.id IN $filter.about })
      AND ($filter.accuses IS NULL OR EXISTS { MATCH (c)-[:ACCUSES]->(actor:Actor) WHERE actor.id IN $filter.accuses })
      AND ($filter.events IS NULL OR EXISTS { MATCH (c)-[:CONCERNS]->(event:Event) WHERE event.id IN $filter.events })
      AND ($filter.places IS NULL OR EXISTS { MATCH (c)-[:LOCATED_IN]->(place:Place) WHERE place.id IN $filter.places })
      AND ($filter.topics IS NULL OR EXISTS { MATCH (c)-[:FILED_UNDER]->(topic:Topic) WHERE topic.id IN $filter.topics })
      AND ($filter.contested IS NULL OR $filter.contested = EXISTS { MATCH (dispute:_Dispute) WHERE dispute.claimId = c.id AND dispute.kind = 'STANCE' })
    )
  RETURN c.id AS id, c.recentKey AS place, null AS stop
  ORDER BY place ASC LIMIT $limit
  UNION ALL
  MATCH (c:Claim) WHERE c.recentKey > $low AND c.recentKey < $high
  WITH c ORDER BY c.recentKey ASC SKIP $scan LIMIT 1
  RETURN c.id AS id, c.recentKey AS place, c.recentKey AS stop
}
MATCH (c:Claim) WHERE c.id = id
RETURN stop, [c.id, c.name, c.version, c.createdAt, c.updatedAt, c.text, c.language, c.translationLanguages, c.translationTexts, c.kind, c.happenedFrom, c.happenedTo, c.happenedPrecision, c.happenedBasis, c.happenedText, c.scope, c.counted, c.aspect, c.accumulation, c.unit, c.sortKey, c.recentKey] AS claim
ORDER BY stop IS NULL, place ASC`,
}

/** Which claims are there, oldest entry first? In the other order. (cypher/queries/claims/claims-by-entry.cypher) */
export const claimsByEntryNewestFirst: ReadQuery<
  {
    low: string
    high: string
    scan: number
    limit: number
    filter: {
      words: readonly string[] | null
      kinds: readonly string[] | null
      about: readonly string[] | null
      accuses: readonly string[] | null
      events: readonly string[] | null
      places: readonly string[] | null
      topics: readonly string[] | null
      contested: boolean | null
    }
  },
  { stop: string | null; claim: Row<'Claim'> }
> = {
  name: 'claims-by-entry-newest-first',
  mode: 'read',
  returns: 'many',
  params: { low: 'string', high: 'string', scan: 'int', limit: 'int', filter: 'map' },
  columns: [
    { name: 'stop', type: 'string?' },
    { name: 'claim', type: { row: 'Claim', nullable: false } },
  ],
  text: `
CALL () {
  MATCH (c:Claim) WHERE c.recentKey > $low AND c.recentKey < $high
  WITH c ORDER BY c.recentKey DESC LIMIT $scan
  WHERE (
      ($filter.words IS NULL OR all(word IN $filter.words WHERE c.searchText CONTAINS word))
      AND ($filter.kinds IS NULL OR c.kind IN $filter.kinds)
      AND ($filter.about IS NULL OR EXISTS { MATCH (c)-[:ABOUT]->(actor:Actor) WHERE actor.id IN $filter.about })
      AND ($filter.accuses IS NULL OR EXISTS { MATCH (c)-[:ACCUSES]->(actor:Actor) WHERE actor.id IN $filter.accuses })
      AND ($filter.events IS NULL OR EXISTS { MATCH (c)-[:CONCERNS]->(event:Event) WHERE event.id IN $filter.events })
      AND ($filter.places IS NULL OR EXISTS { MATCH (c)-[:LOCATED_IN]->(place:Place) WHERE place.id IN $filter.places })
      AND ($filter.topics IS NULL OR EXISTS { MATCH (c)-[:FILED_UNDER]->(topic:Topic) WHERE topic.id IN $filter.topics })
      AND ($filter.contested IS NULL OR $filter.contested = EXISTS { MATCH (dispute:_Dispute) WHERE dispute.claimId = c.id AND dispute.kind = 'STANCE' })
    )
  RETURN c.id AS id, c.recentKey AS place, null AS stop
  ORDER BY place DESC LIMIT $limit
  UNION ALL
  MATCH (c:Claim) WHERE c.recentKey > $low AND c.recentKey < $high
  WITH c ORDER BY c.recentKey DESC SKIP $scan LIMIT 1
  RETURN c.id AS id, c.recentKey AS place, c.recentKey AS stop
}
MATCH (c:Claim) WHERE c.id = id
RETURN stop, [c.id, c.name, c.version, c.createdAt, c.updatedAt, c.text, c.language, c.translationLanguages, c.translationTexts, c.kind, c.happenedFrom, c.happenedTo, c.happenedPrecision, c.happenedBasis, c.happenedText, c.scope, c.counted, c.aspect, c.accumulation, c.unit, c.sortKey, c.recentKey] AS claim
ORDER BY stop IS NULL, place DESC`,
}

/** Which claims have these ids? (cypher/queries/claims/claims-by-id.cypher) */
export const claimsById: ReadQuery<{ ids: readonly string[] }, { claim: Row<'Claim'> }> = {
  name: 'claims-by-id',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [{ name: 'claim', type: { row: 'Claim', nullable: false } }],
  text: `
MATCH (c:Claim) WHERE c.id IN $ids AND c.mergedIntoId IS NULL
RETURN [c.id, c.name, c.version, c.createdAt, c.updatedAt, c.text, c.language, c.translationLanguages, c.translationTexts, c.kind, c.happenedFrom, c.happenedTo, c.happenedPrecision, c.happenedBasis, c.happenedText, c.scope, c.counted, c.aspect, c.accumulation, c.unit, c.sortKey, c.recentKey] AS claim`,
}

/** Which claims are there, by caption? (cypher/queries/claims/claims-by-name.cypher) */
export const claimsByName: ReadQuery<
  {
    low: string
    high: string
    scan: number
    limit: number
    filter: {
      words: readonly string[] | null
      kinds: readonly string[] | null
      about: readonly string[] | null
      accuses: readonly string[] | null
      events: readonly string[] | null
      places: readonly string[] | null
      topics: readonly string[] | null
      contested: boolean | null
    }
  },
  { stop: string | null; claim: Row<'Claim'> }
> = {
  name: 'claims-by-name',
  mode: 'read',
  returns: 'many',
  params: { low: 'string', high: 'string', scan: 'int', limit: 'int', filter: 'map' },
  columns: [
    { name: 'stop', type: 'string?' },
    { name: 'claim', type: { row: 'Claim', nullable: false } },
  ],
  text: `
CALL () {
  MATCH (c:Claim) WHERE c.sortKey > $low AND c.sortKey < $high
  WITH c ORDER BY c.sortKey ASC LIMIT $scan
  WHERE (
      ($filter.words IS NULL OR all(word IN $filter.words WHERE c.searchText CONTAINS word))
      AND ($filter.kinds IS NULL OR c.kind IN $filter.kinds)
      AND ($filter.about IS NULL OR EXISTS { MATCH (c)-[:ABOUT]->(actor:Actor) WHERE actor.id IN $filter.about })
      AND ($filter.accuses IS NULL OR EXISTS { MATCH (c)-[:ACCUSES]->(actor:Actor) WHERE actor.id IN $filter.accuses })
      AND ($filter.events IS NULL OR EXISTS { MATCH (c)-[:CONCERNS]->(event:Event) WHERE event.id IN $filter.events })
      AND ($filter.places IS NULL OR EXISTS { MATCH (c)-[:LOCATED_IN]->(place:Place) WHERE place.id IN $filter.places })
      AND ($filter.topics IS NULL OR EXISTS { MATCH (c)-[:FILED_UNDER]->(topic:Topic) WHERE topic.id IN $filter.topics })
      AND ($filter.contested IS NULL OR $filter.contested = EXISTS { MATCH (dispute:_Dispute) WHERE dispute.claimId = c.id AND dispute.kind = 'STANCE' })
    )
  RETURN c.id AS id, c.sortKey AS place, null AS stop
  ORDER BY place ASC LIMIT $limit
  UNION ALL
  MATCH (c:Claim) WHERE c.sortKey > $low AND c.sortKey < $high
  WITH c ORDER BY c.sortKey ASC SKIP $scan LIMIT 1
  RETURN c.id AS id, c.sortKey AS place, c.sortKey AS stop
}
MATCH (c:Claim) WHERE c.id = id
RETURN stop, [c.id, c.name, c.version, c.createdAt, c.updatedAt, c.text, c.language, c.translationLanguages, c.translationTexts, c.kind, c.happenedFrom, c.happenedTo, c.happenedPrecision, c.happenedBasis, c.happenedText, c.scope, c.counted, c.aspect, c.accumulation, c.unit, c.sortKey, c.recentKey] AS claim
ORDER BY stop IS NULL, place ASC`,
}

/** Which claims are there, by caption? In the other order. (cypher/queries/claims/claims-by-name.cypher) */
export const claimsByNameBackwards: ReadQuery<
  {
    low: string
    high: string
    scan: number
    limit: number
    filter: {
      words: readonly string[] | null
      kinds: readonly string[] | null
      about: readonly string[] | null
      accuses: readonly string[] | null
      events: readonly string[] | null
      places: readonly string[] | null
      topics: readonly string[] | null
      contested: boolean | null
    }
  },
  { stop: string | null; claim: Row<'Claim'> }
> = {
  name: 'claims-by-name-backwards',
  mode: 'read',
  returns: 'many',
  params: { low: 'string', high: 'string', scan: 'int', limit: 'int', filter: 'map' },
  columns: [
    { name: 'stop', type: 'string?' },
    { name: 'claim', type: { row: 'Claim', nullable: false } },
  ],
  text: `
CALL () {
  MATCH (c:Claim) WHERE c.sortKey > $low AND c.sortKey < $high
  WITH c ORDER BY c.sortKey DESC LIMIT $scan
  WHERE (
      ($filter.words IS NULL OR all(word IN $filter.words WHERE c.searchText CONTAINS word))
      AND ($filter.kinds IS NULL OR c.kind IN $filter.kinds)
      AND ($filter.about IS NULL OR EXISTS { MATCH (c)-[:ABOUT]->(actor:Actor) WHERE actor.id IN $filter.about })
      AND ($filter.accuses IS NULL OR EXISTS { MATCH (c)-[:ACCUSES]->(actor:Actor) WHERE actor.id IN $filter.accuses })
      AND ($filter.events IS NULL OR EXISTS { MATCH (c)-[:CONCERNS]->(event:Event) WHERE event.id IN $filter.events })
      AND ($filter.places IS NULL OR EXISTS { MATCH (c)-[:LOCATED_IN]->(place:Place) WHERE place.id IN $filter.places })
      AND ($filter.topics IS NULL OR EXISTS { MATCH (c)-[:FILED_UNDER]->(topic:Topic) WHERE topic.id IN $filter.topics })
      AND ($filter.contested IS NULL OR $filter.contested = EXISTS { MATCH (dispute:_Dispute) WHERE dispute.claimId = c.id AND dispute.kind = 'STANCE' })
    )
  RETURN c.id AS id, c.sortKey AS place, null AS stop
  ORDER BY place DESC LIMIT $limit
  UNION ALL
  MATCH (c:Claim) WHERE c.sortKey > $low AND c.sortKey < $high
  WITH c ORDER BY c.sortKey DESC SKIP $scan LIMIT 1
  RETURN c.id AS id, c.sortKey AS place, c.sortKey AS stop
}
MATCH (c:Claim) WHERE c.id = id
RETURN stop, [c.id, c.name, c.version, c.createdAt, c.updatedAt, c.text, c.language, c.translationLanguages, c.translationTexts, c.kind, c.happenedFrom, c.happenedTo, c.happenedPrecision, c.happenedBasis, c.happenedText, c.scope, c.counted, c.aspect, c.accumulation, c.unit, c.sortKey, c.recentKey] AS claim
ORDER BY stop IS NULL, place DESC`,
}

/** How many claims meet the filter? `walked` reaches `most` where counting was ended. (cypher/queries/claims/claims-count.cypher) */
export const claimsCount: ReadQuery<
  {
    most: number
    filter: {
      words: readonly string[] | null
      kinds: readonly string[] | null
      about: readonly string[] | null
      accuses: readonly string[] | null
      events: readonly string[] | null
      places: readonly string[] | null
      topics: readonly string[] | null
      contested: boolean | null
    }
  },
  { walked: number; total: number }
> = {
  name: 'claims-count',
  mode: 'read',
  returns: 'one',
  params: { most: 'int', filter: 'map' },
  columns: [
    { name: 'walked', type: 'int' },
    { name: 'total', type: 'int' },
  ],
  text: `
MATCH (c:Claim) WHERE c.sortKey > ''
WITH c LIMIT $most
WITH CASE WHEN (
      ($filter.words IS NULL OR all(word IN $filter.words WHERE c.searchText CONTAINS word))
      AND ($filter.kinds IS NULL OR c.kind IN $filter.kinds)
      AND ($filter.about IS NULL OR EXISTS { MATCH (c)-[:ABOUT]->(actor:Actor) WHERE actor.id IN $filter.about })
      AND ($filter.accuses IS NULL OR EXISTS { MATCH (c)-[:ACCUSES]->(actor:Actor) WHERE actor.id IN $filter.accuses })
      AND ($filter.events IS NULL OR EXISTS { MATCH (c)-[:CONCERNS]->(event:Event) WHERE event.id IN $filter.events })
      AND ($filter.places IS NULL OR EXISTS { MATCH (c)-[:LOCATED_IN]->(place:Place) WHERE place.id IN $filter.places })
      AND ($filter.topics IS NULL OR EXISTS { MATCH (c)-[:FILED_UNDER]->(topic:Topic) WHERE topic.id IN $filter.topics })
      AND ($filter.contested IS NULL OR $filter.contested = EXISTS { MATCH (dispute:_Dispute) WHERE dispute.claimId = c.id AND dispute.kind = 'STANCE' })
    ) THEN 1 ELSE 0 END AS fits
RETURN count(fits) AS walked, coalesce(sum(fits), 0) AS total`,
}

/** Which of these claims are contested? (cypher/queries/claims/contested-claims.cypher) */
export const contestedClaims: ReadQuery<{ ids: readonly string[] }, { id: string }> = {
  name: 'contested-claims',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [{ name: 'id', type: 'string' }],
  text: `
MATCH (dispute:_Dispute) WHERE dispute.claimId IN $ids AND dispute.kind = 'STANCE'
RETURN DISTINCT dispute.claimId AS id`,
}

/** How do these claims stand to others? At most `limit` for each. (cypher/queries/claims/relations-of-claims.cypher) */
export const relationsOfClaims: ReadQuery<
  { ids: readonly string[]; moment: string | null; limit: number },
  { key: string; relation: string; fromId: string; toId: string; by: string; reason: string; at: string }
> = {
  name: 'relations-of-claims',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]', moment: 'string?', limit: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'relation', type: 'string' },
    { name: 'fromId', type: 'string' },
    { name: 'toId', type: 'string' },
    { name: 'by', type: 'string' },
    { name: 'reason', type: 'string' },
    { name: 'at', type: 'string' },
  ],
  text: `
UNWIND $ids AS key
MATCH (c:Claim) WHERE c.id = key
CALL (c) {
  MATCH (c)-[r:NARROWS|EQUIVALENT_TO|CONTRADICTS|EARLIER_ROUND_OF|RELATED_TO]-(:Claim)
  WHERE ($moment IS NULL AND r.endedAt IS NULL) OR (r.at <= $moment AND (r.endedAt IS NULL OR r.endedAt > $moment))
  RETURN type(r) AS relation, startNode(r).id AS fromId, endNode(r).id AS toId, r.by AS by, r.reason AS reason, r.at AS at
  ORDER BY relation, fromId, toId LIMIT $limit
}
RETURN key, relation, fromId, toId, by, reason, at
ORDER BY key, relation, fromId, toId`,
}

/** How many statements take each stance on these claims? The stance is the type of the edge, so each count is a degree. (cypher/queries/claims/stance-counts-of-claims.cypher) */
export const stanceCountsOfClaims: ReadQuery<
  { ids: readonly string[] },
  { key: string; asserts: number; confirms: number; denies: number; questions: number; declines: number }
> = {
  name: 'stance-counts-of-claims',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'asserts', type: 'int' },
    { name: 'confirms', type: 'int' },
    { name: 'denies', type: 'int' },
    { name: 'questions', type: 'int' },
    { name: 'declines', type: 'int' },
  ],
  text: `
MATCH (c:Claim) WHERE c.id IN $ids
RETURN c.id AS key,
  COUNT { (c)<-[:ASSERTS]-() } AS asserts,
  COUNT { (c)<-[:CONFIRMS]-() } AS confirms,
  COUNT { (c)<-[:DENIES]-() } AS denies,
  COUNT { (c)<-[:QUESTIONS]-() } AS questions,
  COUNT { (c)<-[:DECLINES]-() } AS declines`,
}

/** Which stances on other claims bear on these? Denial of a broader claim, support of a narrower one, either on an equivalent. (cypher/queries/claims/stances-implied-on-claims.cypher) */
export const stancesImpliedOnClaims: ReadQuery<
  { ids: readonly string[]; limit: number },
  {
    key: string
    claimId: string
    way: string[]
    notBefore: string
    asserts: boolean
    confirms: boolean
    denies: boolean
  }
> = {
  name: 'stances-implied-on-claims',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]', limit: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'claimId', type: 'string' },
    { name: 'way', type: 'string[]' },
    { name: 'notBefore', type: 'string' },
    { name: 'asserts', type: 'boolean' },
    { name: 'confirms', type: 'boolean' },
    { name: 'denies', type: 'boolean' },
  ],
  text: `
UNWIND $ids AS key
MATCH (c:Claim) WHERE c.id = key
WITH key, c, CASE WHEN c.kind = 'PREDICTION' THEN '' ELSE coalesce(c.happenedFrom, '') END AS notBefore
CALL (c, notBefore) {
  MATCH path = (c)-[:EQUIVALENT_TO*0..2]-()-[:NARROWS*0..4]->()-[:EQUIVALENT_TO*0..2]-()-[:NARROWS*0..4]->()-[:EQUIVALENT_TO*0..2]-(t:Claim)
  WHERE t.id <> c.id AND all(r IN relationships(path) WHERE r.endedAt IS NULL)
  WITH t, notBefore, [n IN nodes(path) | n.id] AS way, all(r IN relationships(path) WHERE type(r) = 'EQUIVALENT_TO') AS same
  ORDER BY size(way), way
  WITH t, notBefore, head(collect(way)) AS way, head(collect(same)) AS same
  ORDER BY size(way), way LIMIT $limit
  RETURN t.id AS claimId, way,
    same AND EXISTS { MATCH (t)<-[:ASSERTS]-(s:Statement) WHERE notBefore = '' OR s.saidTo IS NULL OR s.saidTo >= notBefore } AS asserts,
    same AND EXISTS { MATCH (t)<-[:CONFIRMS]-(s:Statement) WHERE notBefore = '' OR s.saidTo IS NULL OR s.saidTo >= notBefore } AS confirms,
    EXISTS { MATCH (t)<-[:DENIES]-(s:Statement) WHERE notBefore = '' OR s.saidTo IS NULL OR s.saidTo >= notBefore } AS denies
  UNION ALL
  MATCH path = (c)-[:EQUIVALENT_TO*0..2]-()<-[:NARROWS*0..4]-()-[:EQUIVALENT_TO*0..2]-()<-[:NARROWS*1..4]-()-[:EQUIVALENT_TO*0..2]-(t:Claim)
  WHERE t.id <> c.id AND all(r IN relationships(path) WHERE r.endedAt IS NULL)
  WITH t, notBefore, [n IN nodes(path) | n.id] AS way
  ORDER BY size(way), way
  WITH t, notBefore, head(collect(way)) AS way
  ORDER BY size(way), way LIMIT $limit
  RETURN t.id AS claimId, way,
    EXISTS { MATCH (t)<-[:ASSERTS]-(s:Statement) WHERE notBefore = '' OR s.saidTo IS NULL OR s.saidTo >= notBefore } AS asserts,
    EXISTS { MATCH (t)<-[:CONFIRMS]-(s:Statement) WHERE notBefore = '' OR s.saidTo IS NULL OR s.saidTo >= notBefore } AS confirms,
    false AS denies
}
RETURN key, claimId, way, notBefore, asserts, confirms, denies
ORDER BY key, size(way), way`,
}

/** Whom and what are these claims about, whom do they accuse, what do they concern, where are they, how are they filed? (cypher/queries/claims/subjects-of-claims.cypher) */
export const subjectsOfClaims: ReadQuery<
  { ids: readonly string[] },
  { key: string; relation: string; id: string; role: string | null }
> = {
  name: 'subjects-of-claims',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'relation', type: 'string' },
    { name: 'id', type: 'string' },
    { name: 'role', type: 'string?' },
  ],
  text: `
MATCH (c:Claim)-[r:ABOUT|ACCUSES|CONCERNS|LOCATED_IN|FILED_UNDER]->(n) WHERE c.id IN $ids
RETURN c.id AS key, type(r) AS relation, n.id AS id, r.role AS role
ORDER BY key, relation, id`,
}

/** On which claims may a conflict change when something changes on these? On themselves, on their equivalents, on claims that narrow either, (cypher/queries/conflicts/claims-judged-with.cypher) */
export const claimsJudgedWith: ReadQuery<{ ids: readonly string[] }, { id: string }> = {
  name: 'claims-judged-with',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [{ name: 'id', type: 'string' }],
  text: `
UNWIND $ids AS key
MATCH (x:Claim) WHERE x.id = key
CALL (x) {
  MATCH path = (x)-[:EQUIVALENT_TO*0..2]-()<-[:NARROWS*0..4]-()-[:EQUIVALENT_TO*0..2]-()<-[:NARROWS*0..4]-()-[:EQUIVALENT_TO*0..2]-(c:Claim)
  RETURN DISTINCT c.id AS claimId
}
MATCH (c:Claim) WHERE c.id = claimId
CALL (c) {
  MATCH (c)-[:NARROWS|EQUIVALENT_TO|CONTRADICTS*0..1]-(joined:Claim)
  RETURN joined.id AS id
}
RETURN DISTINCT id
ORDER BY id`,
}

/** How many conflicts of these lists meet the filter? `walked` reaches `most` where counting was ended. (cypher/queries/conflicts/conflicts-count.cypher) */
export const conflictsCount: ReadQuery<
  {
    listings: readonly string[]
    most: number
    filter: {
      claims: readonly string[] | null
      actors: readonly string[] | null
      representing: readonly string[] | null
      one: string | null
      other: string | null
      topics: readonly string[] | null
      events: readonly string[] | null
      saidFrom: string | null
      saidTo: string | null
    }
  },
  { walked: number; total: number }
> = {
  name: 'conflicts-count',
  mode: 'read',
  returns: 'one',
  params: { listings: 'string[]', most: 'int', filter: 'map' },
  columns: [
    { name: 'walked', type: 'int' },
    { name: 'total', type: 'int' },
  ],
  text: `
MATCH (d:_Dispute) WHERE d.listing IN $listings
WITH d LIMIT $most
WITH CASE WHEN (
      ($filter.claims IS NULL OR d.claimId IN $filter.claims OR d.otherClaimId IN $filter.claims)
      AND ($filter.actors IS NULL OR any(actor IN $filter.actors WHERE actor IN d.supporterIds OR actor IN d.denierIds))
      AND ($filter.representing IS NULL OR any(actor IN $filter.representing WHERE actor IN d.supporterIds OR actor IN d.denierIds))
      AND ($filter.one IS NULL
        OR ($filter.one IN d.supporterIds AND $filter.other IN d.denierIds)
        OR ($filter.other IN d.supporterIds AND $filter.one IN d.denierIds)
        OR (d.kind = 'NUMERIC' AND $filter.one IN d.supporterIds AND $filter.other IN d.supporterIds))
      AND ($filter.topics IS NULL
        OR EXISTS { MATCH (:Claim {id: d.claimId})-[:FILED_UNDER]->(topic:Topic) WHERE topic.id IN $filter.topics }
        OR EXISTS { MATCH (:Claim {id: d.otherClaimId})-[:FILED_UNDER]->(topic:Topic) WHERE topic.id IN $filter.topics })
      AND ($filter.events IS NULL
        OR EXISTS { MATCH (:Claim {id: d.claimId})-[:CONCERNS]->(event:Event) WHERE event.id IN $filter.events }
        OR EXISTS { MATCH (:Claim {id: d.otherClaimId})-[:CONCERNS]->(event:Event) WHERE event.id IN $filter.events })
      AND ($filter.saidFrom IS NULL OR d.saidTo >= $filter.saidFrom)
      AND ($filter.saidTo IS NULL OR d.saidFrom <= $filter.saidTo)
    ) THEN 1 ELSE 0 END AS fits
RETURN count(fits) AS walked, coalesce(sum(fits), 0) AS total`,
}

/** Which conflicts are there in these lists, the one with the latest statement first? (cypher/queries/conflicts/conflicts-feed.cypher) */
export const conflictsFeed: ReadQuery<
  {
    listings: readonly string[]
    low: string
    high: string
    scan: number
    limit: number
    most: number
    filter: {
      claims: readonly string[] | null
      actors: readonly string[] | null
      representing: readonly string[] | null
      one: string | null
      other: string | null
      topics: readonly string[] | null
      events: readonly string[] | null
      saidFrom: string | null
      saidTo: string | null
    }
  },
  { stop: string | null; dispute: Row<'_Dispute'> }
> = {
  name: 'conflicts-feed',
  mode: 'read',
  returns: 'many',
  params: {
    listings: 'string[]',
    low: 'string',
    high: 'string',
    scan: 'int',
    limit: 'int',
    most: 'int',
    filter: 'map',
  },
  columns: [
    { name: 'stop', type: 'string?' },
    { name: 'dispute', type: { row: '_Dispute', nullable: false } },
  ],
  text: `
UNWIND $listings AS listing
CALL (listing) {
  MATCH (d:_Dispute) WHERE d.listing = listing AND d.sortKey > $low AND d.sortKey < $high
  WITH d ORDER BY d.listing DESC, d.sortKey DESC LIMIT $scan
  WHERE (
      ($filter.claims IS NULL OR d.claimId IN $filter.claims OR d.otherClaimId IN $filter.claims)
      AND ($filter.actors IS NULL OR any(actor IN $filter.actors WHERE actor IN d.supporterIds OR actor IN d.denierIds))
      AND ($filter.representing IS NULL OR any(actor IN $filter.representing WHERE actor IN d.supporterIds OR actor IN d.denierIds))
      AND ($filter.one IS NULL
        OR ($filter.one IN d.supporterIds AND $filter.other IN d.denierIds)
        OR ($filter.other IN d.supporterIds AND $filter.one IN d.denierIds)
        OR (d.kind = 'NUMERIC' AND $filter.one IN d.supporterIds AND $filter.other IN d.supporterIds))
      AND ($filter.topics IS NULL
        OR EXISTS { MATCH (:Claim {id: d.claimId})-[:FILED_UNDER]->(topic:Topic) WHERE topic.id IN $filter.topics }
        OR EXISTS { MATCH (:Claim {id: d.otherClaimId})-[:FILED_UNDER]->(topic:Topic) WHERE topic.id IN $filter.topics })
      AND ($filter.events IS NULL
        OR EXISTS { MATCH (:Claim {id: d.claimId})-[:CONCERNS]->(event:Event) WHERE event.id IN $filter.events }
        OR EXISTS { MATCH (:Claim {id: d.otherClaimId})-[:CONCERNS]->(event:Event) WHERE event.id IN $filter.events })
      AND ($filter.saidFrom IS NULL OR d.saidTo >= $filter.saidFrom)
      AND ($filter.saidTo IS NULL OR d.saidFrom <= $filter.saidTo)
    )
  RETURN d.id AS id, d.sortKey AS place, null AS stop
  ORDER BY place DESC LIMIT $limit
  UNION ALL
  MATCH (d:_Dispute) WHERE d.listing = listing AND d.sortKey > $low AND d.sortKey < $high
  WITH d ORDER BY d.listing DESC, d.sortKey DESC SKIP $scan LIMIT 1
  RETURN d.id AS id, d.sortKey AS place, d.sortKey AS stop
}
WITH id, place, stop ORDER BY stop IS NULL, place DESC LIMIT $most
MATCH (d:_Dispute) WHERE d.id = id
RETURN stop, [d.id, d.name, d.kind, d.listing, d.numericClass, d.claimId, d.otherClaimId, d.sortKey, d.firstStatementId, d.lastStatementId, d.saidFrom, d.saidTo, d.supporterIds, d.denierIds] AS dispute
ORDER BY stop IS NULL, place DESC`,
}

/** Which conflicts are there in these lists, the one with the latest statement first? In the other order. (cypher/queries/conflicts/conflicts-feed.cypher) */
export const conflictsFeedOldestFirst: ReadQuery<
  {
    listings: readonly string[]
    low: string
    high: string
    scan: number
    limit: number
    most: number
    filter: {
      claims: readonly string[] | null
      actors: readonly string[] | null
      representing: readonly string[] | null
      one: string | null
      other: string | null
      topics: readonly string[] | null
      events: readonly string[] | null
      saidFrom: string | null
      saidTo: string | null
    }
  },
  { stop: string | null; dispute: Row<'_Dispute'> }
> = {
  name: 'conflicts-feed-oldest-first',
  mode: 'read',
  returns: 'many',
  params: {
    listings: 'string[]',
    low: 'string',
    high: 'string',
    scan: 'int',
    limit: 'int',
    most: 'int',
    filter: 'map',
  },
  columns: [
    { name: 'stop', type: 'string?' },
    { name: 'dispute', type: { row: '_Dispute', nullable: false } },
  ],
  text: `
UNWIND $listings AS listing
CALL (listing) {
  MATCH (d:_Dispute) WHERE d.listing = listing AND d.sortKey > $low AND d.sortKey < $high
  WITH d ORDER BY d.listing ASC, d.sortKey ASC LIMIT $scan
  WHERE (
      ($filter.claims IS NULL OR d.claimId IN $filter.claims OR d.otherClaimId IN $filter.claims)
      AND ($filter.actors IS NULL OR any(actor IN $filter.actors WHERE actor IN d.supporterIds OR actor IN d.denierIds))
      AND ($filter.representing IS NULL OR any(actor IN $filter.representing WHERE actor IN d.supporterIds OR actor IN d.denierIds))
      AND ($filter.one IS NULL
        OR ($filter.one IN d.supporterIds AND $filter.other IN d.denierIds)
        OR ($filter.other IN d.supporterIds AND $filter.one IN d.denierIds)
        OR (d.kind = 'NUMERIC' AND $filter.one IN d.supporterIds AND $filter.other IN d.supporterIds))
      AND ($filter.topics IS NULL
        OR EXISTS { MATCH (:Claim {id: d.claimId})-[:FILED_UNDER]->(topic:Topic) WHERE topic.id IN $filter.topics }
        OR EXISTS { MATCH (:Claim {id: d.otherClaimId})-[:FILED_UNDER]->(topic:Topic) WHERE topic.id IN $filter.topics })
      AND ($filter.events IS NULL
        OR EXISTS { MATCH (:Claim {id: d.claimId})-[:CONCERNS]->(event:Event) WHERE event.id IN $filter.events }
        OR EXISTS { MATCH (:Claim {id: d.otherClaimId})-[:CONCERNS]->(event:Event) WHERE event.id IN $filter.events })
      AND ($filter.saidFrom IS NULL OR d.saidTo >= $filter.saidFrom)
      AND ($filter.saidTo IS NULL OR d.saidFrom <= $filter.saidTo)
    )
  RETURN d.id AS id, d.sortKey AS place, null AS stop
  ORDER BY place ASC LIMIT $limit
  UNION ALL
  MATCH (d:_Dispute) WHERE d.listing = listing AND d.sortKey > $low AND d.sortKey < $high
  WITH d ORDER BY d.listing ASC, d.sortKey ASC SKIP $scan LIMIT 1
  RETURN d.id AS id, d.sortKey AS place, d.sortKey AS stop
}
WITH id, place, stop ORDER BY stop IS NULL, place ASC LIMIT $most
MATCH (d:_Dispute) WHERE d.id = id
RETURN stop, [d.id, d.name, d.kind, d.listing, d.numericClass, d.claimId, d.otherClaimId, d.sortKey, d.firstStatementId, d.lastStatementId, d.saidFrom, d.saidTo, d.supporterIds, d.denierIds] AS dispute
ORDER BY stop IS NULL, place ASC`,
}

/** Which conflicts of these lists are reported on these claims, alone or with another claim? At most `limit` for each end, newest first. (cypher/queries/conflicts/conflicts-of-claims.cypher) */
export const conflictsOfClaims: ReadQuery<
  { ids: readonly string[]; listings: readonly string[]; limit: number },
  { dispute: Row<'_Dispute'> }
> = {
  name: 'conflicts-of-claims',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]', listings: 'string[]', limit: 'int' },
  columns: [{ name: 'dispute', type: { row: '_Dispute', nullable: false } }],
  text: `
CALL () {
  MATCH (d:_Dispute) WHERE d.claimId IN $ids AND d.listing IN $listings
  RETURN d.id AS id, d.sortKey AS place ORDER BY place DESC LIMIT $limit
  UNION
  MATCH (d:_Dispute) WHERE d.otherClaimId IN $ids AND d.listing IN $listings
  RETURN d.id AS id, d.sortKey AS place ORDER BY place DESC LIMIT $limit
}
MATCH (d:_Dispute) WHERE d.id = id
RETURN [d.id, d.name, d.kind, d.listing, d.numericClass, d.claimId, d.otherClaimId, d.sortKey, d.firstStatementId, d.lastStatementId, d.saidFrom, d.saidTo, d.supporterIds, d.denierIds] AS dispute
ORDER BY place DESC`,
}

/** To which claims with a greater id are these joined, so that each pair is met once? (cypher/queries/conflicts/joins-of-claims.cypher) */
export const joinsOfClaims: ReadQuery<
  { ids: readonly string[] },
  { key: string; relation: string; otherId: string }
> = {
  name: 'joins-of-claims',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'relation', type: 'string' },
    { name: 'otherId', type: 'string' },
  ],
  text: `
UNWIND $ids AS key
MATCH (c:Claim) WHERE c.id = key
MATCH (c)-[r:NARROWS|EQUIVALENT_TO|CONTRADICTS]-(other:Claim)
WHERE r.endedAt IS NULL AND other.id > key
RETURN DISTINCT key, type(r) AS relation, other.id AS otherId
ORDER BY key, relation, otherId`,
}

/** Which claims were written to and not judged since? By mark; one that another judge takes away meanwhile has no properties any more. (cypher/queries/conflicts/marked-claims.cypher) */
export const markedClaims: ReadQuery<{ limit: number }, { id: string; claimIds: string[] }> = {
  name: 'marked-claims',
  mode: 'read',
  returns: 'many',
  params: { limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'claimIds', type: 'string[]' },
  ],
  text: `
MATCH (m:_Mark) WHERE m.id > ''
WITH m.id AS id, m.claimIds AS claimIds
WHERE id IS NOT NULL AND claimIds IS NOT NULL
RETURN id, claimIds
ORDER BY id ASC LIMIT $limit`,
}

/** Whom do these actors represent, and are they named? (cypher/queries/conflicts/principals-of-actors.cypher) */
export const principalsOfActors: ReadQuery<
  { ids: readonly string[] },
  { id: string; named: boolean; principalIds: string[] }
> = {
  name: 'principals-of-actors',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'named', type: 'boolean' },
    { name: 'principalIds', type: 'string[]' },
  ],
  text: `
MATCH (a:Actor) WHERE a.id IN $ids
OPTIONAL MATCH (a)-[r:REPRESENTS]->(principal:Actor) WHERE r.endedAt IS NULL
RETURN a.id AS id, a.named AS named, collect(DISTINCT principal.id) AS principalIds`,
}

/** Who represents these actors, at whatever time? (cypher/queries/conflicts/representatives-of-actors.cypher) */
export const representativesOfActors: ReadQuery<{ ids: readonly string[] }, { id: string }> = {
  name: 'representatives-of-actors',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [{ name: 'id', type: 'string' }],
  text: `
UNWIND $ids AS key
MATCH (principal:Actor) WHERE principal.id = key
MATCH (principal)<-[office:REPRESENTS]-(speaker:Actor)
WHERE office.endedAt IS NULL
RETURN DISTINCT speaker.id AS id
ORDER BY id`,
}

/** When and where is it that these claims say something happened? (cypher/queries/conflicts/scenes-of-claims.cypher) */
export const scenesOfClaims: ReadQuery<
  { ids: readonly string[] },
  { id: string; from: string | null; to: string | null; placeIds: string[] }
> = {
  name: 'scenes-of-claims',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'from', type: 'string?' },
    { name: 'to', type: 'string?' },
    { name: 'placeIds', type: 'string[]' },
  ],
  text: `
MATCH (c:Claim) WHERE c.id IN $ids
OPTIONAL MATCH (c)-[:LOCATED_IN]->(place:Place)
RETURN c.id AS id, c.happenedFrom AS from, c.happenedTo AS to, collect(place.id) AS placeIds`,
}

/** Who takes which stance on these claims, on their equivalents, and by denial on the claims that they NARROW? (cypher/queries/conflicts/speakers-on-claims.cypher) */
export const speakersOnClaims: ReadQuery<
  { ids: readonly string[] },
  {
    key: string
    claimId: string
    way: string[]
    notBefore: string
    equivalent: boolean
    stance: string
    actorIds: string[]
    first: string
    last: string
    saidFrom: string
  }
> = {
  name: 'speakers-on-claims',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'claimId', type: 'string' },
    { name: 'way', type: 'string[]' },
    { name: 'notBefore', type: 'string' },
    { name: 'equivalent', type: 'boolean' },
    { name: 'stance', type: 'string' },
    { name: 'actorIds', type: 'string[]' },
    { name: 'first', type: 'string' },
    { name: 'last', type: 'string' },
    { name: 'saidFrom', type: 'string' },
  ],
  text: `
UNWIND $ids AS key
MATCH (c:Claim) WHERE c.id = key
CALL (c) {
  MATCH path = (c)-[:EQUIVALENT_TO*0..2]-()-[:NARROWS*0..4]->()-[:EQUIVALENT_TO*0..2]-()-[:NARROWS*0..4]->()-[:EQUIVALENT_TO*0..2]-(t:Claim)
  WHERE all(r IN relationships(path) WHERE r.endedAt IS NULL)
  WITH c, t, [n IN nodes(path) | n.id] AS way, all(r IN relationships(path) WHERE type(r) = 'EQUIVALENT_TO') AS same
  ORDER BY size(way), way
  WITH c, t, head(collect(way)) AS way, head(collect(same)) AS equivalent
  RETURN t.id AS claimId, way, equivalent,
    CASE WHEN c.kind = 'PREDICTION' THEN '' ELSE coalesce(c.happenedFrom, '') END AS notBefore
}
UNWIND CASE WHEN equivalent THEN ['ASSERTS', 'CONFIRMS', 'DENIES', 'QUESTIONS', 'DECLINES'] ELSE ['DENIES'] END AS stance
CALL (claimId, stance, notBefore) {
  MATCH (s:Statement) WHERE s.claimId = claimId AND s.stance = stance AND s.sortKey > ''
  WITH s, notBefore WHERE notBefore = '' OR s.saidTo IS NULL OR s.saidTo >= notBefore
  RETURN collect(DISTINCT s.actorId) AS actorIds, min(s.sortKey) AS first, max(s.sortKey) AS last,
    min(coalesce(s.saidFrom, '')) AS saidFrom
}
WITH key, claimId, way, notBefore, equivalent, stance, actorIds, first, last, saidFrom WHERE first IS NOT NULL
RETURN key, claimId, way, notBefore, equivalent, stance, actorIds, first, last, saidFrom
ORDER BY key, size(way), way, stance`,
}

/** What do the look-up names and labels of these actors rest on? (cypher/queries/doctor/actors-to-check.cypher) */
export const actorsToCheck: ReadQuery<
  { ids: readonly string[] },
  {
    id: string
    name: string | null
    aliases: string[]
    kind: string | null
    isOutlet: boolean
    labels: string[]
  }
> = {
  name: 'actors-to-check',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'name', type: 'string?' },
    { name: 'aliases', type: 'string[]' },
    { name: 'kind', type: 'string?' },
    { name: 'isOutlet', type: 'boolean' },
    { name: 'labels', type: 'string[]' },
  ],
  text: `
UNWIND $ids AS key
MATCH (a:Actor) WHERE a.id = key
RETURN a.id AS id, a.name AS name, coalesce(a.aliases, []) AS aliases, a.kind AS kind, coalesce(a.isOutlet, false) AS isOutlet,
  [label IN ['ArmedGroup', 'Collective', 'Monitor', 'Organization', 'Outlet', 'Person', 'State'] WHERE label IN labels(a)] AS labels
ORDER BY id ASC`,
}

/** Under which folded names can these actors be found? (cypher/queries/doctor/aliases-of-actors.cypher) */
export const aliasesOfActors: ReadQuery<{ ids: readonly string[] }, { key: string; alias: string | null }> = {
  name: 'aliases-of-actors',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'alias', type: 'string?' },
  ],
  text: `
UNWIND $ids AS key
MATCH (n:_Alias) WHERE n.actorId = key
RETURN key, n.key AS alias
ORDER BY key ASC, alias ASC`,
}

/** Which folded names come next after this id, and whose is each? (cypher/queries/doctor/aliases-to-check.cypher) */
export const aliasesToCheck: ReadQuery<
  { after: string; limit: number },
  { id: string; ownerId: string | null }
> = {
  name: 'aliases-to-check',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'ownerId', type: 'string?' },
  ],
  text: `
MATCH (n:_Alias) WHERE n.id > $after
WITH n ORDER BY n.id ASC LIMIT $limit
RETURN n.id AS id, n.actorId AS ownerId
ORDER BY id ASC`,
}

/** Which relations do these actors have to others and to events, and which article does each name? (cypher/queries/doctor/articles-of-relations.cypher) */
export const articlesOfRelations: ReadQuery<
  { ids: readonly string[] },
  { key: string; type: string; otherId: string | null; articleId: string | null }
> = {
  name: 'articles-of-relations',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'type', type: 'string' },
    { name: 'otherId', type: 'string?' },
    { name: 'articleId', type: 'string?' },
  ],
  text: `
UNWIND $ids AS key
MATCH (a:Actor) WHERE a.id = key
MATCH (a)-[r:REPRESENTS|PART_OF|OWNED_BY|ALIGNED_WITH|OPPOSED_TO|PARTY_TO|UNINVOLVED_IN|MEDIATES]->(other)
RETURN key, type(r) AS type, other.id AS otherId, r.articleId AS articleId
ORDER BY key ASC, type ASC, otherId ASC, articleId ASC`,
}

/** What do the addresses, the place and the outlet of these articles rest on, and did we read them? (cypher/queries/doctor/articles-to-check.cypher) */
export const articlesToCheck: ReadQuery<
  { ids: readonly string[] },
  {
    id: string
    canonicalUrl: string | null
    urls: string[]
    outletId: string | null
    publishedTo: string | null
    sortKey: string | null
    textSha256: string | null
    read: boolean
  }
> = {
  name: 'articles-to-check',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'canonicalUrl', type: 'string?' },
    { name: 'urls', type: 'string[]' },
    { name: 'outletId', type: 'string?' },
    { name: 'publishedTo', type: 'string?' },
    { name: 'sortKey', type: 'string?' },
    { name: 'textSha256', type: 'string?' },
    { name: 'read', type: 'boolean' },
  ],
  text: `
UNWIND $ids AS key
MATCH (a:Article) WHERE a.id = key
RETURN a.id AS id, a.canonicalUrl AS canonicalUrl, coalesce(a.urls, []) AS urls, a.outletId AS outletId, a.publishedTo AS publishedTo,
  a.sortKey AS sortKey, a.textSha256 AS textSha256, EXISTS { (a)<-[:REPORTED_IN]-(:Statement) } AS read
ORDER BY id ASC`,
}

/** Which claims do these reviews judge, by the edges? (cypher/queries/doctor/claims-of-reviews.cypher) */
export const claimsOfReviews: ReadQuery<{ ids: readonly string[] }, { key: string; id: string | null }> = {
  name: 'claims-of-reviews',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'id', type: 'string?' },
  ],
  text: `
UNWIND $ids AS key
MATCH (review:Review) WHERE review.id = key
MATCH (review)-[:REVIEWS]->(c:Claim)
RETURN key, c.id AS id
ORDER BY key ASC, id ASC`,
}

/** What does the index of conflicts say of these claims? (cypher/queries/doctor/disputes-of-claims.cypher) */
export const disputesOfClaims: ReadQuery<
  { ids: readonly string[] },
  {
    key: string
    id: string | null
    kind: string | null
    listing: string | null
    otherClaimId: string | null
    sortKey: string | null
    firstStatementId: string | null
    lastStatementId: string | null
    saidFrom: string | null
    saidTo: string | null
    supporterIds: string[]
    denierIds: string[]
  }
> = {
  name: 'disputes-of-claims',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'id', type: 'string?' },
    { name: 'kind', type: 'string?' },
    { name: 'listing', type: 'string?' },
    { name: 'otherClaimId', type: 'string?' },
    { name: 'sortKey', type: 'string?' },
    { name: 'firstStatementId', type: 'string?' },
    { name: 'lastStatementId', type: 'string?' },
    { name: 'saidFrom', type: 'string?' },
    { name: 'saidTo', type: 'string?' },
    { name: 'supporterIds', type: 'string[]' },
    { name: 'denierIds', type: 'string[]' },
  ],
  text: `
UNWIND $ids AS key
MATCH (d:_Dispute) WHERE d.claimId = key
RETURN key, d.id AS id, d.kind AS kind, d.listing AS listing, d.otherClaimId AS otherClaimId, d.sortKey AS sortKey,
  d.firstStatementId AS firstStatementId, d.lastStatementId AS lastStatementId, d.saidFrom AS saidFrom, d.saidTo AS saidTo,
  coalesce(d.supporterIds, []) AS supporterIds, coalesce(d.denierIds, []) AS denierIds
ORDER BY key ASC, id ASC`,
}

/** Which disputes come next after this id, and on which claim is each? (cypher/queries/doctor/disputes-to-check.cypher) */
export const disputesToCheck: ReadQuery<
  { after: string; limit: number },
  { id: string; ownerId: string | null }
> = {
  name: 'disputes-to-check',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'ownerId', type: 'string?' },
  ],
  text: `
MATCH (n:_Dispute) WHERE n.id > $after
WITH n ORDER BY n.id ASC LIMIT $limit
RETURN n.id AS id, n.claimId AS ownerId
ORDER BY id ASC`,
}

/** Through which hands did these statements come, as far as the edges say? (cypher/queries/doctor/hops-to-check.cypher) */
export const hopsToCheck: ReadQuery<
  { ids: readonly string[] },
  {
    key: string
    articleId: string | null
    citing: string | null
    statedIn: string | null
    certainty: string | null
    by: string | null
    reason: string | null
  }
> = {
  name: 'hops-to-check',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'articleId', type: 'string?' },
    { name: 'citing', type: 'string?' },
    { name: 'statedIn', type: 'string?' },
    { name: 'certainty', type: 'string?' },
    { name: 'by', type: 'string?' },
    { name: 'reason', type: 'string?' },
  ],
  text: `
UNWIND $ids AS key
MATCH (s:Statement) WHERE s.id = key
MATCH (s)-[r:CARRIED_BY]->(a:Article)
RETURN key, a.id AS articleId, r.citing AS citing, r.statedIn AS statedIn, r.certainty AS certainty, r.by AS by, r.reason AS reason
ORDER BY key ASC, citing ASC, articleId ASC, statedIn ASC`,
}

/** Which judgements that start at these nodes do not say who made them, why, or when? (cypher/queries/doctor/judgements-to-check.cypher) */
export const judgementsToCheckActor: ReadQuery<
  { ids: readonly string[] },
  { key: string; lacking: string[] }
> = {
  name: 'judgements-to-check-Actor',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'lacking', type: 'string[]' },
  ],
  text: `
UNWIND $ids AS key
MATCH (n:Actor) WHERE n.id = key
CALL (n) {
  MATCH (n)-[r:NARROWS|EQUIVALENT_TO|CONTRADICTS|EARLIER_ROUND_OF|RELATED_TO|SAME_STATEMENT|DERIVED_FROM|REPRESENTS|PART_OF|OWNED_BY|ALIGNED_WITH|OPPOSED_TO|PARTY_TO|UNINVOLVED_IN|MEDIATES|MERGED_INTO]->(other)
  WHERE coalesce(r.by, '') = '' OR coalesce(r.reason, '') = '' OR coalesce(r.at, '') = ''
  WITH r, other ORDER BY type(r) ASC, other.id ASC
  RETURN collect(type(r) + ' ' + coalesce(other.id, 'nobody') + ' lacks'
    + CASE WHEN coalesce(r.by, '') = '' THEN ' by' ELSE '' END
    + CASE WHEN coalesce(r.reason, '') = '' THEN ' reason' ELSE '' END
    + CASE WHEN coalesce(r.at, '') = '' THEN ' at' ELSE '' END) AS lacking
}
RETURN key, lacking
ORDER BY key ASC`,
}

/** Which judgements that start at these nodes do not say who made them, why, or when? (cypher/queries/doctor/judgements-to-check.cypher) */
export const judgementsToCheckClaim: ReadQuery<
  { ids: readonly string[] },
  { key: string; lacking: string[] }
> = {
  name: 'judgements-to-check-Claim',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'lacking', type: 'string[]' },
  ],
  text: `
UNWIND $ids AS key
MATCH (n:Claim) WHERE n.id = key
CALL (n) {
  MATCH (n)-[r:NARROWS|EQUIVALENT_TO|CONTRADICTS|EARLIER_ROUND_OF|RELATED_TO|SAME_STATEMENT|DERIVED_FROM|REPRESENTS|PART_OF|OWNED_BY|ALIGNED_WITH|OPPOSED_TO|PARTY_TO|UNINVOLVED_IN|MEDIATES|MERGED_INTO]->(other)
  WHERE coalesce(r.by, '') = '' OR coalesce(r.reason, '') = '' OR coalesce(r.at, '') = ''
  WITH r, other ORDER BY type(r) ASC, other.id ASC
  RETURN collect(type(r) + ' ' + coalesce(other.id, 'nobody') + ' lacks'
    + CASE WHEN coalesce(r.by, '') = '' THEN ' by' ELSE '' END
    + CASE WHEN coalesce(r.reason, '') = '' THEN ' reason' ELSE '' END
    + CASE WHEN coalesce(r.at, '') = '' THEN ' at' ELSE '' END) AS lacking
}
RETURN key, lacking
ORDER BY key ASC`,
}

/** Which judgements that start at these nodes do not say who made them, why, or when? (cypher/queries/doctor/judgements-to-check.cypher) */
export const judgementsToCheckStatement: ReadQuery<
  { ids: readonly string[] },
  { key: string; lacking: string[] }
> = {
  name: 'judgements-to-check-Statement',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'lacking', type: 'string[]' },
  ],
  text: `
UNWIND $ids AS key
MATCH (n:Statement) WHERE n.id = key
CALL (n) {
  MATCH (n)-[r:NARROWS|EQUIVALENT_TO|CONTRADICTS|EARLIER_ROUND_OF|RELATED_TO|SAME_STATEMENT|DERIVED_FROM|REPRESENTS|PART_OF|OWNED_BY|ALIGNED_WITH|OPPOSED_TO|PARTY_TO|UNINVOLVED_IN|MEDIATES|MERGED_INTO]->(other)
  WHERE coalesce(r.by, '') = '' OR coalesce(r.reason, '') = '' OR coalesce(r.at, '') = ''
  WITH r, other ORDER BY type(r) ASC, other.id ASC
  RETURN collect(type(r) + ' ' + coalesce(other.id, 'nobody') + ' lacks'
    + CASE WHEN coalesce(r.by, '') = '' THEN ' by' ELSE '' END
    + CASE WHEN coalesce(r.reason, '') = '' THEN ' reason' ELSE '' END
    + CASE WHEN coalesce(r.at, '') = '' THEN ' at' ELSE '' END) AS lacking
}
RETURN key, lacking
ORDER BY key ASC`,
}

/** Which judgements that start at these nodes do not say who made them, why, or when? (cypher/queries/doctor/judgements-to-check.cypher) */
export const judgementsToCheckArticle: ReadQuery<
  { ids: readonly string[] },
  { key: string; lacking: string[] }
> = {
  name: 'judgements-to-check-Article',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'lacking', type: 'string[]' },
  ],
  text: `
UNWIND $ids AS key
MATCH (n:Article) WHERE n.id = key
CALL (n) {
  MATCH (n)-[r:NARROWS|EQUIVALENT_TO|CONTRADICTS|EARLIER_ROUND_OF|RELATED_TO|SAME_STATEMENT|DERIVED_FROM|REPRESENTS|PART_OF|OWNED_BY|ALIGNED_WITH|OPPOSED_TO|PARTY_TO|UNINVOLVED_IN|MEDIATES|MERGED_INTO]->(other)
  WHERE coalesce(r.by, '') = '' OR coalesce(r.reason, '') = '' OR coalesce(r.at, '') = ''
  WITH r, other ORDER BY type(r) ASC, other.id ASC
  RETURN collect(type(r) + ' ' + coalesce(other.id, 'nobody') + ' lacks'
    + CASE WHEN coalesce(r.by, '') = '' THEN ' by' ELSE '' END
    + CASE WHEN coalesce(r.reason, '') = '' THEN ' reason' ELSE '' END
    + CASE WHEN coalesce(r.at, '') = '' THEN ' at' ELSE '' END) AS lacking
}
RETURN key, lacking
ORDER BY key ASC`,
}

/** Which judgements that start at these nodes do not say who made them, why, or when? (cypher/queries/doctor/judgements-to-check.cypher) */
export const judgementsToCheckReview: ReadQuery<
  { ids: readonly string[] },
  { key: string; lacking: string[] }
> = {
  name: 'judgements-to-check-Review',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'lacking', type: 'string[]' },
  ],
  text: `
UNWIND $ids AS key
MATCH (n:Review) WHERE n.id = key
CALL (n) {
  MATCH (n)-[r:NARROWS|EQUIVALENT_TO|CONTRADICTS|EARLIER_ROUND_OF|RELATED_TO|SAME_STATEMENT|DERIVED_FROM|REPRESENTS|PART_OF|OWNED_BY|ALIGNED_WITH|OPPOSED_TO|PARTY_TO|UNINVOLVED_IN|MEDIATES|MERGED_INTO]->(other)
  WHERE coalesce(r.by, '') = '' OR coalesce(r.reason, '') = '' OR coalesce(r.at, '') = ''
  WITH r, other ORDER BY type(r) ASC, other.id ASC
  RETURN collect(type(r) + ' ' + coalesce(other.id, 'nobody') + ' lacks'
    + CASE WHEN coalesce(r.by, '') = '' THEN ' by' ELSE '' END
    + CASE WHEN coalesce(r.reason, '') = '' THEN ' reason' ELSE '' END
    + CASE WHEN coalesce(r.at, '') = '' THEN ' at' ELSE '' END) AS lacking
}
RETURN key, lacking
ORDER BY key ASC`,
}

/** Which judgements that start at these nodes do not say who made them, why, or when? (cypher/queries/doctor/judgements-to-check.cypher) */
export const judgementsToCheckEvent: ReadQuery<
  { ids: readonly string[] },
  { key: string; lacking: string[] }
> = {
  name: 'judgements-to-check-Event',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'lacking', type: 'string[]' },
  ],
  text: `
UNWIND $ids AS key
MATCH (n:Event) WHERE n.id = key
CALL (n) {
  MATCH (n)-[r:NARROWS|EQUIVALENT_TO|CONTRADICTS|EARLIER_ROUND_OF|RELATED_TO|SAME_STATEMENT|DERIVED_FROM|REPRESENTS|PART_OF|OWNED_BY|ALIGNED_WITH|OPPOSED_TO|PARTY_TO|UNINVOLVED_IN|MEDIATES|MERGED_INTO]->(other)
  WHERE coalesce(r.by, '') = '' OR coalesce(r.reason, '') = '' OR coalesce(r.at, '') = ''
  WITH r, other ORDER BY type(r) ASC, other.id ASC
  RETURN collect(type(r) + ' ' + coalesce(other.id, 'nobody') + ' lacks'
    + CASE WHEN coalesce(r.by, '') = '' THEN ' by' ELSE '' END
    + CASE WHEN coalesce(r.reason, '') = '' THEN ' reason' ELSE '' END
    + CASE WHEN coalesce(r.at, '') = '' THEN ' at' ELSE '' END) AS lacking
}
RETURN key, lacking
ORDER BY key ASC`,
}

/** Which judgements that start at these nodes do not say who made them, why, or when? (cypher/queries/doctor/judgements-to-check.cypher) */
export const judgementsToCheckPlace: ReadQuery<
  { ids: readonly string[] },
  { key: string; lacking: string[] }
> = {
  name: 'judgements-to-check-Place',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'lacking', type: 'string[]' },
  ],
  text: `
UNWIND $ids AS key
MATCH (n:Place) WHERE n.id = key
CALL (n) {
  MATCH (n)-[r:NARROWS|EQUIVALENT_TO|CONTRADICTS|EARLIER_ROUND_OF|RELATED_TO|SAME_STATEMENT|DERIVED_FROM|REPRESENTS|PART_OF|OWNED_BY|ALIGNED_WITH|OPPOSED_TO|PARTY_TO|UNINVOLVED_IN|MEDIATES|MERGED_INTO]->(other)
  WHERE coalesce(r.by, '') = '' OR coalesce(r.reason, '') = '' OR coalesce(r.at, '') = ''
  WITH r, other ORDER BY type(r) ASC, other.id ASC
  RETURN collect(type(r) + ' ' + coalesce(other.id, 'nobody') + ' lacks'
    + CASE WHEN coalesce(r.by, '') = '' THEN ' by' ELSE '' END
    + CASE WHEN coalesce(r.reason, '') = '' THEN ' reason' ELSE '' END
    + CASE WHEN coalesce(r.at, '') = '' THEN ' at' ELSE '' END) AS lacking
}
RETURN key, lacking
ORDER BY key ASC`,
}

/** Which judgements that start at these nodes do not say who made them, why, or when? (cypher/queries/doctor/judgements-to-check.cypher) */
export const judgementsToCheckTopic: ReadQuery<
  { ids: readonly string[] },
  { key: string; lacking: string[] }
> = {
  name: 'judgements-to-check-Topic',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'lacking', type: 'string[]' },
  ],
  text: `
UNWIND $ids AS key
MATCH (n:Topic) WHERE n.id = key
CALL (n) {
  MATCH (n)-[r:NARROWS|EQUIVALENT_TO|CONTRADICTS|EARLIER_ROUND_OF|RELATED_TO|SAME_STATEMENT|DERIVED_FROM|REPRESENTS|PART_OF|OWNED_BY|ALIGNED_WITH|OPPOSED_TO|PARTY_TO|UNINVOLVED_IN|MEDIATES|MERGED_INTO]->(other)
  WHERE coalesce(r.by, '') = '' OR coalesce(r.reason, '') = '' OR coalesce(r.at, '') = ''
  WITH r, other ORDER BY type(r) ASC, other.id ASC
  RETURN collect(type(r) + ' ' + coalesce(other.id, 'nobody') + ' lacks'
    + CASE WHEN coalesce(r.by, '') = '' THEN ' by' ELSE '' END
    + CASE WHEN coalesce(r.reason, '') = '' THEN ' reason' ELSE '' END
    + CASE WHEN coalesce(r.at, '') = '' THEN ' at' ELSE '' END) AS lacking
}
RETURN key, lacking
ORDER BY key ASC`,
}

/** Which of these ids are nodes of this label? (cypher/queries/doctor/known-nodes.cypher) */
export const knownNodesActor: ReadQuery<{ ids: readonly string[] }, { id: string }> = {
  name: 'known-nodes-Actor',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [{ name: 'id', type: 'string' }],
  text: `
UNWIND $ids AS key
MATCH (n:Actor) WHERE n.id = key
RETURN n.id AS id
ORDER BY id ASC`,
}

/** Which of these ids are nodes of this label? (cypher/queries/doctor/known-nodes.cypher) */
export const knownNodesClaim: ReadQuery<{ ids: readonly string[] }, { id: string }> = {
  name: 'known-nodes-Claim',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [{ name: 'id', type: 'string' }],
  text: `
UNWIND $ids AS key
MATCH (n:Claim) WHERE n.id = key
RETURN n.id AS id
ORDER BY id ASC`,
}

/** Which of these ids are nodes of this label? (cypher/queries/doctor/known-nodes.cypher) */
export const knownNodesStatement: ReadQuery<{ ids: readonly string[] }, { id: string }> = {
  name: 'known-nodes-Statement',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [{ name: 'id', type: 'string' }],
  text: `
UNWIND $ids AS key
MATCH (n:Statement) WHERE n.id = key
RETURN n.id AS id
ORDER BY id ASC`,
}

/** Which of these ids are nodes of this label? (cypher/queries/doctor/known-nodes.cypher) */
export const knownNodesArticle: ReadQuery<{ ids: readonly string[] }, { id: string }> = {
  name: 'known-nodes-Article',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [{ name: 'id', type: 'string' }],
  text: `
UNWIND $ids AS key
MATCH (n:Article) WHERE n.id = key
RETURN n.id AS id
ORDER BY id ASC`,
}

/** Which of these ids are nodes of this label? (cypher/queries/doctor/known-nodes.cypher) */
export const knownNodesReview: ReadQuery<{ ids: readonly string[] }, { id: string }> = {
  name: 'known-nodes-Review',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [{ name: 'id', type: 'string' }],
  text: `
UNWIND $ids AS key
MATCH (n:Review) WHERE n.id = key
RETURN n.id AS id
ORDER BY id ASC`,
}

/** Which of these ids are nodes of this label? (cypher/queries/doctor/known-nodes.cypher) */
export const knownNodesEvent: ReadQuery<{ ids: readonly string[] }, { id: string }> = {
  name: 'known-nodes-Event',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [{ name: 'id', type: 'string' }],
  text: `
UNWIND $ids AS key
MATCH (n:Event) WHERE n.id = key
RETURN n.id AS id
ORDER BY id ASC`,
}

/** Which of these ids are nodes of this label? (cypher/queries/doctor/known-nodes.cypher) */
export const knownNodesPlace: ReadQuery<{ ids: readonly string[] }, { id: string }> = {
  name: 'known-nodes-Place',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [{ name: 'id', type: 'string' }],
  text: `
UNWIND $ids AS key
MATCH (n:Place) WHERE n.id = key
RETURN n.id AS id
ORDER BY id ASC`,
}

/** Which of these ids are nodes of this label? (cypher/queries/doctor/known-nodes.cypher) */
export const knownNodesTopic: ReadQuery<{ ids: readonly string[] }, { id: string }> = {
  name: 'known-nodes-Topic',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [{ name: 'id', type: 'string' }],
  text: `
UNWIND $ids AS key
MATCH (n:Topic) WHERE n.id = key
RETURN n.id AS id
ORDER BY id ASC`,
}

/** What still hangs on these actors and claims, beside who was merged into them or they into? At most `limit` for each. (cypher/queries/doctor/left-on-merged.cypher) */
export const leftOnMerged: ReadQuery<
  { ids: readonly string[]; limit: number },
  { key: string; type: string; otherId: string | null }
> = {
  name: 'left-on-merged',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]', limit: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'type', type: 'string' },
    { name: 'otherId', type: 'string?' },
  ],
  text: `
UNWIND $ids AS key
CALL (key) {
  MATCH (a:Actor) WHERE a.id = key
  RETURN a AS n
  UNION
  MATCH (c:Claim) WHERE c.id = key
  RETURN c AS n
}
CALL (n) {
  MATCH (n)-[r]-(other) WHERE type(r) <> 'MERGED_INTO'
  RETURN type(r) AS type, other.id AS otherId
  ORDER BY type ASC, otherId ASC LIMIT $limit
}
RETURN key, type, otherId
ORDER BY key ASC, type ASC, otherId ASC`,
}

/** Who made these statements, by the edges? (cypher/queries/doctor/makers-of-statements.cypher) */
export const makersOfStatements: ReadQuery<{ ids: readonly string[] }, { key: string; id: string | null }> = {
  name: 'makers-of-statements',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'id', type: 'string?' },
  ],
  text: `
UNWIND $ids AS key
MATCH (s:Statement) WHERE s.id = key
MATCH (s)<-[:MADE]-(a:Actor)
RETURN key, a.id AS id
ORDER BY key ASC, id ASC`,
}

/** Does what was merged lead to one that stands for itself, and say so by one merge that stands? (cypher/queries/doctor/merges-to-check.cypher) */
export const mergesToCheck: ReadQuery<
  { ids: readonly string[] },
  { key: string; survivor: string | null; further: string | null; standing: number }
> = {
  name: 'merges-to-check',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'survivor', type: 'string?' },
    { name: 'further', type: 'string?' },
    { name: 'standing', type: 'int' },
  ],
  text: `
UNWIND $ids AS key
CALL (key) {
  MATCH (a:Actor) WHERE a.id = key
  OPTIONAL MATCH (s:Actor) WHERE s.id = a.mergedIntoId
  RETURN a AS n, s.id AS survivor, s.mergedIntoId AS further
  UNION
  MATCH (c:Claim) WHERE c.id = key
  OPTIONAL MATCH (s:Claim) WHERE s.id = c.mergedIntoId
  RETURN c AS n, s.id AS survivor, s.mergedIntoId AS further
}
CALL (n) {
  OPTIONAL MATCH (n)-[r:MERGED_INTO]->() WHERE r.endedAt IS NULL
  RETURN count(r) AS standing
}
RETURN key, survivor, further, standing
ORDER BY key ASC`,
}

/** Which nodes of this label come next after this id, and what do they lack that every node has? (cypher/queries/doctor/nodes-to-check.cypher) */
export const nodesToCheckActor: ReadQuery<
  { after: string; limit: number },
  { id: string; name: string | null; sortKey: string | null; mergedIntoId: string | null; missing: string[] }
> = {
  name: 'nodes-to-check-Actor',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'name', type: 'string?' },
    { name: 'sortKey', type: 'string?' },
    { name: 'mergedIntoId', type: 'string?' },
    { name: 'missing', type: 'string[]' },
  ],
  text: `
MATCH (n:Actor) WHERE n.id > $after
WITH n ORDER BY n.id ASC LIMIT $limit
RETURN n.id AS id, n.name AS name, n.sortKey AS sortKey, n.mergedIntoId AS mergedIntoId,
  [property IN [
    CASE WHEN coalesce(n.name, '') = '' THEN 'name' END,
    CASE WHEN n.version IS NULL THEN 'version' END,
    CASE WHEN n.createdAt IS NULL THEN 'createdAt' END,
    CASE WHEN n.updatedAt IS NULL THEN 'updatedAt' END
  ] WHERE property IS NOT NULL] AS missing
ORDER BY id ASC`,
}

/** Which nodes of this label come next after this id, and what do they lack that every node has? (cypher/queries/doctor/nodes-to-check.cypher) */
export const nodesToCheckClaim: ReadQuery<
  { after: string; limit: number },
  { id: string; name: string | null; sortKey: string | null; mergedIntoId: string | null; missing: string[] }
> = {
  name: 'nodes-to-check-Claim',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'name', type: 'string?' },
    { name: 'sortKey', type: 'string?' },
    { name: 'mergedIntoId', type: 'string?' },
    { name: 'missing', type: 'string[]' },
  ],
  text: `
MATCH (n:Claim) WHERE n.id > $after
WITH n ORDER BY n.id ASC LIMIT $limit
RETURN n.id AS id, n.name AS name, n.sortKey AS sortKey, n.mergedIntoId AS mergedIntoId,
  [property IN [
    CASE WHEN coalesce(n.name, '') = '' THEN 'name' END,
    CASE WHEN n.version IS NULL THEN 'version' END,
    CASE WHEN n.createdAt IS NULL THEN 'createdAt' END,
    CASE WHEN n.updatedAt IS NULL THEN 'updatedAt' END
  ] WHERE property IS NOT NULL] AS missing
ORDER BY id ASC`,
}

/** Which nodes of this label come next after this id, and what do they lack that every node has? (cypher/queries/doctor/nodes-to-check.cypher) */
export const nodesToCheckStatement: ReadQuery<
  { after: string; limit: number },
  { id: string; name: string | null; sortKey: string | null; mergedIntoId: string | null; missing: string[] }
> = {
  name: 'nodes-to-check-Statement',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'name', type: 'string?' },
    { name: 'sortKey', type: 'string?' },
    { name: 'mergedIntoId', type: 'string?' },
    { name: 'missing', type: 'string[]' },
  ],
  text: `
MATCH (n:Statement) WHERE n.id > $after
WITH n ORDER BY n.id ASC LIMIT $limit
RETURN n.id AS id, n.name AS name, n.sortKey AS sortKey, null AS mergedIntoId,
  [property IN [
    CASE WHEN coalesce(n.name, '') = '' THEN 'name' END,
    CASE WHEN n.version IS NULL THEN 'version' END,
    CASE WHEN n.createdAt IS NULL THEN 'createdAt' END,
    CASE WHEN n.updatedAt IS NULL THEN 'updatedAt' END
  ] WHERE property IS NOT NULL] AS missing
ORDER BY id ASC`,
}

/** Which nodes of this label come next after this id, and what do they lack that every node has? (cypher/queries/doctor/nodes-to-check.cypher) */
export const nodesToCheckArticle: ReadQuery<
  { after: string; limit: number },
  { id: string; name: string | null; sortKey: string | null; mergedIntoId: string | null; missing: string[] }
> = {
  name: 'nodes-to-check-Article',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'name', type: 'string?' },
    { name: 'sortKey', type: 'string?' },
    { name: 'mergedIntoId', type: 'string?' },
    { name: 'missing', type: 'string[]' },
  ],
  text: `
MATCH (n:Article) WHERE n.id > $after
WITH n ORDER BY n.id ASC LIMIT $limit
RETURN n.id AS id, n.name AS name, n.sortKey AS sortKey, null AS mergedIntoId,
  [property IN [
    CASE WHEN coalesce(n.name, '') = '' THEN 'name' END,
    CASE WHEN n.version IS NULL THEN 'version' END,
    CASE WHEN n.createdAt IS NULL THEN 'createdAt' END,
    CASE WHEN n.updatedAt IS NULL THEN 'updatedAt' END
  ] WHERE property IS NOT NULL] AS missing
ORDER BY id ASC`,
}

/** Which nodes of this label come next after this id, and what do they lack that every node has? (cypher/queries/doctor/nodes-to-check.cypher) */
export const nodesToCheckReview: ReadQuery<
  { after: string; limit: number },
  { id: string; name: string | null; sortKey: string | null; mergedIntoId: string | null; missing: string[] }
> = {
  name: 'nodes-to-check-Review',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'name', type: 'string?' },
    { name: 'sortKey', type: 'string?' },
    { name: 'mergedIntoId', type: 'string?' },
    { name: 'missing', type: 'string[]' },
  ],
  text: `
MATCH (n:Review) WHERE n.id > $after
WITH n ORDER BY n.id ASC LIMIT $limit
RETURN n.id AS id, n.name AS name, n.sortKey AS sortKey, null AS mergedIntoId,
  [property IN [
    CASE WHEN coalesce(n.name, '') = '' THEN 'name' END,
    CASE WHEN n.version IS NULL THEN 'version' END,
    CASE WHEN n.createdAt IS NULL THEN 'createdAt' END,
    CASE WHEN n.updatedAt IS NULL THEN 'updatedAt' END
  ] WHERE property IS NOT NULL] AS missing
ORDER BY id ASC`,
}

/** Which nodes of this label come next after this id, and what do they lack that every node has? (cypher/queries/doctor/nodes-to-check.cypher) */
export const nodesToCheckEvent: ReadQuery<
  { after: string; limit: number },
  { id: string; name: string | null; sortKey: string | null; mergedIntoId: string | null; missing: string[] }
> = {
  name: 'nodes-to-check-Event',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'name', type: 'string?' },
    { name: 'sortKey', type: 'string?' },
    { name: 'mergedIntoId', type: 'string?' },
    { name: 'missing', type: 'string[]' },
  ],
  text: `
MATCH (n:Event) WHERE n.id > $after
WITH n ORDER BY n.id ASC LIMIT $limit
RETURN n.id AS id, n.name AS name, n.sortKey AS sortKey, null AS mergedIntoId,
  [property IN [
    CASE WHEN coalesce(n.name, '') = '' THEN 'name' END,
    CASE WHEN n.version IS NULL THEN 'version' END,
    CASE WHEN n.createdAt IS NULL THEN 'createdAt' END,
    CASE WHEN n.updatedAt IS NULL THEN 'updatedAt' END
  ] WHERE property IS NOT NULL] AS missing
ORDER BY id ASC`,
}

/** Which nodes of this label come next after this id, and what do they lack that every node has? (cypher/queries/doctor/nodes-to-check.cypher) */
export const nodesToCheckPlace: ReadQuery<
  { after: string; limit: number },
  { id: string; name: string | null; sortKey: string | null; mergedIntoId: string | null; missing: string[] }
> = {
  name: 'nodes-to-check-Place',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'name', type: 'string?' },
    { name: 'sortKey', type: 'string?' },
    { name: 'mergedIntoId', type: 'string?' },
    { name: 'missing', type: 'string[]' },
  ],
  text: `
MATCH (n:Place) WHERE n.id > $after
WITH n ORDER BY n.id ASC LIMIT $limit
RETURN n.id AS id, n.name AS name, n.sortKey AS sortKey, null AS mergedIntoId,
  [property IN [
    CASE WHEN coalesce(n.name, '') = '' THEN 'name' END,
    CASE WHEN n.version IS NULL THEN 'version' END,
    CASE WHEN n.createdAt IS NULL THEN 'createdAt' END,
    CASE WHEN n.updatedAt IS NULL THEN 'updatedAt' END
  ] WHERE property IS NOT NULL] AS missing
ORDER BY id ASC`,
}

/** Which nodes of this label come next after this id, and what do they lack that every node has? (cypher/queries/doctor/nodes-to-check.cypher) */
export const nodesToCheckTopic: ReadQuery<
  { after: string; limit: number },
  { id: string; name: string | null; sortKey: string | null; mergedIntoId: string | null; missing: string[] }
> = {
  name: 'nodes-to-check-Topic',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'name', type: 'string?' },
    { name: 'sortKey', type: 'string?' },
    { name: 'mergedIntoId', type: 'string?' },
    { name: 'missing', type: 'string[]' },
  ],
  text: `
MATCH (n:Topic) WHERE n.id > $after
WITH n ORDER BY n.id ASC LIMIT $limit
RETURN n.id AS id, n.name AS name, n.sortKey AS sortKey, null AS mergedIntoId,
  [property IN [
    CASE WHEN coalesce(n.name, '') = '' THEN 'name' END,
    CASE WHEN n.version IS NULL THEN 'version' END,
    CASE WHEN n.createdAt IS NULL THEN 'createdAt' END,
    CASE WHEN n.updatedAt IS NULL THEN 'updatedAt' END
  ] WHERE property IS NOT NULL] AS missing
ORDER BY id ASC`,
}

/** How many nodes of this label have no id, so that nothing can find them? (cypher/queries/doctor/nodes-without-id.cypher) */
export const nodesWithoutIdActor: ReadQuery<{}, { nodes: number }> = {
  name: 'nodes-without-id-Actor',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'nodes', type: 'int' }],
  text: `
MATCH (n:Actor) WHERE coalesce(n.id, '') = ''
RETURN count(n) AS nodes`,
}

/** How many nodes of this label have no id, so that nothing can find them? (cypher/queries/doctor/nodes-without-id.cypher) */
export const nodesWithoutIdClaim: ReadQuery<{}, { nodes: number }> = {
  name: 'nodes-without-id-Claim',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'nodes', type: 'int' }],
  text: `
MATCH (n:Claim) WHERE coalesce(n.id, '') = ''
RETURN count(n) AS nodes`,
}

/** How many nodes of this label have no id, so that nothing can find them? (cypher/queries/doctor/nodes-without-id.cypher) */
export const nodesWithoutIdStatement: ReadQuery<{}, { nodes: number }> = {
  name: 'nodes-without-id-Statement',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'nodes', type: 'int' }],
  text: `
MATCH (n:Statement) WHERE coalesce(n.id, '') = ''
RETURN count(n) AS nodes`,
}

/** How many nodes of this label have no id, so that nothing can find them? (cypher/queries/doctor/nodes-without-id.cypher) */
export const nodesWithoutIdArticle: ReadQuery<{}, { nodes: number }> = {
  name: 'nodes-without-id-Article',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'nodes', type: 'int' }],
  text: `
MATCH (n:Article) WHERE coalesce(n.id, '') = ''
RETURN count(n) AS nodes`,
}

/** How many nodes of this label have no id, so that nothing can find them? (cypher/queries/doctor/nodes-without-id.cypher) */
export const nodesWithoutIdReview: ReadQuery<{}, { nodes: number }> = {
  name: 'nodes-without-id-Review',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'nodes', type: 'int' }],
  text: `
MATCH (n:Review) WHERE coalesce(n.id, '') = ''
RETURN count(n) AS nodes`,
}

/** How many nodes of this label have no id, so that nothing can find them? (cypher/queries/doctor/nodes-without-id.cypher) */
export const nodesWithoutIdEvent: ReadQuery<{}, { nodes: number }> = {
  name: 'nodes-without-id-Event',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'nodes', type: 'int' }],
  text: `
MATCH (n:Event) WHERE coalesce(n.id, '') = ''
RETURN count(n) AS nodes`,
}

/** How many nodes of this label have no id, so that nothing can find them? (cypher/queries/doctor/nodes-without-id.cypher) */
export const nodesWithoutIdPlace: ReadQuery<{}, { nodes: number }> = {
  name: 'nodes-without-id-Place',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'nodes', type: 'int' }],
  text: `
MATCH (n:Place) WHERE coalesce(n.id, '') = ''
RETURN count(n) AS nodes`,
}

/** How many nodes of this label have no id, so that nothing can find them? (cypher/queries/doctor/nodes-without-id.cypher) */
export const nodesWithoutIdTopic: ReadQuery<{}, { nodes: number }> = {
  name: 'nodes-without-id-Topic',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'nodes', type: 'int' }],
  text: `
MATCH (n:Topic) WHERE coalesce(n.id, '') = ''
RETURN count(n) AS nodes`,
}

/** Who published these articles, by the edges? (cypher/queries/doctor/outlets-of-articles.cypher) */
export const outletsOfArticles: ReadQuery<{ ids: readonly string[] }, { key: string; id: string | null }> = {
  name: 'outlets-of-articles',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'id', type: 'string?' },
  ],
  text: `
UNWIND $ids AS key
MATCH (a:Article) WHERE a.id = key
MATCH (a)-[:PUBLISHED_BY]->(o:Actor)
RETURN key, o.id AS id
ORDER BY key ASC, id ASC`,
}

/** Which passages of these articles do statements stand on, and where is each said to be? (cypher/queries/doctor/passages-of-articles.cypher) */
export const passagesOfArticles: ReadQuery<
  { ids: readonly string[] },
  {
    key: string
    statementId: string | null
    wording: string | null
    start: string | null
    end: string | null
    prefix: string | null
    suffix: string | null
    anchor: string | null
  }
> = {
  name: 'passages-of-articles',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'statementId', type: 'string?' },
    { name: 'wording', type: 'string?' },
    { name: 'start', type: 'string?' },
    { name: 'end', type: 'string?' },
    { name: 'prefix', type: 'string?' },
    { name: 'suffix', type: 'string?' },
    { name: 'anchor', type: 'string?' },
  ],
  text: `
UNWIND $ids AS key
MATCH (a:Article) WHERE a.id = key
MATCH (a)<-[r:REPORTED_IN]-(s:Statement)
RETURN key, s.id AS statementId, r.wording AS wording, toString(toInteger(r.start)) AS start, toString(toInteger(r.end)) AS end, r.prefix AS prefix,
  r.suffix AS suffix, r.anchor AS anchor
ORDER BY key ASC, statementId ASC, start ASC, wording ASC`,
}

/** In which articles did we read these statements, and when were those published at the latest? (cypher/queries/doctor/readings-of-statements.cypher) */
export const readingsOfStatements: ReadQuery<
  { ids: readonly string[] },
  { key: string; articleId: string | null; publishedTo: string | null }
> = {
  name: 'readings-of-statements',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'articleId', type: 'string?' },
    { name: 'publishedTo', type: 'string?' },
  ],
  text: `
UNWIND $ids AS key
MATCH (s:Statement) WHERE s.id = key
MATCH (s)-[:REPORTED_IN]->(a:Article)
RETURN DISTINCT key, a.id AS articleId, a.publishedTo AS publishedTo
ORDER BY key ASC, articleId ASC`,
}

/** What do these reviews carry as copies of their edges and dates? (cypher/queries/doctor/reviews-to-check.cypher) */
export const reviewsToCheck: ReadQuery<
  { ids: readonly string[] },
  { id: string; claimId: string | null; publishedTo: string | null; sortKey: string | null }
> = {
  name: 'reviews-to-check',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'claimId', type: 'string?' },
    { name: 'publishedTo', type: 'string?' },
    { name: 'sortKey', type: 'string?' },
  ],
  text: `
UNWIND $ids AS key
MATCH (review:Review) WHERE review.id = key
RETURN review.id AS id, review.claimId AS claimId, review.publishedTo AS publishedTo, review.sortKey AS sortKey
ORDER BY id ASC`,
}

/** On which claims do these statements stand, by the edges? (cypher/queries/doctor/stances-of-statements.cypher) */
export const stancesOfStatements: ReadQuery<
  { ids: readonly string[] },
  { key: string; type: string; stance: string | null; claimId: string | null }
> = {
  name: 'stances-of-statements',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'type', type: 'string' },
    { name: 'stance', type: 'string?' },
    { name: 'claimId', type: 'string?' },
  ],
  text: `
UNWIND $ids AS key
MATCH (s:Statement) WHERE s.id = key
MATCH (s)-[r:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(c:Claim)
RETURN key, type(r) AS type, r.stance AS stance, c.id AS claimId
ORDER BY key ASC, type ASC, claimId ASC`,
}

/** What do these statements carry as copies of their edges and dates? (cypher/queries/doctor/statement-copies.cypher) */
export const statementCopies: ReadQuery<
  { ids: readonly string[] },
  {
    id: string
    actorId: string | null
    claimId: string | null
    stance: string | null
    state: string | null
    saidTo: string | null
    sortKey: string | null
    orderKey: string | null
  }
> = {
  name: 'statement-copies',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'actorId', type: 'string?' },
    { name: 'claimId', type: 'string?' },
    { name: 'stance', type: 'string?' },
    { name: 'state', type: 'string?' },
    { name: 'saidTo', type: 'string?' },
    { name: 'sortKey', type: 'string?' },
    { name: 'orderKey', type: 'string?' },
  ],
  text: `
UNWIND $ids AS key
MATCH (s:Statement) WHERE s.id = key
RETURN s.id AS id, s.actorId AS actorId, s.claimId AS claimId, s.stance AS stance, s.state AS state, s.saidTo AS saidTo,
  s.sortKey AS sortKey, s.orderKey AS orderKey
ORDER BY id ASC`,
}

/** Under which addresses can these articles be found? (cypher/queries/doctor/urls-of-articles.cypher) */
export const urlsOfArticles: ReadQuery<{ ids: readonly string[] }, { key: string; url: string }> = {
  name: 'urls-of-articles',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'url', type: 'string' },
  ],
  text: `
UNWIND $ids AS key
MATCH (n:_Url) WHERE n.articleId = key
RETURN key, n.id AS url
ORDER BY key ASC, url ASC`,
}

/** Which addresses come next after this one, and which article's is each? (cypher/queries/doctor/urls-to-check.cypher) */
export const urlsToCheck: ReadQuery<
  { after: string; limit: number },
  { id: string; ownerId: string | null }
> = {
  name: 'urls-to-check',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'ownerId', type: 'string?' },
  ],
  text: `
MATCH (n:_Url) WHERE n.id > $after
WITH n ORDER BY n.id ASC LIMIT $limit
RETURN n.id AS id, n.articleId AS ownerId
ORDER BY id ASC`,
}

/** Which statements that count restate these ones, by id? At most `limit` for each. (cypher/queries/drift/restatements-of-statements.cypher) */
export const restatementsOfStatements: ReadQuery<
  { ids: readonly string[]; limit: number },
  { key: string; restatedById: string }
> = {
  name: 'restatements-of-statements',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]', limit: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'restatedById', type: 'string' },
  ],
  text: `
UNWIND $ids AS key
MATCH (s:Statement) WHERE s.id = key
CALL (s) {
  MATCH (s)<-[:RESTATES]-(t:Statement) WHERE t.sortKey > '' AND t.id <> s.id
  RETURN t.id AS restatedById
  ORDER BY restatedById LIMIT $limit
}
RETURN key, restatedById
ORDER BY key, restatedById`,
}

/** Which events have these ids? (cypher/queries/events/events-by-id.cypher) */
export const eventsById: ReadQuery<{ ids: readonly string[] }, { event: Row<'Event'> }> = {
  name: 'events-by-id',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [{ name: 'event', type: { row: 'Event', nullable: false } }],
  text: `
MATCH (e:Event) WHERE e.id IN $ids
RETURN [e.id, e.name, e.version, e.createdAt, e.updatedAt, e.text, e.beganFrom, e.beganTo, e.beganPrecision, e.beganBasis, e.beganText, e.endedFrom, e.endedTo, e.endedPrecision, e.endedBasis, e.endedText, e.wikidataId, e.sortKey] AS event`,
}

/** How many events are there? (cypher/queries/events/events-count.cypher) */
export const eventsCount: ReadQuery<{}, { total: number }> = {
  name: 'events-count',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'total', type: 'int' }],
  text: `
MATCH (e:Event)
RETURN count(e) AS total`,
}

/** Which events are there, by name? (cypher/queries/events/events-feed.cypher) */
export const eventsFeed: ReadQuery<{ low: string; high: string; limit: number }, { event: Row<'Event'> }> = {
  name: 'events-feed',
  mode: 'read',
  returns: 'many',
  params: { low: 'string', high: 'string', limit: 'int' },
  columns: [{ name: 'event', type: { row: 'Event', nullable: false } }],
  text: `
MATCH (e:Event) WHERE e.sortKey > $low AND e.sortKey < $high
RETURN [e.id, e.name, e.version, e.createdAt, e.updatedAt, e.text, e.beganFrom, e.beganTo, e.beganPrecision, e.beganBasis, e.beganText, e.endedFrom, e.endedTo, e.endedPrecision, e.endedBasis, e.endedText, e.wikidataId, e.sortKey] AS event
ORDER BY e.sortKey ASC LIMIT $limit`,
}

/** Which events are there, by name? In the other order. (cypher/queries/events/events-feed.cypher) */
export const eventsFeedBackwards: ReadQuery<
  { low: string; high: string; limit: number },
  { event: Row<'Event'> }
> = {
  name: 'events-feed-backwards',
  mode: 'read',
  returns: 'many',
  params: { low: 'string', high: 'string', limit: 'int' },
  columns: [{ name: 'event', type: { row: 'Event', nullable: false } }],
  text: `
MATCH (e:Event) WHERE e.sortKey > $low AND e.sortKey < $high
RETURN [e.id, e.name, e.version, e.createdAt, e.updatedAt, e.text, e.beganFrom, e.beganTo, e.beganPrecision, e.beganBasis, e.beganText, e.endedFrom, e.endedTo, e.endedPrecision, e.endedBasis, e.endedText, e.wikidataId, e.sortKey] AS event
ORDER BY e.sortKey DESC LIMIT $limit`,
}

/** Which claims say the same as these, which are broader or narrower, and which are earlier rounds of them? (cypher/queries/evidence/claims-around.cypher) */
export const claimsAround: ReadQuery<
  { ids: readonly string[]; moment: string | null; limit: number },
  { key: string; claimId: string; relation: string; way: string[] }
> = {
  name: 'claims-around',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]', moment: 'string?', limit: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'claimId', type: 'string' },
    { name: 'relation', type: 'string' },
    { name: 'way', type: 'string[]' },
  ],
  text: `
UNWIND $ids AS key
MATCH (c:Claim) WHERE c.id = key
CALL (c) {
  MATCH path = (c)-[:EQUIVALENT_TO*0..2]-()-[:NARROWS*0..4]->()-[:EQUIVALENT_TO*0..2]-()-[:NARROWS*0..4]->()-[:EQUIVALENT_TO*0..2]-(t:Claim)
  WHERE all(r IN relationships(path) WHERE ($moment IS NULL AND r.endedAt IS NULL) OR (r.at <= $moment AND (r.endedAt IS NULL OR r.endedAt > $moment)))
  WITH t, [n IN nodes(path) | n.id] AS way, all(r IN relationships(path) WHERE type(r) = 'EQUIVALENT_TO') AS same
  ORDER BY size(way), way
  WITH t, head(collect(way)) AS way, head(collect(same)) AS same
  ORDER BY size(way), way LIMIT $limit
  RETURN t.id AS claimId, CASE WHEN same THEN 'SAME' ELSE 'BROADER' END AS relation, way
  UNION ALL
  MATCH path = (c)-[:EQUIVALENT_TO*0..2]-()<-[:NARROWS*0..4]-()-[:EQUIVALENT_TO*0..2]-()<-[:NARROWS*1..4]-()-[:EQUIVALENT_TO*0..2]-(t:Claim)
  WHERE t.id <> c.id AND all(r IN relationships(path) WHERE ($moment IS NULL AND r.endedAt IS NULL) OR (r.at <= $moment AND (r.endedAt IS NULL OR r.endedAt > $moment)))
  WITH t, [n IN nodes(path) | n.id] AS way
  ORDER BY size(way), way
  WITH t, head(collect(way)) AS way
  ORDER BY size(way), way LIMIT $limit
  RETURN t.id AS claimId, 'NARROWER' AS relation, way
  UNION ALL
  MATCH path = (c)-[:EQUIVALENT_TO*0..2]-()<-[:EARLIER_ROUND_OF*1..4]-(t:Claim)
  WHERE t.id <> c.id AND all(r IN relationships(path) WHERE ($moment IS NULL AND r.endedAt IS NULL) OR (r.at <= $moment AND (r.endedAt IS NULL OR r.endedAt > $moment)))
  WITH t, [n IN nodes(path) | n.id] AS way
  ORDER BY size(way), way
  WITH t, head(collect(way)) AS way
  ORDER BY size(way), way LIMIT $limit
  RETURN t.id AS claimId, 'EARLIER' AS relation, way
}
RETURN key, claimId, relation, way
ORDER BY key, relation, size(way), way`,
}

/** When were these statements said and recorded, and when was each report of them published and recorded? (cypher/queries/evidence/clocks-of-statements.cypher) */
export const clocksOfStatements: ReadQuery<
  { ids: readonly string[] },
  {
    key: string
    orderKey: string
    saidFrom: string | null
    saidTo: string | null
    recordedAt: string
    articleId: string
    passage: string
    publishedFrom: string | null
    publishedTo: string | null
    reportedAt: string
  }
> = {
  name: 'clocks-of-statements',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'orderKey', type: 'string' },
    { name: 'saidFrom', type: 'string?' },
    { name: 'saidTo', type: 'string?' },
    { name: 'recordedAt', type: 'string' },
    { name: 'articleId', type: 'string' },
    { name: 'passage', type: 'string' },
    { name: 'publishedFrom', type: 'string?' },
    { name: 'publishedTo', type: 'string?' },
    { name: 'reportedAt', type: 'string' },
  ],
  text: `
MATCH (s:Statement)-[r:REPORTED_IN]->(a:Article) WHERE s.id IN $ids
RETURN s.id AS key, s.orderKey AS orderKey, s.saidFrom AS saidFrom, s.saidTo AS saidTo, s.recordedAt AS recordedAt,
  a.id AS articleId, r.key AS passage, a.publishedFrom AS publishedFrom, a.publishedTo AS publishedTo, r.recordedAt AS reportedAt
ORDER BY key, articleId, passage`,
}

/** When was each statement on these claims said at the latest, and when did each report of it come out? The newest `limit` for each claim and stance. (cypher/queries/evidence/dates-on-claims.cypher) */
export const datesOnClaims: ReadQuery<
  { ids: readonly string[]; limit: number },
  {
    key: string
    statementId: string
    stance: string
    place: string
    articleId: string
    publishedTo: string | null
  }
> = {
  name: 'dates-on-claims',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]', limit: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'statementId', type: 'string' },
    { name: 'stance', type: 'string' },
    { name: 'place', type: 'string' },
    { name: 'articleId', type: 'string' },
    { name: 'publishedTo', type: 'string?' },
  ],
  text: `
UNWIND $ids AS key
UNWIND ['ASSERTS', 'CONFIRMS', 'DENIES', 'QUESTIONS', 'DECLINES'] AS stance
CALL (key, stance) {
  MATCH (s:Statement) WHERE s.claimId = key AND s.stance = stance AND s.sortKey > ''
  RETURN s ORDER BY s.claimId DESC, s.stance DESC, s.sortKey DESC LIMIT $limit
}
MATCH (s)-[:REPORTED_IN]->(a:Article)
RETURN DISTINCT key, s.id AS statementId, stance, s.sortKey AS place, a.id AS articleId, a.publishedTo AS publishedTo
ORDER BY key, place, articleId`,
}

/** Who takes which of these stances on these claims, statement by statement? The newest `limit` of then for each claim and stance. (cypher/queries/evidence/stances-on-claims.cypher) */
export const stancesOnClaims: ReadQuery<
  {
    ids: readonly string[]
    stances: readonly string[]
    limit: number
    stood: { recordedBy: string | null; maybeSaidBy: string | null; maybePublishedBy: string | null }
  },
  {
    key: string
    statementId: string
    actorId: string
    stance: string
    accusing: boolean
    saidFrom: string | null
    saidTo: string | null
    sortKey: string
    behalfIds: string[]
  }
> = {
  name: 'stances-on-claims',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]', stances: 'string[]', limit: 'int', stood: 'map' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'statementId', type: 'string' },
    { name: 'actorId', type: 'string' },
    { name: 'stance', type: 'string' },
    { name: 'accusing', type: 'boolean' },
    { name: 'saidFrom', type: 'string?' },
    { name: 'saidTo', type: 'string?' },
    { name: 'sortKey', type: 'string' },
    { name: 'behalfIds', type: 'string[]' },
  ],
  text: `
UNWIND $ids AS key
UNWIND $stances AS stance
CALL (key, stance) {
  MATCH (s:Statement) WHERE s.claimId = key AND s.stance = stance AND s.sortKey > ''
  WITH s WHERE (
      ($stood.recordedBy IS NULL OR s.recordedAt <= $stood.recordedBy)
      AND ($stood.maybeSaidBy IS NULL OR coalesce(s.saidFrom, '') <= $stood.maybeSaidBy)
      AND ($stood.maybePublishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE coalesce(article.publishedFrom, '') <= $stood.maybePublishedBy
      })
    )
  RETURN s ORDER BY s.sortKey DESC LIMIT $limit
}
OPTIONAL MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor)
WITH key, stance, s, principal.id AS principalId ORDER BY principalId ASC
RETURN key, s.id AS statementId, s.actorId AS actorId, stance, coalesce(s.accusing, true) AS accusing,
  s.saidFrom AS saidFrom, s.saidTo AS saidTo, s.sortKey AS sortKey, collect(principalId) AS behalfIds
ORDER BY key, sortKey DESC`,
}

/** What are these large nodes joined to, by the types of which they have few? (cypher/queries/exploration/neighbours-of-large.cypher) */
export const neighboursOfLargeActor: ReadQuery<
  { most: number; scope: { seeks: readonly ParamRow[]; anywhere: boolean; within: readonly string[] } },
  { key: string; type: string; outgoing: boolean; other: string; relationKey: string | null; place: string }
> = {
  name: 'neighbours-of-large-Actor',
  mode: 'read',
  returns: 'many',
  params: { scope: 'map', most: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'type', type: 'string' },
    { name: 'outgoing', type: 'boolean' },
    { name: 'other', type: 'string' },
    { name: 'relationKey', type: 'string?' },
    { name: 'place', type: 'string' },
  ],
  text: `
UNWIND $scope.seeks AS seek
WITH seek.key AS key, seek.type AS type, seek.outgoing AS outgoing
MATCH (n:Actor) WHERE n.id = key AND n.sortKey IS NOT NULL
CALL (n, type, outgoing) {
  WITH n, type, outgoing LIMIT 1 WHERE type = 'MADE' AND outgoing = true
  MATCH (n)-[r:MADE]->(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'ON_BEHALF_OF' AND outgoing = false
  MATCH (n)<-[r:ON_BEHALF_OF]-(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'PUBLISHED_BY' AND outgoing = false
  MATCH (n)<-[r:PUBLISHED_BY]-(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'ABOUT' AND outgoing = false
  MATCH (n)<-[r:ABOUT]-(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'ACCUSES' AND outgoing = false
  MATCH (n)<-[r:ACCUSES]-(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'REPRESENTS' AND outgoing = true
  MATCH (n)-[r:REPRESENTS]->(m)
  WHERE r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'REPRESENTS' AND outgoing = false
  MATCH (n)<-[r:REPRESENTS]-(m)
  WHERE r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'PART_OF' AND outgoing = true
  MATCH (n)-[r:PART_OF]->(m)
  WHERE r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'PART_OF' AND outgoing = false
  MATCH (n)<-[r:PART_OF]-(m)
  WHERE r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'OWNED_BY' AND outgoing = true
  MATCH (n)-[r:OWNED_BY]->(m)
  WHERE r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'OWNED_BY' AND outgoing = false
  MATCH (n)<-[r:OWNED_BY]-(m)
  WHERE r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'ALIGNED_WITH' AND outgoing = true
  MATCH (n)-[r:ALIGNED_WITH]->(m)
  WHERE r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'ALIGNED_WITH' AND outgoing = false
  MATCH (n)<-[r:ALIGNED_WITH]-(m)
  WHERE r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'OPPOSED_TO' AND outgoing = true
  MATCH (n)-[r:OPPOSED_TO]->(m)
  WHERE r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'OPPOSED_TO' AND outgoing = false
  MATCH (n)<-[r:OPPOSED_TO]-(m)
  WHERE r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'PARTY_TO' AND outgoing = true
  MATCH (n)-[r:PARTY_TO]->(m)
  WHERE r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'UNINVOLVED_IN' AND outgoing = true
  MATCH (n)-[r:UNINVOLVED_IN]->(m)
  WHERE r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'MEDIATES' AND outgoing = true
  MATCH (n)-[r:MEDIATES]->(m)
  WHERE r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'BY' AND outgoing = false
  MATCH (n)<-[r:BY]-(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
}
RETURN key, type, outgoing, other, relationKey, place LIMIT $most`,
}

/** What are these large nodes joined to, by the types of which they have few? (cypher/queries/exploration/neighbours-of-large.cypher) */
export const neighboursOfLargeClaim: ReadQuery<
  { most: number; scope: { seeks: readonly ParamRow[]; anywhere: boolean; within: readonly string[] } },
  { key: string; type: string; outgoing: boolean; other: string; relationKey: string | null; place: string }
> = {
  name: 'neighbours-of-large-Claim',
  mode: 'read',
  returns: 'many',
  params: { scope: 'map', most: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'type', type: 'string' },
    { name: 'outgoing', type: 'boolean' },
    { name: 'other', type: 'string' },
    { name: 'relationKey', type: 'string?' },
    { name: 'place', type: 'string' },
  ],
  text: `
UNWIND $scope.seeks AS seek
WITH seek.key AS key, seek.type AS type, seek.outgoing AS outgoing
MATCH (n:Claim) WHERE n.id = key AND n.sortKey IS NOT NULL
CALL (n, type, outgoing) {
  WITH n, type, outgoing LIMIT 1 WHERE type = 'ASSERTS' AND outgoing = false
  MATCH (n)<-[r:ASSERTS]-(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'CONFIRMS' AND outgoing = false
  MATCH (n)<-[r:CONFIRMS]-(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'DENIES' AND outgoing = false
  MATCH (n)<-[r:DENIES]-(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'QUESTIONS' AND outgoing = false
  MATCH (n)<-[r:QUESTIONS]-(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'DECLINES' AND outgoing = false
  MATCH (n)<-[r:DECLINES]-(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'ABOUT' AND outgoing = true
  MATCH (n)-[r:ABOUT]->(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'ACCUSES' AND outgoing = true
  MATCH (n)-[r:ACCUSES]->(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'CONCERNS' AND outgoing = true
  MATCH (n)-[r:CONCERNS]->(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'LOCATED_IN' AND outgoing = true
  MATCH (n)-[r:LOCATED_IN]->(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'FILED_UNDER' AND outgoing = true
  MATCH (n)-[r:FILED_UNDER]->(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'NARROWS' AND outgoing = true
  MATCH (n)-[r:NARROWS]->(m)
  WHERE r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'NARROWS' AND outgoing = false
  MATCH (n)<-[r:NARROWS]-(m)
  WHERE r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'EQUIVALENT_TO' AND outgoing = true
  MATCH (n)-[r:EQUIVALENT_TO]->(m)
  WHERE r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'EQUIVALENT_TO' AND outgoing = false
  MATCH (n)<-[r:EQUIVALENT_TO]-(m)
  WHERE r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'CONTRADICTS' AND outgoing = true
  MATCH (n)-[r:CONTRADICTS]->(m)
  WHERE r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'CONTRADICTS' AND outgoing = false
  MATCH (n)<-[r:CONTRADICTS]-(m)
  WHERE r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'EARLIER_ROUND_OF' AND outgoing = true
  MATCH (n)-[r:EARLIER_ROUND_OF]->(m)
  WHERE r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'EARLIER_ROUND_OF' AND outgoing = false
  MATCH (n)<-[r:EARLIER_ROUND_OF]-(m)
  WHERE r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'RELATED_TO' AND outgoing = true
  MATCH (n)-[r:RELATED_TO]->(m)
  WHERE r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'RELATED_TO' AND outgoing = false
  MATCH (n)<-[r:RELATED_TO]-(m)
  WHERE r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'REVIEWS' AND outgoing = false
  MATCH (n)<-[r:REVIEWS]-(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
}
RETURN key, type, outgoing, other, relationKey, place LIMIT $most`,
}

/** What are these large nodes joined to, by the types of which they have few? (cypher/queries/exploration/neighbours-of-large.cypher) */
export const neighboursOfLargeStatement: ReadQuery<
  { most: number; scope: { seeks: readonly ParamRow[]; anywhere: boolean; within: readonly string[] } },
  { key: string; type: string; outgoing: boolean; other: string; relationKey: string | null; place: string }
> = {
  name: 'neighbours-of-large-Statement',
  mode: 'read',
  returns: 'many',
  params: { scope: 'map', most: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'type', type: 'string' },
    { name: 'outgoing', type: 'boolean' },
    { name: 'other', type: 'string' },
    { name: 'relationKey', type: 'string?' },
    { name: 'place', type: 'string' },
  ],
  text: `
UNWIND $scope.seeks AS seek
WITH seek.key AS key, seek.type AS type, seek.outgoing AS outgoing
MATCH (n:Statement) WHERE n.id = key AND n.sortKey IS NOT NULL
CALL (n, type, outgoing) {
  WITH n, type, outgoing LIMIT 1 WHERE type = 'MADE' AND outgoing = false
  MATCH (n)<-[r:MADE]-(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'ON_BEHALF_OF' AND outgoing = true
  MATCH (n)-[r:ON_BEHALF_OF]->(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'ASSERTS' AND outgoing = true
  MATCH (n)-[r:ASSERTS]->(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'CONFIRMS' AND outgoing = true
  MATCH (n)-[r:CONFIRMS]->(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'DENIES' AND outgoing = true
  MATCH (n)-[r:DENIES]->(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'QUESTIONS' AND outgoing = true
  MATCH (n)-[r:QUESTIONS]->(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'DECLINES' AND outgoing = true
  MATCH (n)-[r:DECLINES]->(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'REPORTED_IN' AND outgoing = true
  MATCH (n)-[r:REPORTED_IN]->(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'CARRIED_BY' AND outgoing = true
  MATCH (n)-[r:CARRIED_BY]->(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'SAID_IN' AND outgoing = true
  MATCH (n)-[r:SAID_IN]->(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'RESPONDS_TO' AND outgoing = true
  MATCH (n)-[r:RESPONDS_TO]->(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'RESPONDS_TO' AND outgoing = false
  MATCH (n)<-[r:RESPONDS_TO]-(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'RETRACTS' AND outgoing = true
  MATCH (n)-[r:RETRACTS]->(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'RETRACTS' AND outgoing = false
  MATCH (n)<-[r:RETRACTS]-(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'RESTATES' AND outgoing = true
  MATCH (n)-[r:RESTATES]->(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'RESTATES' AND outgoing = false
  MATCH (n)<-[r:RESTATES]-(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'SAME_STATEMENT' AND outgoing = true
  MATCH (n)-[r:SAME_STATEMENT]->(m)
  WHERE r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'SAME_STATEMENT' AND outgoing = false
  MATCH (n)<-[r:SAME_STATEMENT]-(m)
  WHERE r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
}
RETURN key, type, outgoing, other, relationKey, place LIMIT $most`,
}

/** What are these large nodes joined to, by the types of which they have few? (cypher/queries/exploration/neighbours-of-large.cypher) */
export const neighboursOfLargeArticle: ReadQuery<
  { most: number; scope: { seeks: readonly ParamRow[]; anywhere: boolean; within: readonly string[] } },
  { key: string; type: string; outgoing: boolean; other: string; relationKey: string | null; place: string }
> = {
  name: 'neighbours-of-large-Article',
  mode: 'read',
  returns: 'many',
  params: { scope: 'map', most: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'type', type: 'string' },
    { name: 'outgoing', type: 'boolean' },
    { name: 'other', type: 'string' },
    { name: 'relationKey', type: 'string?' },
    { name: 'place', type: 'string' },
  ],
  text: `
UNWIND $scope.seeks AS seek
WITH seek.key AS key, seek.type AS type, seek.outgoing AS outgoing
MATCH (n:Article) WHERE n.id = key AND n.sortKey IS NOT NULL
CALL (n, type, outgoing) {
  WITH n, type, outgoing LIMIT 1 WHERE type = 'REPORTED_IN' AND outgoing = false
  MATCH (n)<-[r:REPORTED_IN]-(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'CARRIED_BY' AND outgoing = false
  MATCH (n)<-[r:CARRIED_BY]-(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'SAID_IN' AND outgoing = false
  MATCH (n)<-[r:SAID_IN]-(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'CITES' AND outgoing = true
  MATCH (n)-[r:CITES]->(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'CITES' AND outgoing = false
  MATCH (n)<-[r:CITES]-(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'DERIVED_FROM' AND outgoing = true
  MATCH (n)-[r:DERIVED_FROM]->(m)
  WHERE r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'DERIVED_FROM' AND outgoing = false
  MATCH (n)<-[r:DERIVED_FROM]-(m)
  WHERE r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'PUBLISHED_BY' AND outgoing = true
  MATCH (n)-[r:PUBLISHED_BY]->(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'PUBLISHED_IN' AND outgoing = false
  MATCH (n)<-[r:PUBLISHED_IN]-(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
}
RETURN key, type, outgoing, other, relationKey, place LIMIT $most`,
}

/** What are these large nodes joined to, by the types of which they have few? (cypher/queries/exploration/neighbours-of-large.cypher) */
export const neighboursOfLargeReview: ReadQuery<
  { most: number; scope: { seeks: readonly ParamRow[]; anywhere: boolean; within: readonly string[] } },
  { key: string; type: string; outgoing: boolean; other: string; relationKey: string | null; place: string }
> = {
  name: 'neighbours-of-large-Review',
  mode: 'read',
  returns: 'many',
  params: { scope: 'map', most: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'type', type: 'string' },
    { name: 'outgoing', type: 'boolean' },
    { name: 'other', type: 'string' },
    { name: 'relationKey', type: 'string?' },
    { name: 'place', type: 'string' },
  ],
  text: `
UNWIND $scope.seeks AS seek
WITH seek.key AS key, seek.type AS type, seek.outgoing AS outgoing
MATCH (n:Review) WHERE n.id = key AND n.sortKey IS NOT NULL
CALL (n, type, outgoing) {
  WITH n, type, outgoing LIMIT 1 WHERE type = 'REVIEWS' AND outgoing = true
  MATCH (n)-[r:REVIEWS]->(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'BY' AND outgoing = true
  MATCH (n)-[r:BY]->(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'PUBLISHED_IN' AND outgoing = true
  MATCH (n)-[r:PUBLISHED_IN]->(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
}
RETURN key, type, outgoing, other, relationKey, place LIMIT $most`,
}

/** What are these large nodes joined to, by the types of which they have few? (cypher/queries/exploration/neighbours-of-large.cypher) */
export const neighboursOfLargeEvent: ReadQuery<
  { most: number; scope: { seeks: readonly ParamRow[]; anywhere: boolean; within: readonly string[] } },
  { key: string; type: string; outgoing: boolean; other: string; relationKey: string | null; place: string }
> = {
  name: 'neighbours-of-large-Event',
  mode: 'read',
  returns: 'many',
  params: { scope: 'map', most: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'type', type: 'string' },
    { name: 'outgoing', type: 'boolean' },
    { name: 'other', type: 'string' },
    { name: 'relationKey', type: 'string?' },
    { name: 'place', type: 'string' },
  ],
  text: `
UNWIND $scope.seeks AS seek
WITH seek.key AS key, seek.type AS type, seek.outgoing AS outgoing
MATCH (n:Event) WHERE n.id = key AND n.sortKey IS NOT NULL
CALL (n, type, outgoing) {
  WITH n, type, outgoing LIMIT 1 WHERE type = 'CONCERNS' AND outgoing = false
  MATCH (n)<-[r:CONCERNS]-(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'PARTY_TO' AND outgoing = false
  MATCH (n)<-[r:PARTY_TO]-(m)
  WHERE r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'UNINVOLVED_IN' AND outgoing = false
  MATCH (n)<-[r:UNINVOLVED_IN]-(m)
  WHERE r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL WITH n, type, outgoing LIMIT 1 WHERE type = 'MEDIATES' AND outgoing = false
  MATCH (n)<-[r:MEDIATES]-(m)
  WHERE r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, r.key AS relationKey, m.sortKey AS place
}
RETURN key, type, outgoing, other, relationKey, place LIMIT $most`,
}

/** What are these large nodes joined to, by the types of which they have few? (cypher/queries/exploration/neighbours-of-large.cypher) */
export const neighboursOfLargePlace: ReadQuery<
  { most: number; scope: { seeks: readonly ParamRow[]; anywhere: boolean; within: readonly string[] } },
  { key: string; type: string; outgoing: boolean; other: string; relationKey: string | null; place: string }
> = {
  name: 'neighbours-of-large-Place',
  mode: 'read',
  returns: 'many',
  params: { scope: 'map', most: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'type', type: 'string' },
    { name: 'outgoing', type: 'boolean' },
    { name: 'other', type: 'string' },
    { name: 'relationKey', type: 'string?' },
    { name: 'place', type: 'string' },
  ],
  text: `
UNWIND $scope.seeks AS seek
WITH seek.key AS key, seek.type AS type, seek.outgoing AS outgoing
MATCH (n:Place) WHERE n.id = key AND n.sortKey IS NOT NULL
CALL (n, type, outgoing) {
  WITH n, type, outgoing LIMIT 1 WHERE type = 'LOCATED_IN' AND outgoing = false
  MATCH (n)<-[r:LOCATED_IN]-(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
}
RETURN key, type, outgoing, other, relationKey, place LIMIT $most`,
}

/** What are these large nodes joined to, by the types of which they have few? (cypher/queries/exploration/neighbours-of-large.cypher) */
export const neighboursOfLargeTopic: ReadQuery<
  { most: number; scope: { seeks: readonly ParamRow[]; anywhere: boolean; within: readonly string[] } },
  { key: string; type: string; outgoing: boolean; other: string; relationKey: string | null; place: string }
> = {
  name: 'neighbours-of-large-Topic',
  mode: 'read',
  returns: 'many',
  params: { scope: 'map', most: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'type', type: 'string' },
    { name: 'outgoing', type: 'boolean' },
    { name: 'other', type: 'string' },
    { name: 'relationKey', type: 'string?' },
    { name: 'place', type: 'string' },
  ],
  text: `
UNWIND $scope.seeks AS seek
WITH seek.key AS key, seek.type AS type, seek.outgoing AS outgoing
MATCH (n:Topic) WHERE n.id = key AND n.sortKey IS NOT NULL
CALL (n, type, outgoing) {
  WITH n, type, outgoing LIMIT 1 WHERE type = 'FILED_UNDER' AND outgoing = false
  MATCH (n)<-[r:FILED_UNDER]-(m)
  WHERE null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN m.id AS other, null AS relationKey, m.sortKey AS place
}
RETURN key, type, outgoing, other, relationKey, place LIMIT $most`,
}

/** What are these nodes joined to, by relations of these types? (cypher/queries/exploration/neighbours-of.cypher) */
export const neighboursOfActor: ReadQuery<
  {
    cap: number
    most: number
    scope: { ids: readonly string[]; types: readonly string[]; anywhere: boolean; within: readonly string[] }
  },
  {
    key: string
    type: string
    outgoing: boolean
    degree: number
    other: string | null
    relationKey: string | null
    place: string | null
  }
> = {
  name: 'neighbours-of-Actor',
  mode: 'read',
  returns: 'many',
  params: { scope: 'map', cap: 'int', most: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'type', type: 'string' },
    { name: 'outgoing', type: 'boolean' },
    { name: 'degree', type: 'int' },
    { name: 'other', type: 'string?' },
    { name: 'relationKey', type: 'string?' },
    { name: 'place', type: 'string?' },
  ],
  text: `
UNWIND $scope.ids AS key
MATCH (n:Actor) WHERE n.id = key AND n.sortKey IS NOT NULL
WITH key, n, COUNT { (n)--() } AS total
CALL (n, total) {
  WITH n, total LIMIT 1 WHERE total <= $cap
  MATCH (n)-[r:MADE|ON_BEHALF_OF|PUBLISHED_BY|ABOUT|ACCUSES|REPRESENTS|PART_OF|OWNED_BY|ALIGNED_WITH|OPPOSED_TO|PARTY_TO|UNINVOLVED_IN|MEDIATES|BY]-(m)
  WHERE type(r) IN $scope.types AND r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN type(r) AS type, startNode(r) = n AS outgoing, 1 AS degree, m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL
  WITH n, total LIMIT 1 WHERE total > $cap
  UNWIND [{type: 'MADE', outgoing: true, degree: COUNT { (n)-[:MADE]->() }}
  , {type: 'ON_BEHALF_OF', outgoing: false, degree: COUNT { (n)<-[:ON_BEHALF_OF]-() }}
  , {type: 'PUBLISHED_BY', outgoing: false, degree: COUNT { (n)<-[:PUBLISHED_BY]-() }}
  , {type: 'ABOUT', outgoing: false, degree: COUNT { (n)<-[:ABOUT]-() }}
  , {type: 'ACCUSES', outgoing: false, degree: COUNT { (n)<-[:ACCUSES]-() }}
  , {type: 'REPRESENTS', outgoing: true, degree: COUNT { (n)-[:REPRESENTS]->() }}
  , {type: 'REPRESENTS', outgoing: false, degree: COUNT { (n)<-[:REPRESENTS]-() }}
  , {type: 'PART_OF', outgoing: true, degree: COUNT { (n)-[:PART_OF]->() }}
  , {type: 'PART_OF', outgoing: false, degree: COUNT { (n)<-[:PART_OF]-() }}
  , {type: 'OWNED_BY', outgoing: true, degree: COUNT { (n)-[:OWNED_BY]->() }}
  , {type: 'OWNED_BY', outgoing: false, degree: COUNT { (n)<-[:OWNED_BY]-() }}
  , {type: 'ALIGNED_WITH', outgoing: true, degree: COUNT { (n)-[:ALIGNED_WITH]->() }}
  , {type: 'ALIGNED_WITH', outgoing: false, degree: COUNT { (n)<-[:ALIGNED_WITH]-() }}
  , {type: 'OPPOSED_TO', outgoing: true, degree: COUNT { (n)-[:OPPOSED_TO]->() }}
  , {type: 'OPPOSED_TO', outgoing: false, degree: COUNT { (n)<-[:OPPOSED_TO]-() }}
  , {type: 'PARTY_TO', outgoing: true, degree: COUNT { (n)-[:PARTY_TO]->() }}
  , {type: 'UNINVOLVED_IN', outgoing: true, degree: COUNT { (n)-[:UNINVOLVED_IN]->() }}
  , {type: 'MEDIATES', outgoing: true, degree: COUNT { (n)-[:MEDIATES]->() }}
  , {type: 'BY', outgoing: false, degree: COUNT { (n)<-[:BY]-() }}] AS port
  WITH port WHERE port.degree > 0 AND port.type IN $scope.types
  RETURN port.type AS type, port.outgoing AS outgoing, port.degree AS degree, null AS other, null AS relationKey, null AS place
}
RETURN key, type, outgoing, degree, other, relationKey, place LIMIT $most`,
}

/** What are these nodes joined to, by relations of these types? (cypher/queries/exploration/neighbours-of.cypher) */
export const neighboursOfClaim: ReadQuery<
  {
    cap: number
    most: number
    scope: { ids: readonly string[]; types: readonly string[]; anywhere: boolean; within: readonly string[] }
  },
  {
    key: string
    type: string
    outgoing: boolean
    degree: number
    other: string | null
    relationKey: string | null
    place: string | null
  }
> = {
  name: 'neighbours-of-Claim',
  mode: 'read',
  returns: 'many',
  params: { scope: 'map', cap: 'int', most: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'type', type: 'string' },
    { name: 'outgoing', type: 'boolean' },
    { name: 'degree', type: 'int' },
    { name: 'other', type: 'string?' },
    { name: 'relationKey', type: 'string?' },
    { name: 'place', type: 'string?' },
  ],
  text: `
UNWIND $scope.ids AS key
MATCH (n:Claim) WHERE n.id = key AND n.sortKey IS NOT NULL
WITH key, n, COUNT { (n)--() } AS total
CALL (n, total) {
  WITH n, total LIMIT 1 WHERE total <= $cap
  MATCH (n)-[r:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|ABOUT|ACCUSES|CONCERNS|LOCATED_IN|FILED_UNDER|NARROWS|EQUIVALENT_TO|CONTRADICTS|EARLIER_ROUND_OF|RELATED_TO|REVIEWS]-(m)
  WHERE type(r) IN $scope.types AND r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN type(r) AS type, startNode(r) = n AS outgoing, 1 AS degree, m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL
  WITH n, total LIMIT 1 WHERE total > $cap
  UNWIND [{type: 'ASSERTS', outgoing: false, degree: COUNT { (n)<-[:ASSERTS]-() }}
  , {type: 'CONFIRMS', outgoing: false, degree: COUNT { (n)<-[:CONFIRMS]-() }}
  , {type: 'DENIES', outgoing: false, degree: COUNT { (n)<-[:DENIES]-() }}
  , {type: 'QUESTIONS', outgoing: false, degree: COUNT { (n)<-[:QUESTIONS]-() }}
  , {type: 'DECLINES', outgoing: false, degree: COUNT { (n)<-[:DECLINES]-() }}
  , {type: 'ABOUT', outgoing: true, degree: COUNT { (n)-[:ABOUT]->() }}
  , {type: 'ACCUSES', outgoing: true, degree: COUNT { (n)-[:ACCUSES]->() }}
  , {type: 'CONCERNS', outgoing: true, degree: COUNT { (n)-[:CONCERNS]->() }}
  , {type: 'LOCATED_IN', outgoing: true, degree: COUNT { (n)-[:LOCATED_IN]->() }}
  , {type: 'FILED_UNDER', outgoing: true, degree: COUNT { (n)-[:FILED_UNDER]->() }}
  , {type: 'NARROWS', outgoing: true, degree: COUNT { (n)-[:NARROWS]->() }}
  , {type: 'NARROWS', outgoing: false, degree: COUNT { (n)<-[:NARROWS]-() }}
  , {type: 'EQUIVALENT_TO', outgoing: true, degree: COUNT { (n)-[:EQUIVALENT_TO]->() }}
  , {type: 'EQUIVALENT_TO', outgoing: false, degree: COUNT { (n)<-[:EQUIVALENT_TO]-() }}
  , {type: 'CONTRADICTS', outgoing: true, degree: COUNT { (n)-[:CONTRADICTS]->() }}
  , {type: 'CONTRADICTS', outgoing: false, degree: COUNT { (n)<-[:CONTRADICTS]-() }}
  , {type: 'EARLIER_ROUND_OF', outgoing: true, degree: COUNT { (n)-[:EARLIER_ROUND_OF]->() }}
  , {type: 'EARLIER_ROUND_OF', outgoing: false, degree: COUNT { (n)<-[:EARLIER_ROUND_OF]-() }}
  , {type: 'RELATED_TO', outgoing: true, degree: COUNT { (n)-[:RELATED_TO]->() }}
  , {type: 'RELATED_TO', outgoing: false, degree: COUNT { (n)<-[:RELATED_TO]-() }}
  , {type: 'REVIEWS', outgoing: false, degree: COUNT { (n)<-[:REVIEWS]-() }}] AS port
  WITH port WHERE port.degree > 0 AND port.type IN $scope.types
  RETURN port.type AS type, port.outgoing AS outgoing, port.degree AS degree, null AS other, null AS relationKey, null AS place
}
RETURN key, type, outgoing, degree, other, relationKey, place LIMIT $most`,
}

/** What are these nodes joined to, by relations of these types? (cypher/queries/exploration/neighbours-of.cypher) */
export const neighboursOfStatement: ReadQuery<
  {
    cap: number
    most: number
    scope: { ids: readonly string[]; types: readonly string[]; anywhere: boolean; within: readonly string[] }
  },
  {
    key: string
    type: string
    outgoing: boolean
    degree: number
    other: string | null
    relationKey: string | null
    place: string | null
  }
> = {
  name: 'neighbours-of-Statement',
  mode: 'read',
  returns: 'many',
  params: { scope: 'map', cap: 'int', most: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'type', type: 'string' },
    { name: 'outgoing', type: 'boolean' },
    { name: 'degree', type: 'int' },
    { name: 'other', type: 'string?' },
    { name: 'relationKey', type: 'string?' },
    { name: 'place', type: 'string?' },
  ],
  text: `
UNWIND $scope.ids AS key
MATCH (n:Statement) WHERE n.id = key AND n.sortKey IS NOT NULL
WITH key, n, COUNT { (n)--() } AS total
CALL (n, total) {
  WITH n, total LIMIT 1 WHERE total <= $cap
  MATCH (n)-[r:MADE|ON_BEHALF_OF|ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|REPORTED_IN|CARRIED_BY|SAID_IN|RESPONDS_TO|RETRACTS|RESTATES|SAME_STATEMENT]-(m)
  WHERE type(r) IN $scope.types AND r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN type(r) AS type, startNode(r) = n AS outgoing, 1 AS degree, m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL
  WITH n, total LIMIT 1 WHERE total > $cap
  UNWIND [{type: 'MADE', outgoing: false, degree: COUNT { (n)<-[:MADE]-() }}
  , {type: 'ON_BEHALF_OF', outgoing: true, degree: COUNT { (n)-[:ON_BEHALF_OF]->() }}
  , {type: 'ASSERTS', outgoing: true, degree: COUNT { (n)-[:ASSERTS]->() }}
  , {type: 'CONFIRMS', outgoing: true, degree: COUNT { (n)-[:CONFIRMS]->() }}
  , {type: 'DENIES', outgoing: true, degree: COUNT { (n)-[:DENIES]->() }}
  , {type: 'QUESTIONS', outgoing: true, degree: COUNT { (n)-[:QUESTIONS]->() }}
  , {type: 'DECLINES', outgoing: true, degree: COUNT { (n)-[:DECLINES]->() }}
  , {type: 'REPORTED_IN', outgoing: true, degree: COUNT { (n)-[:REPORTED_IN]->() }}
  , {type: 'CARRIED_BY', outgoing: true, degree: COUNT { (n)-[:CARRIED_BY]->() }}
  , {type: 'SAID_IN', outgoing: true, degree: COUNT { (n)-[:SAID_IN]->() }}
  , {type: 'RESPONDS_TO', outgoing: true, degree: COUNT { (n)-[:RESPONDS_TO]->() }}
  , {type: 'RESPONDS_TO', outgoing: false, degree: COUNT { (n)<-[:RESPONDS_TO]-() }}
  , {type: 'RETRACTS', outgoing: true, degree: COUNT { (n)-[:RETRACTS]->() }}
  , {type: 'RETRACTS', outgoing: false, degree: COUNT { (n)<-[:RETRACTS]-() }}
  , {type: 'RESTATES', outgoing: true, degree: COUNT { (n)-[:RESTATES]->() }}
  , {type: 'RESTATES', outgoing: false, degree: COUNT { (n)<-[:RESTATES]-() }}
  , {type: 'SAME_STATEMENT', outgoing: true, degree: COUNT { (n)-[:SAME_STATEMENT]->() }}
  , {type: 'SAME_STATEMENT', outgoing: false, degree: COUNT { (n)<-[:SAME_STATEMENT]-() }}] AS port
  WITH port WHERE port.degree > 0 AND port.type IN $scope.types
  RETURN port.type AS type, port.outgoing AS outgoing, port.degree AS degree, null AS other, null AS relationKey, null AS place
}
RETURN key, type, outgoing, degree, other, relationKey, place LIMIT $most`,
}

/** What are these nodes joined to, by relations of these types? (cypher/queries/exploration/neighbours-of.cypher) */
export const neighboursOfArticle: ReadQuery<
  {
    cap: number
    most: number
    scope: { ids: readonly string[]; types: readonly string[]; anywhere: boolean; within: readonly string[] }
  },
  {
    key: string
    type: string
    outgoing: boolean
    degree: number
    other: string | null
    relationKey: string | null
    place: string | null
  }
> = {
  name: 'neighbours-of-Article',
  mode: 'read',
  returns: 'many',
  params: { scope: 'map', cap: 'int', most: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'type', type: 'string' },
    { name: 'outgoing', type: 'boolean' },
    { name: 'degree', type: 'int' },
    { name: 'other', type: 'string?' },
    { name: 'relationKey', type: 'string?' },
    { name: 'place', type: 'string?' },
  ],
  text: `
UNWIND $scope.ids AS key
MATCH (n:Article) WHERE n.id = key AND n.sortKey IS NOT NULL
WITH key, n, COUNT { (n)--() } AS total
CALL (n, total) {
  WITH n, total LIMIT 1 WHERE total <= $cap
  MATCH (n)-[r:REPORTED_IN|CARRIED_BY|SAID_IN|CITES|DERIVED_FROM|PUBLISHED_BY|PUBLISHED_IN]-(m)
  WHERE type(r) IN $scope.types AND r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN type(r) AS type, startNode(r) = n AS outgoing, 1 AS degree, m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL
  WITH n, total LIMIT 1 WHERE total > $cap
  UNWIND [{type: 'REPORTED_IN', outgoing: false, degree: COUNT { (n)<-[:REPORTED_IN]-() }}
  , {type: 'CARRIED_BY', outgoing: false, degree: COUNT { (n)<-[:CARRIED_BY]-() }}
  , {type: 'SAID_IN', outgoing: false, degree: COUNT { (n)<-[:SAID_IN]-() }}
  , {type: 'CITES', outgoing: true, degree: COUNT { (n)-[:CITES]->() }}
  , {type: 'CITES', outgoing: false, degree: COUNT { (n)<-[:CITES]-() }}
  , {type: 'DERIVED_FROM', outgoing: true, degree: COUNT { (n)-[:DERIVED_FROM]->() }}
  , {type: 'DERIVED_FROM', outgoing: false, degree: COUNT { (n)<-[:DERIVED_FROM]-() }}
  , {type: 'PUBLISHED_BY', outgoing: true, degree: COUNT { (n)-[:PUBLISHED_BY]->() }}
  , {type: 'PUBLISHED_IN', outgoing: false, degree: COUNT { (n)<-[:PUBLISHED_IN]-() }}] AS port
  WITH port WHERE port.degree > 0 AND port.type IN $scope.types
  RETURN port.type AS type, port.outgoing AS outgoing, port.degree AS degree, null AS other, null AS relationKey, null AS place
}
RETURN key, type, outgoing, degree, other, relationKey, place LIMIT $most`,
}

/** What are these nodes joined to, by relations of these types? (cypher/queries/exploration/neighbours-of.cypher) */
export const neighboursOfReview: ReadQuery<
  {
    cap: number
    most: number
    scope: { ids: readonly string[]; types: readonly string[]; anywhere: boolean; within: readonly string[] }
  },
  {
    key: string
    type: string
    outgoing: boolean
    degree: number
    other: string | null
    relationKey: string | null
    place: string | null
  }
> = {
  name: 'neighbours-of-Review',
  mode: 'read',
  returns: 'many',
  params: { scope: 'map', cap: 'int', most: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'type', type: 'string' },
    { name: 'outgoing', type: 'boolean' },
    { name: 'degree', type: 'int' },
    { name: 'other', type: 'string?' },
    { name: 'relationKey', type: 'string?' },
    { name: 'place', type: 'string?' },
  ],
  text: `
UNWIND $scope.ids AS key
MATCH (n:Review) WHERE n.id = key AND n.sortKey IS NOT NULL
WITH key, n, COUNT { (n)--() } AS total
CALL (n, total) {
  WITH n, total LIMIT 1 WHERE total <= $cap
  MATCH (n)-[r:REVIEWS|BY|PUBLISHED_IN]-(m)
  WHERE type(r) IN $scope.types AND null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN type(r) AS type, startNode(r) = n AS outgoing, 1 AS degree, m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL
  WITH n, total LIMIT 1 WHERE total > $cap
  UNWIND [{type: 'REVIEWS', outgoing: true, degree: COUNT { (n)-[:REVIEWS]->() }}
  , {type: 'BY', outgoing: true, degree: COUNT { (n)-[:BY]->() }}
  , {type: 'PUBLISHED_IN', outgoing: true, degree: COUNT { (n)-[:PUBLISHED_IN]->() }}] AS port
  WITH port WHERE port.degree > 0 AND port.type IN $scope.types
  RETURN port.type AS type, port.outgoing AS outgoing, port.degree AS degree, null AS other, null AS relationKey, null AS place
}
RETURN key, type, outgoing, degree, other, relationKey, place LIMIT $most`,
}

/** What are these nodes joined to, by relations of these types? (cypher/queries/exploration/neighbours-of.cypher) */
export const neighboursOfEvent: ReadQuery<
  {
    cap: number
    most: number
    scope: { ids: readonly string[]; types: readonly string[]; anywhere: boolean; within: readonly string[] }
  },
  {
    key: string
    type: string
    outgoing: boolean
    degree: number
    other: string | null
    relationKey: string | null
    place: string | null
  }
> = {
  name: 'neighbours-of-Event',
  mode: 'read',
  returns: 'many',
  params: { scope: 'map', cap: 'int', most: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'type', type: 'string' },
    { name: 'outgoing', type: 'boolean' },
    { name: 'degree', type: 'int' },
    { name: 'other', type: 'string?' },
    { name: 'relationKey', type: 'string?' },
    { name: 'place', type: 'string?' },
  ],
  text: `
UNWIND $scope.ids AS key
MATCH (n:Event) WHERE n.id = key AND n.sortKey IS NOT NULL
WITH key, n, COUNT { (n)--() } AS total
CALL (n, total) {
  WITH n, total LIMIT 1 WHERE total <= $cap
  MATCH (n)-[r:CONCERNS|PARTY_TO|UNINVOLVED_IN|MEDIATES]-(m)
  WHERE type(r) IN $scope.types AND r.endedAt IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN type(r) AS type, startNode(r) = n AS outgoing, 1 AS degree, m.id AS other, r.key AS relationKey, m.sortKey AS place
  UNION ALL
  WITH n, total LIMIT 1 WHERE total > $cap
  UNWIND [{type: 'CONCERNS', outgoing: false, degree: COUNT { (n)<-[:CONCERNS]-() }}
  , {type: 'PARTY_TO', outgoing: false, degree: COUNT { (n)<-[:PARTY_TO]-() }}
  , {type: 'UNINVOLVED_IN', outgoing: false, degree: COUNT { (n)<-[:UNINVOLVED_IN]-() }}
  , {type: 'MEDIATES', outgoing: false, degree: COUNT { (n)<-[:MEDIATES]-() }}] AS port
  WITH port WHERE port.degree > 0 AND port.type IN $scope.types
  RETURN port.type AS type, port.outgoing AS outgoing, port.degree AS degree, null AS other, null AS relationKey, null AS place
}
RETURN key, type, outgoing, degree, other, relationKey, place LIMIT $most`,
}

/** What are these nodes joined to, by relations of these types? (cypher/queries/exploration/neighbours-of.cypher) */
export const neighboursOfPlace: ReadQuery<
  {
    cap: number
    most: number
    scope: { ids: readonly string[]; types: readonly string[]; anywhere: boolean; within: readonly string[] }
  },
  {
    key: string
    type: string
    outgoing: boolean
    degree: number
    other: string | null
    relationKey: string | null
    place: string | null
  }
> = {
  name: 'neighbours-of-Place',
  mode: 'read',
  returns: 'many',
  params: { scope: 'map', cap: 'int', most: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'type', type: 'string' },
    { name: 'outgoing', type: 'boolean' },
    { name: 'degree', type: 'int' },
    { name: 'other', type: 'string?' },
    { name: 'relationKey', type: 'string?' },
    { name: 'place', type: 'string?' },
  ],
  text: `
UNWIND $scope.ids AS key
MATCH (n:Place) WHERE n.id = key AND n.sortKey IS NOT NULL
WITH key, n, COUNT { (n)--() } AS total
CALL (n, total) {
  WITH n, total LIMIT 1 WHERE total <= $cap
  MATCH (n)-[r:LOCATED_IN]-(m)
  WHERE type(r) IN $scope.types AND null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN type(r) AS type, startNode(r) = n AS outgoing, 1 AS degree, m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL
  WITH n, total LIMIT 1 WHERE total > $cap
  UNWIND [{type: 'LOCATED_IN', outgoing: false, degree: COUNT { (n)<-[:LOCATED_IN]-() }}] AS port
  WITH port WHERE port.degree > 0 AND port.type IN $scope.types
  RETURN port.type AS type, port.outgoing AS outgoing, port.degree AS degree, null AS other, null AS relationKey, null AS place
}
RETURN key, type, outgoing, degree, other, relationKey, place LIMIT $most`,
}

/** What are these nodes joined to, by relations of these types? (cypher/queries/exploration/neighbours-of.cypher) */
export const neighboursOfTopic: ReadQuery<
  {
    cap: number
    most: number
    scope: { ids: readonly string[]; types: readonly string[]; anywhere: boolean; within: readonly string[] }
  },
  {
    key: string
    type: string
    outgoing: boolean
    degree: number
    other: string | null
    relationKey: string | null
    place: string | null
  }
> = {
  name: 'neighbours-of-Topic',
  mode: 'read',
  returns: 'many',
  params: { scope: 'map', cap: 'int', most: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'type', type: 'string' },
    { name: 'outgoing', type: 'boolean' },
    { name: 'degree', type: 'int' },
    { name: 'other', type: 'string?' },
    { name: 'relationKey', type: 'string?' },
    { name: 'place', type: 'string?' },
  ],
  text: `
UNWIND $scope.ids AS key
MATCH (n:Topic) WHERE n.id = key AND n.sortKey IS NOT NULL
WITH key, n, COUNT { (n)--() } AS total
CALL (n, total) {
  WITH n, total LIMIT 1 WHERE total <= $cap
  MATCH (n)-[r:FILED_UNDER]-(m)
  WHERE type(r) IN $scope.types AND null IS NULL AND m.sortKey IS NOT NULL AND ($scope.anywhere OR m.id IN $scope.within)
  RETURN type(r) AS type, startNode(r) = n AS outgoing, 1 AS degree, m.id AS other, null AS relationKey, m.sortKey AS place
  UNION ALL
  WITH n, total LIMIT 1 WHERE total > $cap
  UNWIND [{type: 'FILED_UNDER', outgoing: false, degree: COUNT { (n)<-[:FILED_UNDER]-() }}] AS port
  WITH port WHERE port.degree > 0 AND port.type IN $scope.types
  RETURN port.type AS type, port.outgoing AS outgoing, port.degree AS degree, null AS other, null AS relationKey, null AS place
}
RETURN key, type, outgoing, degree, other, relationKey, place LIMIT $most`,
}

/** What came last to these hubs: an actor's statements, a claim's statements of one stance, an outlet's articles, claims tied to anything? (cypher/queries/exploration/newest-of-hubs.cypher) */
export const newestOfHubs: ReadQuery<
  { cap: number; scan: number; scope: { seeks: readonly ParamRow[] } },
  { key: string; type: string; other: string; place: string }
> = {
  name: 'newest-of-hubs',
  mode: 'read',
  returns: 'many',
  params: { scope: 'map', cap: 'int', scan: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'type', type: 'string' },
    { name: 'other', type: 'string' },
    { name: 'place', type: 'string' },
  ],
  text: `
UNWIND $scope.seeks AS seek
WITH seek.key AS key, seek.type AS type
CALL (key, type) {
  WITH key, type LIMIT 1 WHERE type = 'MADE'
  MATCH (m:Statement) WHERE m.actorId = key AND m.sortKey > ''
  WITH m ORDER BY m.actorId DESC, m.sortKey DESC LIMIT $cap
  RETURN m.id AS other, m.sortKey AS place
  UNION ALL
  WITH key, type LIMIT 1 WHERE type IN ['ASSERTS', 'CONFIRMS', 'DENIES', 'QUESTIONS', 'DECLINES']
  MATCH (m:Statement) WHERE m.claimId = key AND m.stance = type AND m.sortKey > ''
  WITH m ORDER BY m.claimId DESC, m.stance DESC, m.sortKey DESC LIMIT $cap
  RETURN m.id AS other, m.sortKey AS place
  UNION ALL
  WITH key, type LIMIT 1 WHERE type = 'PUBLISHED_BY'
  MATCH (m:Article) WHERE m.outletId = key AND m.sortKey > ''
  WITH m ORDER BY m.outletId DESC, m.sortKey DESC LIMIT $cap
  RETURN m.id AS other, m.sortKey AS place
  UNION ALL
  WITH key, type LIMIT 1 WHERE type IN ['ABOUT', 'ACCUSES', 'CONCERNS', 'LOCATED_IN', 'FILED_UNDER']
  MATCH (m:Claim) WHERE m.recentKey > ''
  WITH key, type, m ORDER BY m.recentKey DESC LIMIT $scan
  MATCH (m)-[r:ABOUT|ACCUSES|CONCERNS|LOCATED_IN|FILED_UNDER]->(h) WHERE type(r) = type AND h.id = key
  WITH m ORDER BY m.recentKey DESC LIMIT $cap
  RETURN m.id AS other, m.sortKey AS place
}
RETURN key, type, other, place`,
}

/** Which numbers do supporters of these claims give, newest first? A number in a denial is the one denied, so denials give none here. (cypher/queries/figures/figures-on-claims.cypher) */
export const figuresOnClaims: ReadQuery<
  { ids: readonly string[]; limit: number },
  {
    key: string
    statementId: string
    actorId: string
    low: number | null
    high: number | null
    qualifier: string
    unit: string | null
    asOfFrom: string | null
    asOfTo: string | null
    saidFrom: string | null
    saidTo: string | null
    sortKey: string
  }
> = {
  name: 'figures-on-claims',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]', limit: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'statementId', type: 'string' },
    { name: 'actorId', type: 'string' },
    { name: 'low', type: 'float?' },
    { name: 'high', type: 'float?' },
    { name: 'qualifier', type: 'string' },
    { name: 'unit', type: 'string?' },
    { name: 'asOfFrom', type: 'string?' },
    { name: 'asOfTo', type: 'string?' },
    { name: 'saidFrom', type: 'string?' },
    { name: 'saidTo', type: 'string?' },
    { name: 'sortKey', type: 'string' },
  ],
  text: `
UNWIND $ids AS key
UNWIND ['ASSERTS', 'CONFIRMS'] AS stance
CALL (key, stance) {
  MATCH (s:Statement)
  WHERE s.claimId = key AND s.stance = stance AND s.sortKey > '' AND s.quantityQualifier IS NOT NULL
  RETURN s.id AS statementId, s.actorId AS actorId, s.quantityLow AS low, s.quantityHigh AS high,
    s.quantityQualifier AS qualifier, s.quantityUnit AS unit, s.quantityAsOfFrom AS asOfFrom, s.quantityAsOfTo AS asOfTo,
    s.saidFrom AS saidFrom, s.saidTo AS saidTo, s.sortKey AS sortKey
  ORDER BY sortKey DESC LIMIT $limit
}
RETURN key, statementId, actorId, low, high, qualifier, unit, asOfFrom, asOfTo, saidFrom, saidTo, sortKey
ORDER BY key, sortKey DESC`,
}

/** Which statements on these claims lack the time that a number covers, or any said date, or have a passage that was moved, or may end unread: (cypher/queries/gaps/flaws-on-claims.cypher) */
export const flawsOnClaims: ReadQuery<
  { ids: readonly string[]; limit: number },
  {
    key: string
    statementId: string
    uncovered: boolean
    undated: boolean
    orphaned: boolean
    unsure: boolean
  }
> = {
  name: 'flaws-on-claims',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]', limit: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'statementId', type: 'string' },
    { name: 'uncovered', type: 'boolean' },
    { name: 'undated', type: 'boolean' },
    { name: 'orphaned', type: 'boolean' },
    { name: 'unsure', type: 'boolean' },
  ],
  text: `
UNWIND $ids AS key
UNWIND ['ASSERTS', 'CONFIRMS', 'DENIES', 'QUESTIONS', 'DECLINES'] AS stance
CALL (key, stance) {
  MATCH (s:Statement) WHERE s.claimId = key AND s.stance = stance AND s.sortKey > ''
  RETURN s ORDER BY s.sortKey DESC LIMIT $limit
}
WITH key, s,
  s.quantityQualifier IS NOT NULL AND s.quantityAsOfFrom IS NULL AND s.quantityAsOfTo IS NULL AS uncovered,
  s.saidFrom IS NULL AND s.saidTo IS NULL AS undated,
  EXISTS { MATCH (s)-[r:REPORTED_IN]->(:Article) WHERE r.anchor = 'ORPHANED' } AS orphaned,
  EXISTS { MATCH (s)-[r:CARRIED_BY]->(a:Article) WHERE r.citing = a.id OR NOT EXISTS { (a)<-[:REPORTED_IN]-(:Statement) } }
    OR COUNT { (s)-[:CARRIED_BY]->(:Article) } > 1 AS unsure
WHERE uncovered OR undated OR orphaned OR unsure
RETURN key, s.id AS statementId, uncovered, undated, orphaned, unsure
ORDER BY key, statementId`,
}

/** Whom do these actors represent, and when? Ended judgements are left out. (cypher/queries/interest/offices-of-speakers.cypher) */
export const officesOfSpeakers: ReadQuery<
  { ids: readonly string[] },
  { key: string; principalId: string; relationKey: string; since: string | null; until: string | null }
> = {
  name: 'offices-of-speakers',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'principalId', type: 'string' },
    { name: 'relationKey', type: 'string' },
    { name: 'since', type: 'string?' },
    { name: 'until', type: 'string?' },
  ],
  text: `
UNWIND $ids AS id
MATCH (a:Actor) WHERE a.id = id
MATCH (a)-[office:REPRESENTS]->(principal:Actor) WHERE office.endedAt IS NULL
RETURN a.id AS key, principal.id AS principalId, office.key AS relationKey, office.since AS since, office.until AS until
ORDER BY key, principalId, relationKey`,
}

/** Who made these statements, on which claim, when, on what basis, and on whose behalf, where the source says so? (cypher/queries/interest/speakers-of-statements.cypher) */
export const speakersOfStatements: ReadQuery<
  { ids: readonly string[] },
  {
    key: string
    claimId: string
    speakerId: string
    saidFrom: string | null
    saidTo: string | null
    sortKey: string | null
    basis: string
    behalfIds: string[]
  }
> = {
  name: 'speakers-of-statements',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'claimId', type: 'string' },
    { name: 'speakerId', type: 'string' },
    { name: 'saidFrom', type: 'string?' },
    { name: 'saidTo', type: 'string?' },
    { name: 'sortKey', type: 'string?' },
    { name: 'basis', type: 'string' },
    { name: 'behalfIds', type: 'string[]' },
  ],
  text: `
UNWIND $ids AS id
MATCH (s:Statement) WHERE s.id = id
OPTIONAL MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor)
WITH s, principal.id AS principalId ORDER BY principalId ASC
RETURN s.id AS key, s.claimId AS claimId, s.actorId AS speakerId, s.saidFrom AS saidFrom, s.saidTo AS saidTo,
  s.sortKey AS sortKey, s.basis AS basis, collect(principalId) AS behalfIds
ORDER BY key`,
}

/** Which relations tie these actors to what a claim concerns and to whom it accuses, by themselves or through an ally? (cypher/queries/interest/ties-of-actors.cypher) */
export const tiesOfActors: ReadQuery<
  { seeks: readonly ParamRow[] },
  {
    key: string
    type: string
    fromId: string
    toId: string
    relationKey: string
    since: string | null
    until: string | null
  }
> = {
  name: 'ties-of-actors',
  mode: 'read',
  returns: 'many',
  params: { seeks: 'rows' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'type', type: 'string' },
    { name: 'fromId', type: 'string' },
    { name: 'toId', type: 'string' },
    { name: 'relationKey', type: 'string' },
    { name: 'since', type: 'string?' },
    { name: 'until', type: 'string?' },
  ],
  text: `
UNWIND $seeks AS seek
WITH seek.key AS key, seek.actors AS actors, seek.events AS events, seek.accused AS accused
UNWIND actors AS actorId
MATCH (a:Actor) WHERE a.id = actorId
CALL (a, events, accused) {
  MATCH (a)-[r:PARTY_TO|UNINVOLVED_IN|MEDIATES]->(e:Event)
  WHERE r.endedAt IS NULL AND e.id IN events
  RETURN type(r) AS type, a.id AS fromId, e.id AS toId, r.key AS relationKey, null AS since, null AS until
  UNION ALL
  MATCH (a)-[r:ALIGNED_WITH|OPPOSED_TO]-(other:Actor)
  WHERE r.endedAt IS NULL AND other.id IN accused
  RETURN type(r) AS type, startNode(r).id AS fromId, endNode(r).id AS toId, r.key AS relationKey, r.since AS since, r.until AS until
  UNION ALL
  MATCH (a)-[r:ALIGNED_WITH]-(ally:Actor)-[part:PARTY_TO]->(e:Event)
  WHERE r.endedAt IS NULL AND part.endedAt IS NULL AND e.id IN events
  RETURN type(r) AS type, startNode(r).id AS fromId, endNode(r).id AS toId, r.key AS relationKey, r.since AS since, r.until AS until
  UNION ALL
  MATCH (a)-[r:ALIGNED_WITH]-(ally:Actor)-[part:PARTY_TO]->(e:Event)
  WHERE r.endedAt IS NULL AND part.endedAt IS NULL AND e.id IN events
  RETURN type(part) AS type, ally.id AS fromId, e.id AS toId, part.key AS relationKey, null AS since, null AS until
}
RETURN DISTINCT key, type, fromId, toId, relationKey, since, until
ORDER BY key, type, fromId, toId, relationKey`,
}

/** Which conflicts of these lists stand on these claims, alone or with another claim, and meet the filter? At most `limit` for each end. (cypher/queries/live/conflicts-among.cypher) */
export const conflictsAmong: ReadQuery<
  {
    ids: readonly string[]
    listings: readonly string[]
    limit: number
    filter: {
      claims: readonly string[] | null
      actors: readonly string[] | null
      representing: readonly string[] | null
      one: string | null
      other: string | null
      topics: readonly string[] | null
      events: readonly string[] | null
      saidFrom: string | null
      saidTo: string | null
    }
  },
  { dispute: Row<'_Dispute'> }
> = {
  name: 'conflicts-among',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]', listings: 'string[]', limit: 'int', filter: 'map' },
  columns: [{ name: 'dispute', type: { row: '_Dispute', nullable: false } }],
  text: `
CALL () {
  MATCH (d:_Dispute) WHERE d.claimId IN $ids AND d.listing IN $listings
  RETURN d.id AS id ORDER BY d.sortKey DESC LIMIT $limit
  UNION
  MATCH (d:_Dispute) WHERE d.otherClaimId IN $ids AND d.listing IN $listings
  RETURN d.id AS id ORDER BY d.sortKey DESC LIMIT $limit
}
MATCH (d:_Dispute) WHERE d.id = id
WITH d
WHERE (
      ($filter.claims IS NULL OR d.claimId IN $filter.claims OR d.otherClaimId IN $filter.claims)
      AND ($filter.actors IS NULL OR any(actor IN $filter.actors WHERE actor IN d.supporterIds OR actor IN d.denierIds))
      AND ($filter.representing IS NULL OR any(actor IN $filter.representing WHERE actor IN d.supporterIds OR actor IN d.denierIds))
      AND ($filter.one IS NULL
        OR ($filter.one IN d.supporterIds AND $filter.other IN d.denierIds)
        OR ($filter.other IN d.supporterIds AND $filter.one IN d.denierIds)
        OR (d.kind = 'NUMERIC' AND $filter.one IN d.supporterIds AND $filter.other IN d.supporterIds))
      AND ($filter.topics IS NULL
        OR EXISTS { MATCH (:Claim {id: d.claimId})-[:FILED_UNDER]->(topic:Topic) WHERE topic.id IN $filter.topics }
        OR EXISTS { MATCH (:Claim {id: d.otherClaimId})-[:FILED_UNDER]->(topic:Topic) WHERE topic.id IN $filter.topics })
      AND ($filter.events IS NULL
        OR EXISTS { MATCH (:Claim {id: d.claimId})-[:CONCERNS]->(event:Event) WHERE event.id IN $filter.events }
        OR EXISTS { MATCH (:Claim {id: d.otherClaimId})-[:CONCERNS]->(event:Event) WHERE event.id IN $filter.events })
      AND ($filter.saidFrom IS NULL OR d.saidTo >= $filter.saidFrom)
      AND ($filter.saidTo IS NULL OR d.saidFrom <= $filter.saidTo)
    )
RETURN [d.id, d.name, d.kind, d.listing, d.numericClass, d.claimId, d.otherClaimId, d.sortKey, d.firstStatementId, d.lastStatementId, d.saidFrom, d.saidTo, d.supporterIds, d.denierIds] AS dispute
ORDER BY d.id ASC`,
}

/** Which of these statements meet the filter? (cypher/queries/live/statements-among.cypher) */
export const statementsAmong: ReadQuery<
  {
    ids: readonly string[]
    filter: {
      actors: readonly string[] | null
      representing: readonly string[] | null
      claims: readonly string[] | null
      stances: readonly string[] | null
      articles: readonly string[] | null
      outlets: readonly string[] | null
      topics: readonly string[] | null
      events: readonly string[] | null
      languages: readonly string[] | null
      saidFrom: string | null
      saidTo: string | null
      publishedFrom: string | null
      publishedTo: string | null
      basis: readonly string[] | null
      states: readonly string[] | null
      accusing: boolean | null
      accused: readonly string[] | null
      recordedBy: string | null
      saidBy: string | null
      maybeSaidBy: string | null
      notSaidBy: string | null
      publishedBy: string | null
      maybePublishedBy: string | null
      notPublishedBy: string | null
    }
  },
  { statement: Row<'Statement'> }
> = {
  name: 'statements-among',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]', filter: 'map' },
  columns: [{ name: 'statement', type: { row: 'Statement', nullable: false } }],
  text: `
MATCH (s:Statement) WHERE s.id IN $ids
WITH s
WHERE (
      ($filter.actors IS NULL OR s.actorId IN $filter.actors)
      AND ($filter.claims IS NULL OR s.claimId IN $filter.claims)
      AND ($filter.stances IS NULL OR s.stance IN $filter.stances)
      AND ($filter.basis IS NULL OR s.basis IN $filter.basis)
      AND ($filter.states IS NULL OR s.state IN $filter.states)
      AND ($filter.saidFrom IS NULL OR substring(s.orderKey, 0, 10) >= $filter.saidFrom)
      AND ($filter.saidTo IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND coalesce(s.saidFrom, '') <= $filter.saidTo))
      AND ($filter.articles IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.id IN $filter.articles
      })
      AND ($filter.outlets IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.outletId IN $filter.outlets
      })
      AND ($filter.languages IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.language IN $filter.languages
      })
      AND (($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL) OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article)
        WHERE coalesce(article.publishedFrom, article.publishedTo) IS NOT NULL
          AND ($filter.publishedFrom IS NULL OR coalesce(article.publishedTo, '9999') >= $filter.publishedFrom)
          AND ($filter.publishedTo IS NULL OR coalesce(article.publishedFrom, '') <= $filter.publishedTo)
      })
      AND ($filter.topics IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:FILED_UNDER]->(topic:Topic)
        WHERE topic.id IN $filter.topics
      })
      AND ($filter.events IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:CONCERNS]->(event:Event)
        WHERE event.id IN $filter.events
      })
      AND ($filter.representing IS NULL OR s.actorId IN $filter.representing OR EXISTS {
        MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor) WHERE principal.id IN $filter.representing
      } OR EXISTS {
        MATCH (s)<-[:MADE]-(:Actor)-[office:REPRESENTS]->(principal:Actor)
        WHERE principal.id IN $filter.representing AND office.endedAt IS NULL
          AND (office.since IS NULL OR s.saidTo IS NULL OR office.since <= s.saidTo)
          AND (office.until IS NULL OR s.saidFrom IS NULL OR office.until >= s.saidFrom)
      })
      AND ($filter.recordedBy IS NULL OR s.recordedAt <= $filter.recordedBy)
      AND ($filter.saidBy IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND substring(s.orderKey, 0, 10) <= $filter.saidBy))
      AND ($filter.maybeSaidBy IS NULL OR coalesce(s.saidFrom, '') <= $filter.maybeSaidBy)
      AND ($filter.notSaidBy IS NULL OR s.orderKey STARTS WITH '0000' OR substring(s.orderKey, 0, 10) > $filter.notSaidBy)
      AND ($filter.publishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.publishedBy
      })
      AND ($filter.maybePublishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE coalesce(article.publishedFrom, '') <= $filter.maybePublishedBy
      })
      AND ($filter.notPublishedBy IS NULL OR NOT EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.notPublishedBy
      })
      AND ($filter.accusing IS NULL OR (coalesce(s.accusing, true) AND EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS]->(:Claim)-[:ACCUSES]->(accused:Actor)
        WHERE $filter.accused IS NULL OR accused.id IN $filter.accused
      }))
    )
RETURN [s.id, s.name, s.version, s.createdAt, s.updatedAt, s.stance, s.quote, s.language, s.quoteKind, s.saidFrom, s.saidTo, s.saidPrecision, s.saidBasis, s.saidText, s.certainty, s.modality, s.basis, s.quantityLow, s.quantityHigh, s.quantityQualifier, s.quantityUnit, s.quantityText, s.quantityAsOfFrom, s.quantityAsOfTo, s.quantityAsOfPrecision, s.quantityAsOfBasis, s.quantityAsOfText, s.accusing, s.state, s.recordedAt, s.recordedBy, s.proposedBy, s.checkedAt, s.checkedBy, s.actorId, s.claimId, s.sortKey, s.orderKey] AS statement
ORDER BY s.id ASC`,
}

/** With which articles are these joined by DERIVED_FROM, directly or through others? Most are joined with none, and have no row. (cypher/queries/origins/derivations-of-articles.cypher) */
export const derivationsOfArticles: ReadQuery<
  { ids: readonly string[]; moment: string | null },
  { key: string; derivedId: string }
> = {
  name: 'derivations-of-articles',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]', moment: 'string?' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'derivedId', type: 'string' },
  ],
  text: `
MATCH (a:Article) WHERE a.id IN $ids
MATCH path = (a)-[:DERIVED_FROM*1..4]-(other:Article)
WHERE all(r IN relationships(path) WHERE ($moment IS NULL AND r.endedAt IS NULL) OR (r.at <= $moment AND (r.endedAt IS NULL OR r.endedAt > $moment)))
RETURN DISTINCT a.id AS key, other.id AS derivedId
ORDER BY key, derivedId`,
}

/** Which statements take these stances on these claims, newest first? At most `limit` for each seek, of those that may have stood then. (cypher/queries/origins/ids-on-claims.cypher) */
export const idsOnClaims: ReadQuery<
  {
    seeks: readonly ParamRow[]
    limit: number
    stood: { recordedBy: string | null; maybeSaidBy: string | null; maybePublishedBy: string | null }
  },
  { key: string; statementId: string; place: string }
> = {
  name: 'ids-on-claims',
  mode: 'read',
  returns: 'many',
  params: { seeks: 'rows', limit: 'int', stood: 'map' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'statementId', type: 'string' },
    { name: 'place', type: 'string' },
  ],
  text: `
UNWIND $seeks AS seek
WITH seek.key AS key, seek.claimId AS claimId, seek.stance AS stance, seek.notBefore AS notBefore
CALL (claimId, stance, notBefore) {
  MATCH (s:Statement) WHERE s.claimId = claimId AND s.stance = stance AND s.sortKey > ''
  WITH s, notBefore WHERE (notBefore = '' OR s.saidTo IS NULL OR s.saidTo >= notBefore) AND (
      ($stood.recordedBy IS NULL OR s.recordedAt <= $stood.recordedBy)
      AND ($stood.maybeSaidBy IS NULL OR coalesce(s.saidFrom, '') <= $stood.maybeSaidBy)
      AND ($stood.maybePublishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE coalesce(article.publishedFrom, '') <= $stood.maybePublishedBy
      })
    )
  RETURN s.id AS statementId, s.sortKey AS place
  ORDER BY place DESC LIMIT $limit
}
RETURN key, statementId, place
ORDER BY key, place DESC`,
}

/** Who owns these outlets in the end? An outlet without a known owner has no row. (cypher/queries/origins/owners-of-outlets.cypher) */
export const ownersOfOutlets: ReadQuery<
  { ids: readonly string[]; moment: string | null },
  { key: string; ownerId: string }
> = {
  name: 'owners-of-outlets',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]', moment: 'string?' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'ownerId', type: 'string' },
  ],
  text: `
UNWIND $ids AS key
MATCH (outlet:Actor) WHERE outlet.id = key
MATCH path = (outlet)-[:OWNED_BY*1..4]->(owner:Actor)
WHERE all(r IN relationships(path) WHERE ($moment IS NULL AND r.endedAt IS NULL) OR (r.at <= $moment AND (r.endedAt IS NULL OR r.endedAt > $moment)))
  AND NOT EXISTS { MATCH (owner)-[above:OWNED_BY]->(:Actor) WHERE ($moment IS NULL AND above.endedAt IS NULL)
    OR (above.at <= $moment AND (above.endedAt IS NULL OR above.endedAt > $moment)) }
RETURN DISTINCT key, owner.id AS ownerId
ORDER BY key, ownerId`,
}

/** In which passages of which articles did we read these statements, what does each say of its source, and who made the statement when? (cypher/queries/origins/passages-of-statements.cypher) */
export const passagesOfStatements: ReadQuery<
  { ids: readonly string[] },
  {
    key: string
    speakerId: string
    saidFrom: string | null
    saidTo: string | null
    articleId: string
    outletId: string | null
    passage: string
    attribution: string
  }
> = {
  name: 'passages-of-statements',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'speakerId', type: 'string' },
    { name: 'saidFrom', type: 'string?' },
    { name: 'saidTo', type: 'string?' },
    { name: 'articleId', type: 'string' },
    { name: 'outletId', type: 'string?' },
    { name: 'passage', type: 'string' },
    { name: 'attribution', type: 'string' },
  ],
  text: `
MATCH (s:Statement)-[r:REPORTED_IN]->(a:Article) WHERE s.id IN $ids
RETURN s.id AS key, s.actorId AS speakerId, s.saidFrom AS saidFrom, s.saidTo AS saidTo,
  a.id AS articleId, a.outletId AS outletId, r.key AS passage, r.attribution AS attribution
ORDER BY key, articleId, passage`,
}

/** Which statements support these claims or equivalents of them, newest first? At most `limit` for each claim and stance. (cypher/queries/origins/supporters-of-claims.cypher) */
export const supportersOfClaims: ReadQuery<
  { ids: readonly string[]; limit: number },
  { key: string; statementId: string; place: string }
> = {
  name: 'supporters-of-claims',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]', limit: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'statementId', type: 'string' },
    { name: 'place', type: 'string' },
  ],
  text: `
UNWIND $ids AS key
MATCH (c:Claim) WHERE c.id = key
CALL (c) {
  MATCH path = (c)-[:EQUIVALENT_TO*0..2]-(t:Claim)
  WHERE all(r IN relationships(path) WHERE r.endedAt IS NULL)
  RETURN DISTINCT t.id AS claimId,
    CASE WHEN c.kind = 'PREDICTION' THEN '' ELSE coalesce(c.happenedFrom, '') END AS notBefore
}
UNWIND ['ASSERTS', 'CONFIRMS'] AS stance
CALL (claimId, stance, notBefore) {
  MATCH (s:Statement) WHERE s.claimId = claimId AND s.stance = stance AND s.sortKey > ''
  WITH s, notBefore WHERE notBefore = '' OR s.saidTo IS NULL OR s.saidTo >= notBefore
  RETURN s.id AS statementId, s.sortKey AS place
  ORDER BY place DESC LIMIT $limit
}
RETURN key, statementId, place
ORDER BY key, place DESC`,
}

/** In which article were these statements themselves made, and on whose behalf? Most have neither, and no row. (cypher/queries/origins/venues-and-principals.cypher) */
export const venuesAndPrincipals: ReadQuery<
  { ids: readonly string[] },
  { key: string; type: string; otherId: string }
> = {
  name: 'venues-and-principals',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'type', type: 'string' },
    { name: 'otherId', type: 'string' },
  ],
  text: `
MATCH (s:Statement)-[r:SAID_IN|ON_BEHALF_OF]->(other) WHERE s.id IN $ids
RETURN s.id AS key, type(r) AS type, other.id AS otherId
ORDER BY key, type, otherId`,
}

/** Which places have these ids? (cypher/queries/places/places-by-id.cypher) */
export const placesById: ReadQuery<{ ids: readonly string[] }, { place: Row<'Place'> }> = {
  name: 'places-by-id',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [{ name: 'place', type: { row: 'Place', nullable: false } }],
  text: `
MATCH (p:Place) WHERE p.id IN $ids
RETURN [p.id, p.name, p.version, p.createdAt, p.updatedAt, p.aliases, p.wikidataId, p.lat, p.lon, p.sortKey] AS place`,
}

/** How many places are there? (cypher/queries/places/places-count.cypher) */
export const placesCount: ReadQuery<{}, { total: number }> = {
  name: 'places-count',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'total', type: 'int' }],
  text: `
MATCH (p:Place)
RETURN count(p) AS total`,
}

/** Which places are there, by name? (cypher/queries/places/places-feed.cypher) */
export const placesFeed: ReadQuery<{ low: string; high: string; limit: number }, { place: Row<'Place'> }> = {
  name: 'places-feed',
  mode: 'read',
  returns: 'many',
  params: { low: 'string', high: 'string', limit: 'int' },
  columns: [{ name: 'place', type: { row: 'Place', nullable: false } }],
  text: `
MATCH (p:Place) WHERE p.sortKey > $low AND p.sortKey < $high
RETURN [p.id, p.name, p.version, p.createdAt, p.updatedAt, p.aliases, p.wikidataId, p.lat, p.lon, p.sortKey] AS place
ORDER BY p.sortKey ASC LIMIT $limit`,
}

/** Which places are there, by name? In the other order. (cypher/queries/places/places-feed.cypher) */
export const placesFeedBackwards: ReadQuery<
  { low: string; high: string; limit: number },
  { place: Row<'Place'> }
> = {
  name: 'places-feed-backwards',
  mode: 'read',
  returns: 'many',
  params: { low: 'string', high: 'string', limit: 'int' },
  columns: [{ name: 'place', type: { row: 'Place', nullable: false } }],
  text: `
MATCH (p:Place) WHERE p.sortKey > $low AND p.sortKey < $high
RETURN [p.id, p.name, p.version, p.createdAt, p.updatedAt, p.aliases, p.wikidataId, p.lat, p.lon, p.sortKey] AS place
ORDER BY p.sortKey DESC LIMIT $limit`,
}

/** How many statements on a side of these claims does a statement that counts take back, by stance? (cypher/queries/positions/retracted-on-claims.cypher) */
export const retractedOnClaims: ReadQuery<
  { ids: readonly string[] },
  { key: string; stance: string; count: number }
> = {
  name: 'retracted-on-claims',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'stance', type: 'string' },
    { name: 'count', type: 'int' },
  ],
  text: `
MATCH (c:Claim) WHERE c.id IN $ids
WITH c, CASE WHEN c.kind = 'PREDICTION' THEN '' ELSE coalesce(c.happenedFrom, '') END AS notBefore
MATCH (c)<-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES]-(s:Statement)
WHERE (notBefore = '' OR s.saidTo IS NULL OR s.saidTo >= notBefore) AND EXISTS {
  MATCH (s)<-[:RETRACTS]-(retraction:Statement) WHERE retraction.sortKey IS NOT NULL
}
RETURN c.id AS key, s.stance AS stance, count(s) AS count
ORDER BY key, stance`,
}

/** Whose are these folded names? (cypher/queries/recording/actors-of-aliases.cypher) */
export const actorsOfAliases: ReadQuery<
  { keys: readonly string[]; limit: number },
  { key: string; actorId: string }
> = {
  name: 'actors-of-aliases',
  mode: 'read',
  returns: 'many',
  params: { keys: 'string[]', limit: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'actorId', type: 'string' },
  ],
  text: `
UNWIND $keys AS key
MATCH (alias:_Alias) WHERE alias.key = key
RETURN key, alias.actorId AS actorId
ORDER BY key ASC, actorId ASC
LIMIT $limit`,
}

/** Which articles have texts with these hashes? (cypher/queries/recording/articles-of-texts.cypher) */
export const articlesOfTexts: ReadQuery<
  { hashes: readonly string[]; limit: number },
  { key: string; articleId: string }
> = {
  name: 'articles-of-texts',
  mode: 'read',
  returns: 'many',
  params: { hashes: 'string[]', limit: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'articleId', type: 'string' },
  ],
  text: `
UNWIND $hashes AS key
MATCH (a:Article) WHERE a.textSha256 = key
RETURN key, a.id AS articleId
ORDER BY key ASC, articleId ASC
LIMIT $limit`,
}

/** Which articles have these folded addresses? (cypher/queries/recording/articles-of-urls.cypher) */
export const articlesOfUrls: ReadQuery<{ keys: readonly string[] }, { key: string; articleId: string }> = {
  name: 'articles-of-urls',
  mode: 'read',
  returns: 'many',
  params: { keys: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'articleId', type: 'string' },
  ],
  text: `
UNWIND $keys AS key
MATCH (url:_Url) WHERE url.id = key
RETURN key, url.articleId AS articleId
ORDER BY key ASC`,
}

/** Which of these articles have no address? (cypher/queries/recording/articles-without-address.cypher) */
export const articlesWithoutAddress: ReadQuery<{ ids: readonly string[] }, { id: string }> = {
  name: 'articles-without-address',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [{ name: 'id', type: 'string' }],
  text: `
UNWIND $ids AS key
MATCH (a:Article) WHERE a.id = key
WITH a WHERE a.canonicalUrl IS NULL AND size(coalesce(a.urls, [])) = 0
RETURN a.id AS id
ORDER BY id ASC`,
}

/** Which claims do these claims narrow, by one step that stands? (cypher/queries/recording/broader-claims.cypher) */
export const broaderClaims: ReadQuery<{ ids: readonly string[] }, { id: string }> = {
  name: 'broader-claims',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [{ name: 'id', type: 'string' }],
  text: `
UNWIND $ids AS key
MATCH (c:Claim) WHERE c.id = key
MATCH (c)-[r:NARROWS]->(broader:Claim) WHERE r.endedAt IS NULL
RETURN DISTINCT broader.id AS id
ORDER BY id ASC`,
}

/** What do these changes keep? (cypher/queries/recording/change-bodies.cypher) */
export const changeBodies: ReadQuery<
  { ids: readonly string[] },
  { id: string; at: string; by: string; action: string; targetId: string; body: string | null }
> = {
  name: 'change-bodies',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'at', type: 'string' },
    { name: 'by', type: 'string' },
    { name: 'action', type: 'string' },
    { name: 'targetId', type: 'string' },
    { name: 'body', type: 'string?' },
  ],
  text: `
UNWIND $ids AS key
MATCH (c:_Change) WHERE c.id = key
RETURN c.id AS id, c.at AS at, c.by AS by, c.action AS action, c.targetId AS targetId, c.body AS body
ORDER BY id ASC`,
}

/** Which change of these kinds did this person make to this node? (cypher/queries/recording/changes-by-hand.cypher) */
export const changesByHand: ReadQuery<
  { targetId: string; by: string; actions: readonly string[] },
  { id: string }
> = {
  name: 'changes-by-hand',
  mode: 'read',
  returns: 'maybe',
  params: { targetId: 'string', by: 'string', actions: 'string[]' },
  columns: [{ name: 'id', type: 'string' }],
  text: `
MATCH (c:_Change) WHERE c.targetId = $targetId AND c.by = $by AND c.action IN $actions
RETURN c.id AS id
ORDER BY id
LIMIT 1`,
}

/** What was changed last on this node? (cypher/queries/recording/changes-of-target.cypher) */
export const changesOfTarget: ReadQuery<
  { targetId: string; limit: number },
  { id: string; at: string; by: string; action: string; body: string | null }
> = {
  name: 'changes-of-target',
  mode: 'read',
  returns: 'many',
  params: { targetId: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'at', type: 'string' },
    { name: 'by', type: 'string' },
    { name: 'action', type: 'string' },
    { name: 'body', type: 'string?' },
  ],
  text: `
MATCH (c:_Change) WHERE c.targetId = $targetId
RETURN c.id AS id, c.at AS at, c.by AS by, c.action AS action, c.body AS body
ORDER BY at DESC, id DESC
LIMIT $limit`,
}

/** Which claims are worded with many of these words? (cypher/queries/recording/claims-like.cypher) */
export const claimsLike: ReadQuery<
  { words: readonly string[]; most: number; since: string; latest: number },
  { id: string; text: string }
> = {
  name: 'claims-like',
  mode: 'read',
  returns: 'many',
  params: { words: 'string[]', most: 'int', since: 'string', latest: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'text', type: 'string' },
  ],
  text: `
CALL () {
  CALL db.index.fulltext.queryNodes('claim_words', reduce(query = '', word IN $words | query + word + ' '), {limit: $most}) YIELD node
    WITH node AS n, size([word IN $words WHERE node.searchText CONTAINS ' ' + word + ' ']) AS hits
    WHERE hits * 2 >= size($words)
    RETURN n.id AS id, n.searchText AS text
    UNION
    MATCH (n:Claim) WHERE n.updatedAt > $since
    WITH n ORDER BY n.updatedAt DESC LIMIT $latest
    WITH n, size([word IN $words WHERE n.searchText CONTAINS ' ' + word + ' ']) AS hits
    WHERE hits * 2 >= size($words)
    RETURN n.id AS id, n.searchText AS text
}
RETURN id, text
ORDER BY id ASC`,
  embedded: `
CALL () {
  MATCH (n:Claim) WHERE n.searchText <> ''
    WITH n, size([word IN $words WHERE n.searchText CONTAINS ' ' + word + ' ']) AS hits
    WHERE hits * 2 >= size($words)
    RETURN n.id AS id, n.searchText AS text LIMIT $most
}
RETURN id, text
ORDER BY id ASC`,
}

/** On which claims do these statements stand? (cypher/queries/recording/claims-of-statements.cypher) */
export const claimsOfStatements: ReadQuery<{ ids: readonly string[] }, { id: string }> = {
  name: 'claims-of-statements',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [{ name: 'id', type: 'string' }],
  text: `
UNWIND $ids AS key
MATCH (s:Statement) WHERE s.id = key
RETURN DISTINCT s.claimId AS id
ORDER BY id ASC`,
}

/** On which claims did these actors speak, with what counts? (cypher/queries/recording/claims-spoken-on.cypher) */
export const claimsSpokenOn: ReadQuery<{ ids: readonly string[] }, { id: string }> = {
  name: 'claims-spoken-on',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [{ name: 'id', type: 'string' }],
  text: `
UNWIND $ids AS key
MATCH (s:Statement) WHERE s.actorId = key AND s.sortKey > ''
RETURN DISTINCT s.claimId AS id
ORDER BY id ASC`,
}

/** By when were these articles published at the latest? (cypher/queries/recording/days-of-articles.cypher) */
export const daysOfArticles: ReadQuery<
  { ids: readonly string[] },
  { id: string; publishedTo: string | null }
> = {
  name: 'days-of-articles',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'publishedTo', type: 'string?' },
  ],
  text: `
UNWIND $ids AS key
MATCH (a:Article) WHERE a.id = key
RETURN a.id AS id, a.publishedTo AS publishedTo
ORDER BY id ASC`,
}

/** By which ways do statements go from one of these articles to another? A pair is {citing, target}. (cypher/queries/recording/hops-between.cypher) */
export const hopsBetween: ReadQuery<
  { pairs: readonly ParamRow[] },
  { citing: string; target: string; via: string }
> = {
  name: 'hops-between',
  mode: 'read',
  returns: 'many',
  params: { pairs: 'rows' },
  columns: [
    { name: 'citing', type: 'string' },
    { name: 'target', type: 'string' },
    { name: 'via', type: 'string' },
  ],
  text: `
UNWIND $pairs AS pair
WITH pair.citing AS citing, pair.target AS target
MATCH (a:Article) WHERE a.id = target
MATCH (a)<-[r:CARRIED_BY]-(:Statement) WHERE r.citing = citing
RETURN citing, target, min(r.via) AS via
ORDER BY citing ASC, target ASC`,
}

/** Which actors were merged, and which one stands for each? (cypher/queries/recording/merged-actors.cypher) */
export const mergedActors: ReadQuery<{}, { id: string; mergedIntoId: string }> = {
  name: 'merged-actors',
  mode: 'read',
  returns: 'many',
  params: {},
  columns: [
    { name: 'id', type: 'string' },
    { name: 'mergedIntoId', type: 'string' },
  ],
  text: `
MATCH (n:Actor) WHERE n.mergedIntoId > ''
RETURN n.id AS id, n.mergedIntoId AS mergedIntoId
ORDER BY id ASC`,
}

/** Which claims were merged, and which one stands for each? (cypher/queries/recording/merged-claims.cypher) */
export const mergedClaims: ReadQuery<{}, { id: string; mergedIntoId: string }> = {
  name: 'merged-claims',
  mode: 'read',
  returns: 'many',
  params: {},
  columns: [
    { name: 'id', type: 'string' },
    { name: 'mergedIntoId', type: 'string' },
  ],
  text: `
MATCH (n:Claim) WHERE n.mergedIntoId > ''
RETURN n.id AS id, n.mergedIntoId AS mergedIntoId
ORDER BY id ASC`,
}

/** What are these actors called? (cypher/queries/recording/names-of-actors.cypher) */
export const namesOfActors: ReadQuery<{ ids: readonly string[] }, { id: string; name: string }> = {
  name: 'names-of-actors',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'name', type: 'string' },
  ],
  text: `
UNWIND $ids AS key
MATCH (a:Actor) WHERE a.id = key
RETURN a.id AS id, a.name AS name
ORDER BY id ASC`,
}

/** What is stored of these nodes? (cypher/queries/recording/properties-of-nodes.cypher) */
export const propertiesOfNodesActor: ReadQuery<
  { ids: readonly string[] },
  { id: string; properties: StoredProperties }
> = {
  name: 'properties-of-nodes-Actor',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
UNWIND $ids AS key
MATCH (n:Actor) WHERE n.id = key
RETURN n.id AS id, properties(n) AS properties
ORDER BY id ASC`,
}

/** What is stored of these nodes? (cypher/queries/recording/properties-of-nodes.cypher) */
export const propertiesOfNodesClaim: ReadQuery<
  { ids: readonly string[] },
  { id: string; properties: StoredProperties }
> = {
  name: 'properties-of-nodes-Claim',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
UNWIND $ids AS key
MATCH (n:Claim) WHERE n.id = key
RETURN n.id AS id, properties(n) AS properties
ORDER BY id ASC`,
}

/** What is stored of these nodes? (cypher/queries/recording/properties-of-nodes.cypher) */
export const propertiesOfNodesStatement: ReadQuery<
  { ids: readonly string[] },
  { id: string; properties: StoredProperties }
> = {
  name: 'properties-of-nodes-Statement',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
UNWIND $ids AS key
MATCH (n:Statement) WHERE n.id = key
RETURN n.id AS id, properties(n) AS properties
ORDER BY id ASC`,
}

/** What is stored of these nodes? (cypher/queries/recording/properties-of-nodes.cypher) */
export const propertiesOfNodesArticle: ReadQuery<
  { ids: readonly string[] },
  { id: string; properties: StoredProperties }
> = {
  name: 'properties-of-nodes-Article',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
UNWIND $ids AS key
MATCH (n:Article) WHERE n.id = key
RETURN n.id AS id, properties(n) AS properties
ORDER BY id ASC`,
}

/** What is stored of these nodes? (cypher/queries/recording/properties-of-nodes.cypher) */
export const propertiesOfNodesReview: ReadQuery<
  { ids: readonly string[] },
  { id: string; properties: StoredProperties }
> = {
  name: 'properties-of-nodes-Review',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
UNWIND $ids AS key
MATCH (n:Review) WHERE n.id = key
RETURN n.id AS id, properties(n) AS properties
ORDER BY id ASC`,
}

/** What is stored of these nodes? (cypher/queries/recording/properties-of-nodes.cypher) */
export const propertiesOfNodesEvent: ReadQuery<
  { ids: readonly string[] },
  { id: string; properties: StoredProperties }
> = {
  name: 'properties-of-nodes-Event',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
UNWIND $ids AS key
MATCH (n:Event) WHERE n.id = key
RETURN n.id AS id, properties(n) AS properties
ORDER BY id ASC`,
}

/** What is stored of these nodes? (cypher/queries/recording/properties-of-nodes.cypher) */
export const propertiesOfNodesPlace: ReadQuery<
  { ids: readonly string[] },
  { id: string; properties: StoredProperties }
> = {
  name: 'properties-of-nodes-Place',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
UNWIND $ids AS key
MATCH (n:Place) WHERE n.id = key
RETURN n.id AS id, properties(n) AS properties
ORDER BY id ASC`,
}

/** What is stored of these nodes? (cypher/queries/recording/properties-of-nodes.cypher) */
export const propertiesOfNodesTopic: ReadQuery<
  { ids: readonly string[] },
  { id: string; properties: StoredProperties }
> = {
  name: 'properties-of-nodes-Topic',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
UNWIND $ids AS key
MATCH (n:Topic) WHERE n.id = key
RETURN n.id AS id, properties(n) AS properties
ORDER BY id ASC`,
}

/** Which relationships end at these nodes, with everything that is stored of them? (cypher/queries/recording/relations-to-nodes.cypher) */
export const relationsToNodesStatement: ReadQuery<
  { ids: readonly string[]; limit: number },
  { type: string; fromId: string; toId: string; properties: StoredProperties }
> = {
  name: 'relations-to-nodes-Statement',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]', limit: 'int' },
  columns: [
    { name: 'type', type: 'string' },
    { name: 'fromId', type: 'string' },
    { name: 'toId', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
UNWIND $ids AS key
MATCH (n:Statement) WHERE n.id = key
MATCH (n)<-[r]-(other)
RETURN type(r) AS type, other.id AS fromId, key AS toId, properties(r) AS properties
ORDER BY type ASC, fromId ASC, toId ASC, properties.key ASC
LIMIT $limit`,
}

/** Which relationships end at these nodes, with everything that is stored of them? (cypher/queries/recording/relations-to-nodes.cypher) */
export const relationsToNodesActor: ReadQuery<
  { ids: readonly string[]; limit: number },
  { type: string; fromId: string; toId: string; properties: StoredProperties }
> = {
  name: 'relations-to-nodes-Actor',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]', limit: 'int' },
  columns: [
    { name: 'type', type: 'string' },
    { name: 'fromId', type: 'string' },
    { name: 'toId', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
UNWIND $ids AS key
MATCH (n:Actor) WHERE n.id = key
MATCH (n)<-[r]-(other)
RETURN type(r) AS type, other.id AS fromId, key AS toId, properties(r) AS properties
ORDER BY type ASC, fromId ASC, toId ASC, properties.key ASC
LIMIT $limit`,
}

/** Which relationships end at these nodes, with everything that is stored of them? (cypher/queries/recording/relations-to-nodes.cypher) */
export const relationsToNodesClaim: ReadQuery<
  { ids: readonly string[]; limit: number },
  { type: string; fromId: string; toId: string; properties: StoredProperties }
> = {
  name: 'relations-to-nodes-Claim',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]', limit: 'int' },
  columns: [
    { name: 'type', type: 'string' },
    { name: 'fromId', type: 'string' },
    { name: 'toId', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
UNWIND $ids AS key
MATCH (n:Claim) WHERE n.id = key
MATCH (n)<-[r]-(other)
RETURN type(r) AS type, other.id AS fromId, key AS toId, properties(r) AS properties
ORDER BY type ASC, fromId ASC, toId ASC, properties.key ASC
LIMIT $limit`,
}

/** Which relationships end at these nodes, with everything that is stored of them? (cypher/queries/recording/relations-to-nodes.cypher) */
export const relationsToNodesArticle: ReadQuery<
  { ids: readonly string[]; limit: number },
  { type: string; fromId: string; toId: string; properties: StoredProperties }
> = {
  name: 'relations-to-nodes-Article',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]', limit: 'int' },
  columns: [
    { name: 'type', type: 'string' },
    { name: 'fromId', type: 'string' },
    { name: 'toId', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
UNWIND $ids AS key
MATCH (n:Article) WHERE n.id = key
MATCH (n)<-[r]-(other)
RETURN type(r) AS type, other.id AS fromId, key AS toId, properties(r) AS properties
ORDER BY type ASC, fromId ASC, toId ASC, properties.key ASC
LIMIT $limit`,
}

/** Which relationships end at these nodes, with everything that is stored of them? (cypher/queries/recording/relations-to-nodes.cypher) */
export const relationsToNodesEvent: ReadQuery<
  { ids: readonly string[]; limit: number },
  { type: string; fromId: string; toId: string; properties: StoredProperties }
> = {
  name: 'relations-to-nodes-Event',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]', limit: 'int' },
  columns: [
    { name: 'type', type: 'string' },
    { name: 'fromId', type: 'string' },
    { name: 'toId', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
UNWIND $ids AS key
MATCH (n:Event) WHERE n.id = key
MATCH (n)<-[r]-(other)
RETURN type(r) AS type, other.id AS fromId, key AS toId, properties(r) AS properties
ORDER BY type ASC, fromId ASC, toId ASC, properties.key ASC
LIMIT $limit`,
}

/** Which relationships end at these nodes, with everything that is stored of them? (cypher/queries/recording/relations-to-nodes.cypher) */
export const relationsToNodesPlace: ReadQuery<
  { ids: readonly string[]; limit: number },
  { type: string; fromId: string; toId: string; properties: StoredProperties }
> = {
  name: 'relations-to-nodes-Place',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]', limit: 'int' },
  columns: [
    { name: 'type', type: 'string' },
    { name: 'fromId', type: 'string' },
    { name: 'toId', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
UNWIND $ids AS key
MATCH (n:Place) WHERE n.id = key
MATCH (n)<-[r]-(other)
RETURN type(r) AS type, other.id AS fromId, key AS toId, properties(r) AS properties
ORDER BY type ASC, fromId ASC, toId ASC, properties.key ASC
LIMIT $limit`,
}

/** Which relationships end at these nodes, with everything that is stored of them? (cypher/queries/recording/relations-to-nodes.cypher) */
export const relationsToNodesTopic: ReadQuery<
  { ids: readonly string[]; limit: number },
  { type: string; fromId: string; toId: string; properties: StoredProperties }
> = {
  name: 'relations-to-nodes-Topic',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]', limit: 'int' },
  columns: [
    { name: 'type', type: 'string' },
    { name: 'fromId', type: 'string' },
    { name: 'toId', type: 'string' },
    { name: 'properties', type: 'map' },
  ],
  text: `
UNWIND $ids AS key
MATCH (n:Topic) WHERE n.id = key
MATCH (n)<-[r]-(other)
RETURN type(r) AS type, other.id AS fromId, key AS toId, properties(r) AS properties
ORDER BY type ASC, fromId ASC, toId ASC, properties.key ASC
LIMIT $limit`,
}

/** What did this request lead to, when it was made before? (cypher/queries/recording/request-by-id.cypher) */
export const requestById: ReadQuery<
  { id: string },
  { inputSha256: string | null; changeId: string | null; targetId: string | null; resultId: string | null }
> = {
  name: 'request-by-id',
  mode: 'read',
  returns: 'maybe',
  params: { id: 'string' },
  columns: [
    { name: 'inputSha256', type: 'string?' },
    { name: 'changeId', type: 'string?' },
    { name: 'targetId', type: 'string?' },
    { name: 'resultId', type: 'string?' },
  ],
  text: `
MATCH (n:_Request) WHERE n.id = $id
RETURN n.inputSha256 AS inputSha256, n.changeId AS changeId, n.targetId AS targetId, n.resultId AS resultId`,
}

/** What else did this actor say on this claim, with this stance? What counts is found by its place in lists, what does not by the claim. (cypher/queries/recording/statements-alike.cypher) */
export const statementsAlike: ReadQuery<
  { actorId: string; claimId: string; stance: string; limit: number },
  {
    id: string
    saidFrom: string | null
    saidTo: string | null
    saidPrecision: string | null
    state: string
    venueId: string | null
  }
> = {
  name: 'statements-alike',
  mode: 'read',
  returns: 'many',
  params: { actorId: 'string', claimId: 'string', stance: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'saidFrom', type: 'string?' },
    { name: 'saidTo', type: 'string?' },
    { name: 'saidPrecision', type: 'string?' },
    { name: 'state', type: 'string' },
    { name: 'venueId', type: 'string?' },
  ],
  text: `
CALL () {
  MATCH (s:Statement) WHERE s.claimId = $claimId AND s.actorId = $actorId AND s.sortKey > ''
  RETURN s
  UNION
  MATCH (c:Claim) WHERE c.id = $claimId
  MATCH (c)<-[:PROPOSED_ON|WITHDRAWN_FROM]-(s:Statement) WHERE s.actorId = $actorId
  RETURN s
}
WITH s WHERE s.stance = $stance
OPTIONAL MATCH (s)-[:SAID_IN]->(a:Article)
RETURN s.id AS id, s.saidFrom AS saidFrom, s.saidTo AS saidTo, s.saidPrecision AS saidPrecision, s.state AS state, a.id AS venueId
ORDER BY id ASC, venueId ASC
LIMIT $limit`,
}

/** What do the place and the words of these statements rest on: when they were said, and where and in which words they were reported? (cypher/queries/recording/statements-beside.cypher) */
export const statementsBeside: ReadQuery<
  { ids: readonly string[] },
  {
    id: string
    actorId: string
    stance: string
    state: string
    saidTo: string | null
    quote: string | null
    days: string[]
    wordings: string[]
  }
> = {
  name: 'statements-beside',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'actorId', type: 'string' },
    { name: 'stance', type: 'string' },
    { name: 'state', type: 'string' },
    { name: 'saidTo', type: 'string?' },
    { name: 'quote', type: 'string?' },
    { name: 'days', type: 'string[]' },
    { name: 'wordings', type: 'string[]' },
  ],
  text: `
UNWIND $ids AS key
MATCH (s:Statement) WHERE s.id = key
CALL (s) {
  MATCH (s)-[r:REPORTED_IN]->(a:Article)
  WITH r, a ORDER BY a.id ASC, r.key ASC
  RETURN collect(a.publishedTo) AS days, collect(r.wording) AS wordings
}
RETURN s.id AS id, s.actorId AS actorId, s.stance AS stance, s.state AS state, s.saidTo AS saidTo, s.quote AS quote, days, wordings
ORDER BY id ASC`,
}

/** Which statements are reported in these articles? (cypher/queries/recording/statements-in-articles.cypher) */
export const statementsInArticles: ReadQuery<{ ids: readonly string[] }, { id: string }> = {
  name: 'statements-in-articles',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [{ name: 'id', type: 'string' }],
  text: `
UNWIND $ids AS key
MATCH (a:Article) WHERE a.id = key
MATCH (a)<-[:REPORTED_IN]-(s:Statement)
RETURN DISTINCT s.id AS id
ORDER BY id ASC`,
}

/** Which statements did these actors make, as the edges say? (cypher/queries/recording/statements-made.cypher) */
export const statementsMade: ReadQuery<
  { ids: readonly string[]; limit: number },
  { fromId: string; toId: string }
> = {
  name: 'statements-made',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]', limit: 'int' },
  columns: [
    { name: 'fromId', type: 'string' },
    { name: 'toId', type: 'string' },
  ],
  text: `
UNWIND $ids AS key
MATCH (a:Actor) WHERE a.id = key
MATCH (a)-[:MADE]->(s:Statement)
RETURN key AS fromId, s.id AS toId
ORDER BY fromId ASC, toId ASC
LIMIT $limit`,
}

/** Who gave these verdicts, and in which articles? (cypher/queries/reviews/links-of-reviews.cypher) */
export const linksOfReviews: ReadQuery<
  { ids: readonly string[] },
  { key: string; relation: string; id: string }
> = {
  name: 'links-of-reviews',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'relation', type: 'string' },
    { name: 'id', type: 'string' },
  ],
  text: `
MATCH (review:Review)-[r:BY|PUBLISHED_IN]->(n) WHERE review.id IN $ids
RETURN review.id AS key, type(r) AS relation, n.id AS id
ORDER BY key, relation, id`,
}

/** How many verdicts were published on these claims? (cypher/queries/reviews/reviews-by-claim-count.cypher) */
export const reviewsByClaimCount: ReadQuery<{ keys: readonly string[] }, { key: string; total: number }> = {
  name: 'reviews-by-claim-count',
  mode: 'read',
  returns: 'many',
  params: { keys: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'total', type: 'int' },
  ],
  text: `
UNWIND $keys AS key
MATCH (r:Review) WHERE r.claimId = key AND r.sortKey > ''
RETURN key, count(r) AS total`,
}

/** Which verdicts were published on these claims, newest first for each? (cypher/queries/reviews/reviews-by-claim.cypher) */
export const reviewsByClaim: ReadQuery<
  { keys: readonly string[]; low: string; high: string; limit: number },
  { key: string; review: Row<'Review'> }
> = {
  name: 'reviews-by-claim',
  mode: 'read',
  returns: 'many',
  params: { keys: 'string[]', low: 'string', high: 'string', limit: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'review', type: { row: 'Review', nullable: false } },
  ],
  text: `
UNWIND $keys AS key
CALL (key) {
  MATCH (r:Review) WHERE r.claimId = key AND r.sortKey > $low AND r.sortKey < $high
  RETURN r.id AS id, r.sortKey AS place
  ORDER BY r.claimId DESC, r.sortKey DESC LIMIT $limit
}
MATCH (r:Review) WHERE r.id = id
RETURN key, [r.id, r.name, r.version, r.createdAt, r.updatedAt, r.url, r.ratingValue, r.ratingBest, r.ratingWorst, r.ratingName, r.publishedFrom, r.publishedTo, r.publishedPrecision, r.publishedBasis, r.publishedText, r.claimId, r.sortKey] AS review
ORDER BY place DESC`,
}

/** Which verdicts were published on these claims, newest first for each? In the other order. (cypher/queries/reviews/reviews-by-claim.cypher) */
export const reviewsByClaimOldestFirst: ReadQuery<
  { keys: readonly string[]; low: string; high: string; limit: number },
  { key: string; review: Row<'Review'> }
> = {
  name: 'reviews-by-claim-oldest-first',
  mode: 'read',
  returns: 'many',
  params: { keys: 'string[]', low: 'string', high: 'string', limit: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'review', type: { row: 'Review', nullable: false } },
  ],
  text: `
UNWIND $keys AS key
CALL (key) {
  MATCH (r:Review) WHERE r.claimId = key AND r.sortKey > $low AND r.sortKey < $high
  RETURN r.id AS id, r.sortKey AS place
  ORDER BY r.claimId ASC, r.sortKey ASC LIMIT $limit
}
MATCH (r:Review) WHERE r.id = id
RETURN key, [r.id, r.name, r.version, r.createdAt, r.updatedAt, r.url, r.ratingValue, r.ratingBest, r.ratingWorst, r.ratingName, r.publishedFrom, r.publishedTo, r.publishedPrecision, r.publishedBasis, r.publishedText, r.claimId, r.sortKey] AS review
ORDER BY place ASC`,
}

/** Which reviews have these ids? (cypher/queries/reviews/reviews-by-id.cypher) */
export const reviewsById: ReadQuery<{ ids: readonly string[] }, { review: Row<'Review'> }> = {
  name: 'reviews-by-id',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [{ name: 'review', type: { row: 'Review', nullable: false } }],
  text: `
MATCH (r:Review) WHERE r.id IN $ids
RETURN [r.id, r.name, r.version, r.createdAt, r.updatedAt, r.url, r.ratingValue, r.ratingBest, r.ratingWorst, r.ratingName, r.publishedFrom, r.publishedTo, r.publishedPrecision, r.publishedBasis, r.publishedText, r.claimId, r.sortKey] AS review`,
}

/** Which entries have all these words, and where do the words stand? Of each kind those with the words whole come first, then the newest; (cypher/queries/search/search-candidates.cypher) */
export const searchCandidates: ReadQuery<
  {
    name: string
    kinds: readonly string[]
    words: readonly string[]
    most: number
    limit: number
    since: string
    latest: number
    longest: string
  },
  { kind: string; id: string; texts: string[] }
> = {
  name: 'search-candidates',
  mode: 'read',
  returns: 'many',
  params: {
    name: 'string',
    kinds: 'string[]',
    words: 'string[]',
    most: 'int',
    limit: 'int',
    since: 'string',
    latest: 'int',
    longest: 'string',
  },
  columns: [
    { name: 'kind', type: 'string' },
    { name: 'id', type: 'string' },
    { name: 'texts', type: 'string[]' },
  ],
  text: `
CALL () {
  MATCH (alias:_Alias) WHERE alias.key = $name AND 'ACTOR' IN $kinds
  WITH DISTINCT alias.actorId AS id ORDER BY id ASC LIMIT $limit
  MATCH (a:Actor) WHERE a.id = id
  RETURN 'ACTOR' AS kind, id, [a.name] + a.aliases AS texts
  UNION ALL
  CALL () {
      WITH 'ACTOR' AS kind WHERE kind IN $kinds
      CALL () {
        CALL db.index.fulltext.queryNodes('actor_words', reduce(query = '', word IN $words | query + '+' + word + '* '), {limit: $most}) YIELD node
        WITH node AS n WHERE all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
        RETURN n.id AS id, n.searchText AS text, n.sortKey AS place
        UNION
        MATCH (n:Actor) WHERE n.updatedAt > $since
        WITH n ORDER BY n.updatedAt DESC LIMIT $latest
        WHERE all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
        RETURN n.id AS id, n.searchText AS text, n.sortKey AS place
      }
      WITH id, text, place ORDER BY all(word IN $words WHERE text CONTAINS ' ' + word + ' ') DESC, place ASC
      RETURN collect(id) AS ids
    }
    CALL (ids) {
      WITH ids WHERE size(ids) < $most
      UNWIND ids[0..$limit] AS id
      RETURN id
      UNION ALL
      WITH ids LIMIT 1 WHERE size(ids) >= $most
      MATCH (n:Actor) WHERE n.sortKey > '' AND n.sortKey < '~'
      WITH n ORDER BY n.sortKey ASC LIMIT $most
      WHERE all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
      RETURN n.id AS id
      ORDER BY all(word IN $words WHERE n.searchText CONTAINS ' ' + word + ' ') DESC, n.sortKey ASC LIMIT $limit
    }
  MATCH (a:Actor) WHERE a.id = id
  RETURN 'ACTOR' AS kind, id, [a.name] + a.aliases AS texts
  UNION ALL
  CALL () {
      WITH 'CLAIM' AS kind WHERE kind IN $kinds
      CALL () {
        CALL db.index.fulltext.queryNodes('claim_words', reduce(query = '', word IN $words | query + '+' + word + '* '), {limit: $most}) YIELD node
        WITH node AS n WHERE all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
        RETURN n.id AS id, n.searchText AS text, n.recentKey AS place
        UNION
        MATCH (n:Claim) WHERE n.updatedAt > $since
        WITH n ORDER BY n.updatedAt DESC LIMIT $latest
        WHERE all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
        RETURN n.id AS id, n.searchText AS text, n.recentKey AS place
      }
      WITH id, text, place ORDER BY all(word IN $words WHERE text CONTAINS ' ' + word + ' ') DESC, place DESC
      RETURN collect(id) AS ids
    }
    CALL (ids) {
      WITH ids WHERE size(ids) < $most
      UNWIND ids[0..$limit] AS id
      RETURN id
      UNION ALL
      WITH ids LIMIT 1 WHERE size(ids) >= $most
      MATCH (n:Claim) WHERE n.recentKey > '' AND n.recentKey < '~'
      WITH n ORDER BY n.recentKey DESC LIMIT $most
      WHERE all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
      RETURN n.id AS id
      ORDER BY all(word IN $words WHERE n.searchText CONTAINS ' ' + word + ' ') DESC, n.recentKey DESC LIMIT $limit
    }
  MATCH (c:Claim) WHERE c.id = id
  RETURN 'CLAIM' AS kind, id, [c.name, c.text] + c.translationTexts AS texts
  UNION ALL
  CALL () {
      WITH 'STATEMENT' AS kind WHERE kind IN $kinds
      CALL () {
        CALL db.index.fulltext.queryNodes('statement_words', reduce(query = '', word IN $words | query + '+' + word + '* '), {limit: $most}) YIELD node
        WITH node AS n WHERE all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
        RETURN n.id AS id, n.searchText AS text, n.sortKey AS place
        UNION
        MATCH (n:Statement) WHERE n.updatedAt > $since
        WITH n ORDER BY n.updatedAt DESC LIMIT $latest
        WHERE all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
        RETURN n.id AS id, n.searchText AS text, n.sortKey AS place
      }
      WITH id, text, place ORDER BY all(word IN $words WHERE text CONTAINS ' ' + word + ' ') DESC, place DESC
      RETURN collect(id) AS ids
    }
    CALL (ids) {
      WITH ids WHERE size(ids) < $most
      UNWIND ids[0..$limit] AS id
      RETURN id
      UNION ALL
      WITH ids LIMIT 1 WHERE size(ids) >= $most
      MATCH (n:Statement) WHERE n.sortKey > '' AND n.sortKey < '~'
      WITH n ORDER BY n.sortKey DESC LIMIT $most
      WHERE all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
      RETURN n.id AS id
      ORDER BY all(word IN $words WHERE n.searchText CONTAINS ' ' + word + ' ') DESC, n.sortKey DESC LIMIT $limit
    }
  MATCH (s:Statement) WHERE s.id = id
  RETURN 'STATEMENT' AS kind, id,
    [text IN [s.quote] + [(s)-[r:REPORTED_IN]->(:Article) | r.wording] WHERE text IS NOT NULL] AS texts
  UNION ALL
  CALL () {
      WITH 'ARTICLE' AS kind WHERE kind IN $kinds
      CALL () {
        CALL db.index.fulltext.queryNodes('article_words', reduce(query = '', word IN $words | query + '+' + word + '* '), {limit: $most}) YIELD node
        WITH node AS n WHERE all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
        RETURN n.id AS id, n.searchText AS text, n.sortKey AS place
        UNION
        MATCH (n:Article) WHERE n.updatedAt > $since
        WITH n ORDER BY n.updatedAt DESC LIMIT $latest
        WHERE all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
        RETURN n.id AS id, n.searchText AS text, n.sortKey AS place
      }
      WITH id, text, place ORDER BY all(word IN $words WHERE text CONTAINS ' ' + word + ' ') DESC, place DESC
      RETURN collect(id) AS ids
    }
    CALL (ids) {
      WITH ids WHERE size(ids) < $most
      UNWIND ids[0..$limit] AS id
      RETURN id
      UNION ALL
      WITH ids LIMIT 1 WHERE size(ids) >= $most
      MATCH (n:Article) WHERE n.sortKey > '' AND n.sortKey < '~'
      WITH n ORDER BY n.sortKey DESC LIMIT $most
      WHERE all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
      RETURN n.id AS id
      ORDER BY all(word IN $words WHERE n.searchText CONTAINS ' ' + word + ' ') DESC, n.sortKey DESC LIMIT $limit
    }
  MATCH (a:Article) WHERE a.id = id
  RETURN 'ARTICLE' AS kind, id, [text IN [a.title, a.name] WHERE text IS NOT NULL AND text <> a.id] AS texts
}
RETURN kind, id, texts
ORDER BY kind ASC, id ASC`,
  embedded: `
CALL () {
  MATCH (alias:_Alias) WHERE alias.key = $name AND 'ACTOR' IN $kinds
  WITH DISTINCT alias.actorId AS id ORDER BY id ASC LIMIT $limit
  MATCH (a:Actor) WHERE a.id = id
  RETURN 'ACTOR' AS kind, id, [a.name] + a.aliases AS texts
  UNION ALL
  CALL () {
      WITH 'ACTOR' AS kind WHERE kind IN $kinds
      CALL () {
        MATCH (n:Actor) WHERE n.searchText CONTAINS ' ' + $longest
        WITH n WHERE all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
        RETURN n.id AS id, n.searchText AS text, n.sortKey AS place LIMIT $most
      }
      WITH id, text, place ORDER BY all(word IN $words WHERE text CONTAINS ' ' + word + ' ') DESC, place ASC
      RETURN collect(id) AS ids
    }
    CALL (ids) {
      WITH ids WHERE size(ids) < $most
      UNWIND ids[0..$limit] AS id
      RETURN id
      UNION ALL
      WITH ids LIMIT 1 WHERE size(ids) >= $most
      MATCH (n:Actor) WHERE n.sortKey > '' AND n.sortKey < '~'
      WITH n ORDER BY n.sortKey ASC LIMIT $most
      WHERE all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
      RETURN n.id AS id
      ORDER BY all(word IN $words WHERE n.searchText CONTAINS ' ' + word + ' ') DESC, n.sortKey ASC LIMIT $limit
    }
  MATCH (a:Actor) WHERE a.id = id
  RETURN 'ACTOR' AS kind, id, [a.name] + a.aliases AS texts
  UNION ALL
  CALL () {
      WITH 'CLAIM' AS kind WHERE kind IN $kinds
      CALL () {
        MATCH (n:Claim) WHERE n.searchText CONTAINS ' ' + $longest
        WITH n WHERE all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
        RETURN n.id AS id, n.searchText AS text, n.recentKey AS place LIMIT $most
      }
      WITH id, text, place ORDER BY all(word IN $words WHERE text CONTAINS ' ' + word + ' ') DESC, place DESC
      RETURN collect(id) AS ids
    }
    CALL (ids) {
      WITH ids WHERE size(ids) < $most
      UNWIND ids[0..$limit] AS id
      RETURN id
      UNION ALL
      WITH ids LIMIT 1 WHERE size(ids) >= $most
      MATCH (n:Claim) WHERE n.recentKey > '' AND n.recentKey < '~'
      WITH n ORDER BY n.recentKey DESC LIMIT $most
      WHERE all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
      RETURN n.id AS id
      ORDER BY all(word IN $words WHERE n.searchText CONTAINS ' ' + word + ' ') DESC, n.recentKey DESC LIMIT $limit
    }
  MATCH (c:Claim) WHERE c.id = id
  RETURN 'CLAIM' AS kind, id, [c.name, c.text] + c.translationTexts AS texts
  UNION ALL
  CALL () {
      WITH 'STATEMENT' AS kind WHERE kind IN $kinds
      CALL () {
        MATCH (n:Statement) WHERE n.searchText CONTAINS ' ' + $longest
        WITH n WHERE all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
        RETURN n.id AS id, n.searchText AS text, n.sortKey AS place LIMIT $most
      }
      WITH id, text, place ORDER BY all(word IN $words WHERE text CONTAINS ' ' + word + ' ') DESC, place DESC
      RETURN collect(id) AS ids
    }
    CALL (ids) {
      WITH ids WHERE size(ids) < $most
      UNWIND ids[0..$limit] AS id
      RETURN id
      UNION ALL
      WITH ids LIMIT 1 WHERE size(ids) >= $most
      MATCH (n:Statement) WHERE n.sortKey > '' AND n.sortKey < '~'
      WITH n ORDER BY n.sortKey DESC LIMIT $most
      WHERE all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
      RETURN n.id AS id
      ORDER BY all(word IN $words WHERE n.searchText CONTAINS ' ' + word + ' ') DESC, n.sortKey DESC LIMIT $limit
    }
  MATCH (s:Statement) WHERE s.id = id
  RETURN 'STATEMENT' AS kind, id,
    [text IN [s.quote] + [(s)-[r:REPORTED_IN]->(:Article) | r.wording] WHERE text IS NOT NULL] AS texts
  UNION ALL
  CALL () {
      WITH 'ARTICLE' AS kind WHERE kind IN $kinds
      CALL () {
        MATCH (n:Article) WHERE n.searchText CONTAINS ' ' + $longest
        WITH n WHERE all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
        RETURN n.id AS id, n.searchText AS text, n.sortKey AS place LIMIT $most
      }
      WITH id, text, place ORDER BY all(word IN $words WHERE text CONTAINS ' ' + word + ' ') DESC, place DESC
      RETURN collect(id) AS ids
    }
    CALL (ids) {
      WITH ids WHERE size(ids) < $most
      UNWIND ids[0..$limit] AS id
      RETURN id
      UNION ALL
      WITH ids LIMIT 1 WHERE size(ids) >= $most
      MATCH (n:Article) WHERE n.sortKey > '' AND n.sortKey < '~'
      WITH n ORDER BY n.sortKey DESC LIMIT $most
      WHERE all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
      RETURN n.id AS id
      ORDER BY all(word IN $words WHERE n.searchText CONTAINS ' ' + word + ' ') DESC, n.sortKey DESC LIMIT $limit
    }
  MATCH (a:Article) WHERE a.id = id
  RETURN 'ARTICLE' AS kind, id, [text IN [a.title, a.name] WHERE text IS NOT NULL AND text <> a.id] AS texts
}
RETURN kind, id, texts
ORDER BY kind ASC, id ASC`,
}

/** What can be searched in the entries of one label, by id? (cypher/queries/search/searchable-entries.cypher) */
export const searchableEntries: ReadQuery<
  { label: string; after: string; limit: number },
  { id: string; counts: boolean; texts: string[] }
> = {
  name: 'searchable-entries',
  mode: 'read',
  returns: 'many',
  params: { label: 'string', after: 'string', limit: 'int' },
  columns: [
    { name: 'id', type: 'string' },
    { name: 'counts', type: 'boolean' },
    { name: 'texts', type: 'string[]' },
  ],
  text: `
CALL () {
  WITH 'Actor' AS label WHERE label = $label
  MATCH (a:Actor) WHERE a.id > $after
  RETURN a.id AS id, true AS counts, [a.name] + a.aliases AS texts
  ORDER BY id ASC LIMIT $limit
  UNION ALL
  WITH 'Claim' AS label WHERE label = $label
  MATCH (c:Claim) WHERE c.id > $after
  RETURN c.id AS id, true AS counts, [c.name, c.text] + c.translationTexts AS texts
  ORDER BY id ASC LIMIT $limit
  UNION ALL
  WITH 'Statement' AS label WHERE label = $label
  MATCH (s:Statement) WHERE s.id > $after
  WITH s ORDER BY s.id ASC LIMIT $limit
  RETURN s.id AS id, s.sortKey IS NOT NULL AS counts,
    [text IN [s.quote] + [(s)-[r:REPORTED_IN]->(:Article) | r.wording] WHERE text IS NOT NULL] AS texts
  UNION ALL
  WITH 'Article' AS label WHERE label = $label
  MATCH (a:Article) WHERE a.id > $after
  RETURN a.id AS id, true AS counts, [text IN [a.title, a.name] WHERE text IS NOT NULL AND text <> a.id] AS texts
  ORDER BY id ASC LIMIT $limit
}
RETURN id, counts, texts
ORDER BY id ASC`,
}

/** Through which hands did these statements come, and did we read the article at each? (cypher/queries/statements/hops-of-statements.cypher) */
export const hopsOfStatements: ReadQuery<
  { ids: readonly string[] },
  { key: string; articleId: string; outletId: string | null; read: boolean; hop: Row<'CARRIED_BY'> }
> = {
  name: 'hops-of-statements',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'articleId', type: 'string' },
    { name: 'outletId', type: 'string?' },
    { name: 'read', type: 'boolean' },
    { name: 'hop', type: { row: 'CARRIED_BY', nullable: false } },
  ],
  text: `
MATCH (s:Statement)-[r:CARRIED_BY]->(a:Article) WHERE s.id IN $ids
RETURN s.id AS key, a.id AS articleId, a.outletId AS outletId, EXISTS { (a)<-[:REPORTED_IN]-(:Statement) } AS read, [r.key, r.citing, r.statedIn, r.via, r.certainty, r.by, r.reason, r.recordedAt] AS hop
ORDER BY key, r.citing, articleId, r.statedIn`,
}

/** Whom do these statements speak for, where were they said, and which statements do they answer, take back or repeat? (cypher/queries/statements/links-of-statements.cypher) */
export const linksOfStatements: ReadQuery<
  { ids: readonly string[]; limit: number },
  { key: string; relation: string; outgoing: boolean; id: string }
> = {
  name: 'links-of-statements',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]', limit: 'int' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'relation', type: 'string' },
    { name: 'outgoing', type: 'boolean' },
    { name: 'id', type: 'string' },
  ],
  text: `
UNWIND $ids AS key
MATCH (s:Statement) WHERE s.id = key
CALL (s) {
  MATCH (s)-[r:ON_BEHALF_OF|SAID_IN|RESPONDS_TO|RETRACTS|RESTATES]->(n)
  RETURN type(r) AS relation, true AS outgoing, n.id AS id
  ORDER BY relation, id LIMIT $limit
  UNION ALL
  MATCH (s)<-[r:RESPONDS_TO|RETRACTS]-(n:Statement)
  RETURN type(r) AS relation, false AS outgoing, n.id AS id
  ORDER BY relation, id LIMIT $limit
}
RETURN key, relation, outgoing, id
ORDER BY key, relation, outgoing, id`,
}

/** In which passages of which articles did we read these statements, in the order of publication? (cypher/queries/statements/reports-of-statements.cypher) */
export const reportsOfStatements: ReadQuery<
  { ids: readonly string[] },
  { key: string; articleId: string; state: string; article: Row<'Article'>; report: Row<'REPORTED_IN'> }
> = {
  name: 'reports-of-statements',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'articleId', type: 'string' },
    { name: 'state', type: 'string' },
    { name: 'article', type: { row: 'Article', nullable: false } },
    { name: 'report', type: { row: 'REPORTED_IN', nullable: false } },
  ],
  text: `
MATCH (s:Statement)-[r:REPORTED_IN]->(a:Article) WHERE s.id IN $ids
RETURN s.id AS key, a.id AS articleId, s.state AS state, [a.id, a.name, a.version, a.createdAt, a.updatedAt, a.canonicalUrl, a.urls, a.title, a.language, a.medium, a.publishedFrom, a.publishedTo, a.publishedPrecision, a.publishedBasis, a.publishedText, a.retrievedAt, a.textSha256, a.archiveUrl, a.fate, a.fateCheckedOn, a.outletId, a.sortKey] AS article, [r.key, r.part, r.wording, r.language, r.translated, r.start, r.end, r.prefix, r.suffix, r.anchor, r.hedge, r.quantityLow, r.quantityHigh, r.quantityQualifier, r.quantityUnit, r.quantityText, r.quantityAsOfFrom, r.quantityAsOfTo, r.quantityAsOfPrecision, r.quantityAsOfBasis, r.quantityAsOfText, r.addedContent, r.attribution, r.recordedAt] AS report
ORDER BY key, a.sortKey, coalesce(r.start, 0), r.key`,
}

/** Which statements support claims that accuse these actors, newest first? (cypher/queries/statements/statements-by-accused.cypher) */
export const statementsByAccused: ReadQuery<
  {
    ids: readonly string[]
    widest: number
    end: string
    low: string
    high: string
    scan: number
    limit: number
    most: number
    company: { actor: boolean; claim: boolean; reports: boolean; outlets: boolean }
    filter: {
      actors: readonly string[] | null
      representing: readonly string[] | null
      claims: readonly string[] | null
      stances: readonly string[] | null
      articles: readonly string[] | null
      outlets: readonly string[] | null
      topics: readonly string[] | null
      events: readonly string[] | null
      languages: readonly string[] | null
      saidFrom: string | null
      saidTo: string | null
      publishedFrom: string | null
      publishedTo: string | null
      basis: readonly string[] | null
      states: readonly string[] | null
      accusing: boolean | null
      accused: readonly string[] | null
      recordedBy: string | null
      saidBy: string | null
      maybeSaidBy: string | null
      notSaidBy: string | null
      publishedBy: string | null
      maybePublishedBy: string | null
      notPublishedBy: string | null
    }
  },
  {
    stop: string | null
    statement: Row<'Statement'>
    actors: Row<'Actor'>[]
    claims: Row<'Claim'>[]
    reports: Row<'REPORTED_IN'>[]
    articles: Row<'Article'>[]
    outlets: Row<'Actor'>[]
  }
> = {
  name: 'statements-by-accused',
  mode: 'read',
  returns: 'many',
  params: {
    ids: 'string[]',
    widest: 'int',
    end: 'string',
    low: 'string',
    high: 'string',
    scan: 'int',
    limit: 'int',
    most: 'int',
    company: 'map',
    filter: 'map',
  },
  columns: [
    { name: 'stop', type: 'string?' },
    { name: 'statement', type: { row: 'Statement', nullable: false } },
    { name: 'actors', type: { row: 'Actor', nullable: false, many: true } },
    { name: 'claims', type: { row: 'Claim', nullable: false, many: true } },
    { name: 'reports', type: { row: 'REPORTED_IN', nullable: false, many: true } },
    { name: 'articles', type: { row: 'Article', nullable: false, many: true } },
    { name: 'outlets', type: { row: 'Actor', nullable: false, many: true } },
  ],
  text: `
CALL () {
  MATCH (n:Actor)<-[:ACCUSES]-(c:Claim) WHERE n.id IN $ids
  WITH DISTINCT c LIMIT $widest
  RETURN collect(c.id) AS claimIds
}
UNWIND CASE WHEN size(claimIds) < $widest THEN claimIds ELSE [null] END AS claimId
UNWIND CASE WHEN claimId IS NULL THEN [null] ELSE ['ASSERTS', 'CONFIRMS'] END AS stance
CALL (claimId, stance) {
  WITH claimId LIMIT 1 WHERE claimId IS NULL
  MATCH (s:Statement) WHERE s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.sortKey DESC LIMIT 1
  RETURN s.id AS id, $end AS place, $end AS stop
  UNION ALL
  MATCH (s:Statement) WHERE s.claimId = claimId AND s.stance = stance AND s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.claimId DESC, s.stance DESC, s.sortKey DESC LIMIT $scan
  WHERE (
      ($filter.actors IS NULL OR s.actorId IN $filter.actors)
      AND ($filter.claims IS NULL OR s.claimId IN $filter.claims)
      AND ($filter.stances IS NULL OR s.stance IN $filter.stances)
      AND ($filter.basis IS NULL OR s.basis IN $filter.basis)
      AND ($filter.states IS NULL OR s.state IN $filter.states)
      AND ($filter.saidFrom IS NULL OR substring(s.orderKey, 0, 10) >= $filter.saidFrom)
      AND ($filter.saidTo IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND coalesce(s.saidFrom, '') <= $filter.saidTo))
      AND ($filter.articles IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.id IN $filter.articles
      })
      AND ($filter.outlets IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.outletId IN $filter.outlets
      })
      AND ($filter.languages IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.language IN $filter.languages
      })
      AND (($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL) OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article)
        WHERE coalesce(article.publishedFrom, article.publishedTo) IS NOT NULL
          AND ($filter.publishedFrom IS NULL OR coalesce(article.publishedTo, '9999') >= $filter.publishedFrom)
          AND ($filter.publishedTo IS NULL OR coalesce(article.publishedFrom, '') <= $filter.publishedTo)
      })
      AND ($filter.topics IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:FILED_UNDER]->(topic:Topic)
        WHERE topic.id IN $filter.topics
      })
      AND ($filter.events IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:CONCERNS]->(event:Event)
        WHERE event.id IN $filter.events
      })
      AND ($filter.representing IS NULL OR s.actorId IN $filter.representing OR EXISTS {
        MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor) WHERE principal.id IN $filter.representing
      } OR EXISTS {
        MATCH (s)<-[:MADE]-(:Actor)-[office:REPRESENTS]->(principal:Actor)
        WHERE principal.id IN $filter.representing AND office.endedAt IS NULL
          AND (office.since IS NULL OR s.saidTo IS NULL OR office.since <= s.saidTo)
          AND (office.until IS NULL OR s.saidFrom IS NULL OR office.until >= s.saidFrom)
      })
      AND ($filter.recordedBy IS NULL OR s.recordedAt <= $filter.recordedBy)
      AND ($filter.saidBy IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND substring(s.orderKey, 0, 10) <= $filter.saidBy))
      AND ($filter.maybeSaidBy IS NULL OR coalesce(s.saidFrom, '') <= $filter.maybeSaidBy)
      AND ($filter.notSaidBy IS NULL OR s.orderKey STARTS WITH '0000' OR substring(s.orderKey, 0, 10) > $filter.notSaidBy)
      AND ($filter.publishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.publishedBy
      })
      AND ($filter.maybePublishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE coalesce(article.publishedFrom, '') <= $filter.maybePublishedBy
      })
      AND ($filter.notPublishedBy IS NULL OR NOT EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.notPublishedBy
      })
      AND ($filter.accusing IS NULL OR (coalesce(s.accusing, true) AND EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS]->(:Claim)-[:ACCUSES]->(accused:Actor)
        WHERE $filter.accused IS NULL OR accused.id IN $filter.accused
      }))
    )
  RETURN s.id AS id, s.sortKey AS place, null AS stop
  ORDER BY place DESC LIMIT $limit
  UNION ALL
  MATCH (s:Statement) WHERE s.claimId = claimId AND s.stance = stance AND s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.claimId DESC, s.stance DESC, s.sortKey DESC SKIP $scan LIMIT 1
  RETURN s.id AS id, s.sortKey AS place, s.sortKey AS stop
}
WITH id, place, stop ORDER BY stop IS NULL, place DESC LIMIT $most
MATCH (s:Statement) WHERE s.id = id

CALL (s) {
  MATCH (s)<-[:MADE]-(actor:Actor) WHERE $company.actor
  RETURN collect([actor.id, actor.name, actor.version, actor.createdAt, actor.updatedAt, actor.kind, actor.isOutlet, actor.named, actor.mentionedIn, actor.aliases, actor.description, actor.wikidataId, actor.country, actor.sortKey]) AS actors
}
CALL (s) {
  MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(claim:Claim) WHERE $company.claim
  RETURN collect([claim.id, claim.name, claim.version, claim.createdAt, claim.updatedAt, claim.text, claim.language, claim.translationLanguages, claim.translationTexts, claim.kind, claim.happenedFrom, claim.happenedTo, claim.happenedPrecision, claim.happenedBasis, claim.happenedText, claim.scope, claim.counted, claim.aspect, claim.accumulation, claim.unit, claim.sortKey, claim.recentKey]) AS claims
}
CALL (s) {
  MATCH (s)-[r:REPORTED_IN]->(article:Article) WHERE $company.reports
  WITH r, article ORDER BY article.sortKey, coalesce(r.start, 0), r.key
  RETURN collect([r.key, r.part, r.wording, r.language, r.translated, r.start, r.end, r.prefix, r.suffix, r.anchor, r.hedge, r.quantityLow, r.quantityHigh, r.quantityQualifier, r.quantityUnit, r.quantityText, r.quantityAsOfFrom, r.quantityAsOfTo, r.quantityAsOfPrecision, r.quantityAsOfBasis, r.quantityAsOfText, r.addedContent, r.attribution, r.recordedAt]) AS reports, collect([article.id, article.name, article.version, article.createdAt, article.updatedAt, article.canonicalUrl, article.urls, article.title, article.language, article.medium, article.publishedFrom, article.publishedTo, article.publishedPrecision, article.publishedBasis, article.publishedText, article.retrievedAt, article.textSha256, article.archiveUrl, article.fate, article.fateCheckedOn, article.outletId, article.sortKey]) AS articles
}
CALL (s) {
  MATCH (s)-[:REPORTED_IN]->(:Article)-[:PUBLISHED_BY]->(outlet:Actor) WHERE $company.outlets
  WITH DISTINCT outlet ORDER BY outlet.sortKey
  RETURN collect([outlet.id, outlet.name, outlet.version, outlet.createdAt, outlet.updatedAt, outlet.kind, outlet.isOutlet, outlet.named, outlet.mentionedIn, outlet.aliases, outlet.description, outlet.wikidataId, outlet.country, outlet.sortKey]) AS outlets
}
RETURN stop, [s.id, s.name, s.version, s.createdAt, s.updatedAt, s.stance, s.quote, s.language, s.quoteKind, s.saidFrom, s.saidTo, s.saidPrecision, s.saidBasis, s.saidText, s.certainty, s.modality, s.basis, s.quantityLow, s.quantityHigh, s.quantityQualifier, s.quantityUnit, s.quantityText, s.quantityAsOfFrom, s.quantityAsOfTo, s.quantityAsOfPrecision, s.quantityAsOfBasis, s.quantityAsOfText, s.accusing, s.state, s.recordedAt, s.recordedBy, s.proposedBy, s.checkedAt, s.checkedBy, s.actorId, s.claimId, s.sortKey, s.orderKey] AS statement, actors, claims, reports, articles, outlets
ORDER BY stop IS NULL, place DESC`,
}

/** Which statements support claims that accuse these actors, newest first? In the other order. (cypher/queries/statements/statements-by-accused.cypher) */
export const statementsByAccusedOldestFirst: ReadQuery<
  {
    ids: readonly string[]
    widest: number
    end: string
    low: string
    high: string
    scan: number
    limit: number
    most: number
    company: { actor: boolean; claim: boolean; reports: boolean; outlets: boolean }
    filter: {
      actors: readonly string[] | null
      representing: readonly string[] | null
      claims: readonly string[] | null
      stances: readonly string[] | null
      articles: readonly string[] | null
      outlets: readonly string[] | null
      topics: readonly string[] | null
      events: readonly string[] | null
      languages: readonly string[] | null
      saidFrom: string | null
      saidTo: string | null
      publishedFrom: string | null
      publishedTo: string | null
      basis: readonly string[] | null
      states: readonly string[] | null
      accusing: boolean | null
      accused: readonly string[] | null
      recordedBy: string | null
      saidBy: string | null
      maybeSaidBy: string | null
      notSaidBy: string | null
      publishedBy: string | null
      maybePublishedBy: string | null
      notPublishedBy: string | null
    }
  },
  {
    stop: string | null
    statement: Row<'Statement'>
    actors: Row<'Actor'>[]
    claims: Row<'Claim'>[]
    reports: Row<'REPORTED_IN'>[]
    articles: Row<'Article'>[]
    outlets: Row<'Actor'>[]
  }
> = {
  name: 'statements-by-accused-oldest-first',
  mode: 'read',
  returns: 'many',
  params: {
    ids: 'string[]',
    widest: 'int',
    end: 'string',
    low: 'string',
    high: 'string',
    scan: 'int',
    limit: 'int',
    most: 'int',
    company: 'map',
    filter: 'map',
  },
  columns: [
    { name: 'stop', type: 'string?' },
    { name: 'statement', type: { row: 'Statement', nullable: false } },
    { name: 'actors', type: { row: 'Actor', nullable: false, many: true } },
    { name: 'claims', type: { row: 'Claim', nullable: false, many: true } },
    { name: 'reports', type: { row: 'REPORTED_IN', nullable: false, many: true } },
    { name: 'articles', type: { row: 'Article', nullable: false, many: true } },
    { name: 'outlets', type: { row: 'Actor', nullable: false, many: true } },
  ],
  text: `
CALL () {
  MATCH (n:Actor)<-[:ACCUSES]-(c:Claim) WHERE n.id IN $ids
  WITH DISTINCT c LIMIT $widest
  RETURN collect(c.id) AS claimIds
}
UNWIND CASE WHEN size(claimIds) < $widest THEN claimIds ELSE [null] END AS claimId
UNWIND CASE WHEN claimId IS NULL THEN [null] ELSE ['ASSERTS', 'CONFIRMS'] END AS stance
CALL (claimId, stance) {
  WITH claimId LIMIT 1 WHERE claimId IS NULL
  MATCH (s:Statement) WHERE s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.sortKey ASC LIMIT 1
  RETURN s.id AS id, $end AS place, $end AS stop
  UNION ALL
  MATCH (s:Statement) WHERE s.claimId = claimId AND s.stance = stance AND s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.claimId ASC, s.stance ASC, s.sortKey ASC LIMIT $scan
  WHERE (
      ($filter.actors IS NULL OR s.actorId IN $filter.actors)
      AND ($filter.claims IS NULL OR s.claimId IN $filter.claims)
      AND ($filter.stances IS NULL OR s.stance IN $filter.stances)
      AND ($filter.basis IS NULL OR s.basis IN $filter.basis)
      AND ($filter.states IS NULL OR s.state IN $filter.states)
      AND ($filter.saidFrom IS NULL OR substring(s.orderKey, 0, 10) >= $filter.saidFrom)
      AND ($filter.saidTo IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND coalesce(s.saidFrom, '') <= $filter.saidTo))
      AND ($filter.articles IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.id IN $filter.articles
      })
      AND ($filter.outlets IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.outletId IN $filter.outlets
      })
      AND ($filter.languages IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.language IN $filter.languages
      })
      AND (($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL) OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article)
        WHERE coalesce(article.publishedFrom, article.publishedTo) IS NOT NULL
          AND ($filter.publishedFrom IS NULL OR coalesce(article.publishedTo, '9999') >= $filter.publishedFrom)
          AND ($filter.publishedTo IS NULL OR coalesce(article.publishedFrom, '') <= $filter.publishedTo)
      })
      AND ($filter.topics IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:FILED_UNDER]->(topic:Topic)
        WHERE topic.id IN $filter.topics
      })
      AND ($filter.events IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:CONCERNS]->(event:Event)
        WHERE event.id IN $filter.events
      })
      AND ($filter.representing IS NULL OR s.actorId IN $filter.representing OR EXISTS {
        MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor) WHERE principal.id IN $filter.representing
      } OR EXISTS {
        MATCH (s)<-[:MADE]-(:Actor)-[office:REPRESENTS]->(principal:Actor)
        WHERE principal.id IN $filter.representing AND office.endedAt IS NULL
          AND (office.since IS NULL OR s.saidTo IS NULL OR office.since <= s.saidTo)
          AND (office.until IS NULL OR s.saidFrom IS NULL OR office.until >= s.saidFrom)
      })
      AND ($filter.recordedBy IS NULL OR s.recordedAt <= $filter.recordedBy)
      AND ($filter.saidBy IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND substring(s.orderKey, 0, 10) <= $filter.saidBy))
      AND ($filter.maybeSaidBy IS NULL OR coalesce(s.saidFrom, '') <= $filter.maybeSaidBy)
      AND ($filter.notSaidBy IS NULL OR s.orderKey STARTS WITH '0000' OR substring(s.orderKey, 0, 10) > $filter.notSaidBy)
      AND ($filter.publishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.publishedBy
      })
      AND ($filter.maybePublishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE coalesce(article.publishedFrom, '') <= $filter.maybePublishedBy
      })
      AND ($filter.notPublishedBy IS NULL OR NOT EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.notPublishedBy
      })
      AND ($filter.accusing IS NULL OR (coalesce(s.accusing, true) AND EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS]->(:Claim)-[:ACCUSES]->(accused:Actor)
        WHERE $filter.accused IS NULL OR accused.id IN $filter.accused
      }))
    )
  RETURN s.id AS id, s.sortKey AS place, null AS stop
  ORDER BY place ASC LIMIT $limit
  UNION ALL
  MATCH (s:Statement) WHERE s.claimId = claimId AND s.stance = stance AND s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.claimId ASC, s.stance ASC, s.sortKey ASC SKIP $scan LIMIT 1
  RETURN s.id AS id, s.sortKey AS place, s.sortKey AS stop
}
WITH id, place, stop ORDER BY stop IS NULL, place ASC LIMIT $most
MATCH (s:Statement) WHERE s.id = id

CALL (s) {
  MATCH (s)<-[:MADE]-(actor:Actor) WHERE $company.actor
  RETURN collect([actor.id, actor.name, actor.version, actor.createdAt, actor.updatedAt, actor.kind, actor.isOutlet, actor.named, actor.mentionedIn, actor.aliases, actor.description, actor.wikidataId, actor.country, actor.sortKey]) AS actors
}
CALL (s) {
  MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(claim:Claim) WHERE $company.claim
  RETURN collect([claim.id, claim.name, claim.version, claim.createdAt, claim.updatedAt, claim.text, claim.language, claim.translationLanguages, claim.translationTexts, claim.kind, claim.happenedFrom, claim.happenedTo, claim.happenedPrecision, claim.happenedBasis, claim.happenedText, claim.scope, claim.counted, claim.aspect, claim.accumulation, claim.unit, claim.sortKey, claim.recentKey]) AS claims
}
CALL (s) {
  MATCH (s)-[r:REPORTED_IN]->(article:Article) WHERE $company.reports
  WITH r, article ORDER BY article.sortKey, coalesce(r.start, 0), r.key
  RETURN collect([r.key, r.part, r.wording, r.language, r.translated, r.start, r.end, r.prefix, r.suffix, r.anchor, r.hedge, r.quantityLow, r.quantityHigh, r.quantityQualifier, r.quantityUnit, r.quantityText, r.quantityAsOfFrom, r.quantityAsOfTo, r.quantityAsOfPrecision, r.quantityAsOfBasis, r.quantityAsOfText, r.addedContent, r.attribution, r.recordedAt]) AS reports, collect([article.id, article.name, article.version, article.createdAt, article.updatedAt, article.canonicalUrl, article.urls, article.title, article.language, article.medium, article.publishedFrom, article.publishedTo, article.publishedPrecision, article.publishedBasis, article.publishedText, article.retrievedAt, article.textSha256, article.archiveUrl, article.fate, article.fateCheckedOn, article.outletId, article.sortKey]) AS articles
}
CALL (s) {
  MATCH (s)-[:REPORTED_IN]->(:Article)-[:PUBLISHED_BY]->(outlet:Actor) WHERE $company.outlets
  WITH DISTINCT outlet ORDER BY outlet.sortKey
  RETURN collect([outlet.id, outlet.name, outlet.version, outlet.createdAt, outlet.updatedAt, outlet.kind, outlet.isOutlet, outlet.named, outlet.mentionedIn, outlet.aliases, outlet.description, outlet.wikidataId, outlet.country, outlet.sortKey]) AS outlets
}
RETURN stop, [s.id, s.name, s.version, s.createdAt, s.updatedAt, s.stance, s.quote, s.language, s.quoteKind, s.saidFrom, s.saidTo, s.saidPrecision, s.saidBasis, s.saidText, s.certainty, s.modality, s.basis, s.quantityLow, s.quantityHigh, s.quantityQualifier, s.quantityUnit, s.quantityText, s.quantityAsOfFrom, s.quantityAsOfTo, s.quantityAsOfPrecision, s.quantityAsOfBasis, s.quantityAsOfText, s.accusing, s.state, s.recordedAt, s.recordedBy, s.proposedBy, s.checkedAt, s.checkedBy, s.actorId, s.claimId, s.sortKey, s.orderKey] AS statement, actors, claims, reports, articles, outlets
ORDER BY stop IS NULL, place ASC`,
}

/** How many statements of these actors meet the filter? A seek is {key, actorId}. `walked` reaches `most` where counting was ended. (cypher/queries/statements/statements-by-actor-count.cypher) */
export const statementsByActorCount: ReadQuery<
  {
    seeks: readonly ParamRow[]
    most: number
    filter: {
      actors: readonly string[] | null
      representing: readonly string[] | null
      claims: readonly string[] | null
      stances: readonly string[] | null
      articles: readonly string[] | null
      outlets: readonly string[] | null
      topics: readonly string[] | null
      events: readonly string[] | null
      languages: readonly string[] | null
      saidFrom: string | null
      saidTo: string | null
      publishedFrom: string | null
      publishedTo: string | null
      basis: readonly string[] | null
      states: readonly string[] | null
      accusing: boolean | null
      accused: readonly string[] | null
      recordedBy: string | null
      saidBy: string | null
      maybeSaidBy: string | null
      notSaidBy: string | null
      publishedBy: string | null
      maybePublishedBy: string | null
      notPublishedBy: string | null
    }
  },
  { key: string; walked: number; total: number }
> = {
  name: 'statements-by-actor-count',
  mode: 'read',
  returns: 'many',
  params: { seeks: 'rows', most: 'int', filter: 'map' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'walked', type: 'int' },
    { name: 'total', type: 'int' },
  ],
  text: `
UNWIND $seeks AS seek
WITH seek.key AS key, seek.actorId AS actorId
CALL (actorId) {
  MATCH (s:Statement) WHERE s.actorId = actorId AND s.sortKey > ''
  WITH s LIMIT $most
  WITH CASE WHEN (
      ($filter.actors IS NULL OR s.actorId IN $filter.actors)
      AND ($filter.claims IS NULL OR s.claimId IN $filter.claims)
      AND ($filter.stances IS NULL OR s.stance IN $filter.stances)
      AND ($filter.basis IS NULL OR s.basis IN $filter.basis)
      AND ($filter.states IS NULL OR s.state IN $filter.states)
      AND ($filter.saidFrom IS NULL OR substring(s.orderKey, 0, 10) >= $filter.saidFrom)
      AND ($filter.saidTo IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND coalesce(s.saidFrom, '') <= $filter.saidTo))
      AND ($filter.articles IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.id IN $filter.articles
      })
      AND ($filter.outlets IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.outletId IN $filter.outlets
      })
      AND ($filter.languages IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.language IN $filter.languages
      })
      AND (($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL) OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article)
        WHERE coalesce(article.publishedFrom, article.publishedTo) IS NOT NULL
          AND ($filter.publishedFrom IS NULL OR coalesce(article.publishedTo, '9999') >= $filter.publishedFrom)
          AND ($filter.publishedTo IS NULL OR coalesce(article.publishedFrom, '') <= $filter.publishedTo)
      })
      AND ($filter.topics IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:FILED_UNDER]->(topic:Topic)
        WHERE topic.id IN $filter.topics
      })
      AND ($filter.events IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:CONCERNS]->(event:Event)
        WHERE event.id IN $filter.events
      })
      AND ($filter.representing IS NULL OR s.actorId IN $filter.representing OR EXISTS {
        MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor) WHERE principal.id IN $filter.representing
      } OR EXISTS {
        MATCH (s)<-[:MADE]-(:Actor)-[office:REPRESENTS]->(principal:Actor)
        WHERE principal.id IN $filter.representing AND office.endedAt IS NULL
          AND (office.since IS NULL OR s.saidTo IS NULL OR office.since <= s.saidTo)
          AND (office.until IS NULL OR s.saidFrom IS NULL OR office.until >= s.saidFrom)
      })
      AND ($filter.recordedBy IS NULL OR s.recordedAt <= $filter.recordedBy)
      AND ($filter.saidBy IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND substring(s.orderKey, 0, 10) <= $filter.saidBy))
      AND ($filter.maybeSaidBy IS NULL OR coalesce(s.saidFrom, '') <= $filter.maybeSaidBy)
      AND ($filter.notSaidBy IS NULL OR s.orderKey STARTS WITH '0000' OR substring(s.orderKey, 0, 10) > $filter.notSaidBy)
      AND ($filter.publishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.publishedBy
      })
      AND ($filter.maybePublishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE coalesce(article.publishedFrom, '') <= $filter.maybePublishedBy
      })
      AND ($filter.notPublishedBy IS NULL OR NOT EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.notPublishedBy
      })
      AND ($filter.accusing IS NULL OR (coalesce(s.accusing, true) AND EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS]->(:Claim)-[:ACCUSES]->(accused:Actor)
        WHERE $filter.accused IS NULL OR accused.id IN $filter.accused
      }))
    ) THEN 1 ELSE 0 END AS fits
  RETURN count(fits) AS walked, coalesce(sum(fits), 0) AS total
}
RETURN key, walked, total`,
}

/** Which statements did these actors make, newest first for each? (cypher/queries/statements/statements-by-actor.cypher) */
export const statementsByActor: ReadQuery<
  {
    seeks: readonly ParamRow[]
    low: string
    high: string
    scan: number
    limit: number
    most: number
    company: { actor: boolean; claim: boolean; reports: boolean; outlets: boolean }
    filter: {
      actors: readonly string[] | null
      representing: readonly string[] | null
      claims: readonly string[] | null
      stances: readonly string[] | null
      articles: readonly string[] | null
      outlets: readonly string[] | null
      topics: readonly string[] | null
      events: readonly string[] | null
      languages: readonly string[] | null
      saidFrom: string | null
      saidTo: string | null
      publishedFrom: string | null
      publishedTo: string | null
      basis: readonly string[] | null
      states: readonly string[] | null
      accusing: boolean | null
      accused: readonly string[] | null
      recordedBy: string | null
      saidBy: string | null
      maybeSaidBy: string | null
      notSaidBy: string | null
      publishedBy: string | null
      maybePublishedBy: string | null
      notPublishedBy: string | null
    }
  },
  {
    key: string
    stop: string | null
    statement: Row<'Statement'>
    actors: Row<'Actor'>[]
    claims: Row<'Claim'>[]
    reports: Row<'REPORTED_IN'>[]
    articles: Row<'Article'>[]
    outlets: Row<'Actor'>[]
  }
> = {
  name: 'statements-by-actor',
  mode: 'read',
  returns: 'many',
  params: {
    seeks: 'rows',
    low: 'string',
    high: 'string',
    scan: 'int',
    limit: 'int',
    most: 'int',
    company: 'map',
    filter: 'map',
  },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'stop', type: 'string?' },
    { name: 'statement', type: { row: 'Statement', nullable: false } },
    { name: 'actors', type: { row: 'Actor', nullable: false, many: true } },
    { name: 'claims', type: { row: 'Claim', nullable: false, many: true } },
    { name: 'reports', type: { row: 'REPORTED_IN', nullable: false, many: true } },
    { name: 'articles', type: { row: 'Article', nullable: false, many: true } },
    { name: 'outlets', type: { row: 'Actor', nullable: false, many: true } },
  ],
  text: `
UNWIND $seeks AS seek
WITH seek.key AS key, seek.actorId AS actorId
CALL (actorId) {
  MATCH (s:Statement) WHERE s.actorId = actorId AND s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.actorId DESC, s.sortKey DESC LIMIT $scan
  WHERE (
      ($filter.actors IS NULL OR s.actorId IN $filter.actors)
      AND ($filter.claims IS NULL OR s.claimId IN $filter.claims)
      AND ($filter.stances IS NULL OR s.stance IN $filter.stances)
      AND ($filter.basis IS NULL OR s.basis IN $filter.basis)
      AND ($filter.states IS NULL OR s.state IN $filter.states)
      AND ($filter.saidFrom IS NULL OR substring(s.orderKey, 0, 10) >= $filter.saidFrom)
      AND ($filter.saidTo IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND coalesce(s.saidFrom, '') <= $filter.saidTo))
      AND ($filter.articles IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.id IN $filter.articles
      })
      AND ($filter.outlets IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.outletId IN $filter.outlets
      })
      AND ($filter.languages IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.language IN $filter.languages
      })
      AND (($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL) OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article)
        WHERE coalesce(article.publishedFrom, article.publishedTo) IS NOT NULL
          AND ($filter.publishedFrom IS NULL OR coalesce(article.publishedTo, '9999') >= $filter.publishedFrom)
          AND ($filter.publishedTo IS NULL OR coalesce(article.publishedFrom, '') <= $filter.publishedTo)
      })
      AND ($filter.topics IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:FILED_UNDER]->(topic:Topic)
        WHERE topic.id IN $filter.topics
      })
      AND ($filter.events IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:CONCERNS]->(event:Event)
        WHERE event.id IN $filter.events
      })
      AND ($filter.representing IS NULL OR s.actorId IN $filter.representing OR EXISTS {
        MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor) WHERE principal.id IN $filter.representing
      } OR EXISTS {
        MATCH (s)<-[:MADE]-(:Actor)-[office:REPRESENTS]->(principal:Actor)
        WHERE principal.id IN $filter.representing AND office.endedAt IS NULL
          AND (office.since IS NULL OR s.saidTo IS NULL OR office.since <= s.saidTo)
          AND (office.until IS NULL OR s.saidFrom IS NULL OR office.until >= s.saidFrom)
      })
      AND ($filter.recordedBy IS NULL OR s.recordedAt <= $filter.recordedBy)
      AND ($filter.saidBy IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND substring(s.orderKey, 0, 10) <= $filter.saidBy))
      AND ($filter.maybeSaidBy IS NULL OR coalesce(s.saidFrom, '') <= $filter.maybeSaidBy)
      AND ($filter.notSaidBy IS NULL OR s.orderKey STARTS WITH '0000' OR substring(s.orderKey, 0, 10) > $filter.notSaidBy)
      AND ($filter.publishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.publishedBy
      })
      AND ($filter.maybePublishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE coalesce(article.publishedFrom, '') <= $filter.maybePublishedBy
      })
      AND ($filter.notPublishedBy IS NULL OR NOT EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.notPublishedBy
      })
      AND ($filter.accusing IS NULL OR (coalesce(s.accusing, true) AND EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS]->(:Claim)-[:ACCUSES]->(accused:Actor)
        WHERE $filter.accused IS NULL OR accused.id IN $filter.accused
      }))
    )
  RETURN s.id AS id, s.sortKey AS place, null AS stop
  ORDER BY place DESC LIMIT $limit
  UNION ALL
  MATCH (s:Statement) WHERE s.actorId = actorId AND s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.actorId DESC, s.sortKey DESC SKIP $scan LIMIT 1
  RETURN s.id AS id, s.sortKey AS place, s.sortKey AS stop
}
WITH key, id, place, stop ORDER BY stop IS NULL, place DESC LIMIT $most
MATCH (s:Statement) WHERE s.id = id

CALL (s) {
  MATCH (s)<-[:MADE]-(actor:Actor) WHERE $company.actor
  RETURN collect([actor.id, actor.name, actor.version, actor.createdAt, actor.updatedAt, actor.kind, actor.isOutlet, actor.named, actor.mentionedIn, actor.aliases, actor.description, actor.wikidataId, actor.country, actor.sortKey]) AS actors
}
CALL (s) {
  MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(claim:Claim) WHERE $company.claim
  RETURN collect([claim.id, claim.name, claim.version, claim.createdAt, claim.updatedAt, claim.text, claim.language, claim.translationLanguages, claim.translationTexts, claim.kind, claim.happenedFrom, claim.happenedTo, claim.happenedPrecision, claim.happenedBasis, claim.happenedText, claim.scope, claim.counted, claim.aspect, claim.accumulation, claim.unit, claim.sortKey, claim.recentKey]) AS claims
}
CALL (s) {
  MATCH (s)-[r:REPORTED_IN]->(article:Article) WHERE $company.reports
  WITH r, article ORDER BY article.sortKey, coalesce(r.start, 0), r.key
  RETURN collect([r.key, r.part, r.wording, r.language, r.translated, r.start, r.end, r.prefix, r.suffix, r.anchor, r.hedge, r.quantityLow, r.quantityHigh, r.quantityQualifier, r.quantityUnit, r.quantityText, r.quantityAsOfFrom, r.quantityAsOfTo, r.quantityAsOfPrecision, r.quantityAsOfBasis, r.quantityAsOfText, r.addedContent, r.attribution, r.recordedAt]) AS reports, collect([article.id, article.name, article.version, article.createdAt, article.updatedAt, article.canonicalUrl, article.urls, article.title, article.language, article.medium, article.publishedFrom, article.publishedTo, article.publishedPrecision, article.publishedBasis, article.publishedText, article.retrievedAt, article.textSha256, article.archiveUrl, article.fate, article.fateCheckedOn, article.outletId, article.sortKey]) AS articles
}
CALL (s) {
  MATCH (s)-[:REPORTED_IN]->(:Article)-[:PUBLISHED_BY]->(outlet:Actor) WHERE $company.outlets
  WITH DISTINCT outlet ORDER BY outlet.sortKey
  RETURN collect([outlet.id, outlet.name, outlet.version, outlet.createdAt, outlet.updatedAt, outlet.kind, outlet.isOutlet, outlet.named, outlet.mentionedIn, outlet.aliases, outlet.description, outlet.wikidataId, outlet.country, outlet.sortKey]) AS outlets
}
RETURN key, stop, [s.id, s.name, s.version, s.createdAt, s.updatedAt, s.stance, s.quote, s.language, s.quoteKind, s.saidFrom, s.saidTo, s.saidPrecision, s.saidBasis, s.saidText, s.certainty, s.modality, s.basis, s.quantityLow, s.quantityHigh, s.quantityQualifier, s.quantityUnit, s.quantityText, s.quantityAsOfFrom, s.quantityAsOfTo, s.quantityAsOfPrecision, s.quantityAsOfBasis, s.quantityAsOfText, s.accusing, s.state, s.recordedAt, s.recordedBy, s.proposedBy, s.checkedAt, s.checkedBy, s.actorId, s.claimId, s.sortKey, s.orderKey] AS statement, actors, claims, reports, articles, outlets
ORDER BY stop IS NULL, place DESC`,
}

/** Which statements did these actors make, newest first for each? In the other order. (cypher/queries/statements/statements-by-actor.cypher) */
export const statementsByActorOldestFirst: ReadQuery<
  {
    seeks: readonly ParamRow[]
    low: string
    high: string
    scan: number
    limit: number
    most: number
    company: { actor: boolean; claim: boolean; reports: boolean; outlets: boolean }
    filter: {
      actors: readonly string[] | null
      representing: readonly string[] | null
      claims: readonly string[] | null
      stances: readonly string[] | null
      articles: readonly string[] | null
      outlets: readonly string[] | null
      topics: readonly string[] | null
      events: readonly string[] | null
      languages: readonly string[] | null
      saidFrom: string | null
      saidTo: string | null
      publishedFrom: string | null
      publishedTo: string | null
      basis: readonly string[] | null
      states: readonly string[] | null
      accusing: boolean | null
      accused: readonly string[] | null
      recordedBy: string | null
      saidBy: string | null
      maybeSaidBy: string | null
      notSaidBy: string | null
      publishedBy: string | null
      maybePublishedBy: string | null
      notPublishedBy: string | null
    }
  },
  {
    key: string
    stop: string | null
    statement: Row<'Statement'>
    actors: Row<'Actor'>[]
    claims: Row<'Claim'>[]
    reports: Row<'REPORTED_IN'>[]
    articles: Row<'Article'>[]
    outlets: Row<'Actor'>[]
  }
> = {
  name: 'statements-by-actor-oldest-first',
  mode: 'read',
  returns: 'many',
  params: {
    seeks: 'rows',
    low: 'string',
    high: 'string',
    scan: 'int',
    limit: 'int',
    most: 'int',
    company: 'map',
    filter: 'map',
  },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'stop', type: 'string?' },
    { name: 'statement', type: { row: 'Statement', nullable: false } },
    { name: 'actors', type: { row: 'Actor', nullable: false, many: true } },
    { name: 'claims', type: { row: 'Claim', nullable: false, many: true } },
    { name: 'reports', type: { row: 'REPORTED_IN', nullable: false, many: true } },
    { name: 'articles', type: { row: 'Article', nullable: false, many: true } },
    { name: 'outlets', type: { row: 'Actor', nullable: false, many: true } },
  ],
  text: `
UNWIND $seeks AS seek
WITH seek.key AS key, seek.actorId AS actorId
CALL (actorId) {
  MATCH (s:Statement) WHERE s.actorId = actorId AND s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.actorId ASC, s.sortKey ASC LIMIT $scan
  WHERE (
      ($filter.actors IS NULL OR s.actorId IN $filter.actors)
      AND ($filter.claims IS NULL OR s.claimId IN $filter.claims)
      AND ($filter.stances IS NULL OR s.stance IN $filter.stances)
      AND ($filter.basis IS NULL OR s.basis IN $filter.basis)
      AND ($filter.states IS NULL OR s.state IN $filter.states)
      AND ($filter.saidFrom IS NULL OR substring(s.orderKey, 0, 10) >= $filter.saidFrom)
      AND ($filter.saidTo IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND coalesce(s.saidFrom, '') <= $filter.saidTo))
      AND ($filter.articles IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.id IN $filter.articles
      })
      AND ($filter.outlets IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.outletId IN $filter.outlets
      })
      AND ($filter.languages IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.language IN $filter.languages
      })
      AND (($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL) OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article)
        WHERE coalesce(article.publishedFrom, article.publishedTo) IS NOT NULL
          AND ($filter.publishedFrom IS NULL OR coalesce(article.publishedTo, '9999') >= $filter.publishedFrom)
          AND ($filter.publishedTo IS NULL OR coalesce(article.publishedFrom, '') <= $filter.publishedTo)
      })
      AND ($filter.topics IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:FILED_UNDER]->(topic:Topic)
        WHERE topic.id IN $filter.topics
      })
      AND ($filter.events IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:CONCERNS]->(event:Event)
        WHERE event.id IN $filter.events
      })
      AND ($filter.representing IS NULL OR s.actorId IN $filter.representing OR EXISTS {
        MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor) WHERE principal.id IN $filter.representing
      } OR EXISTS {
        MATCH (s)<-[:MADE]-(:Actor)-[office:REPRESENTS]->(principal:Actor)
        WHERE principal.id IN $filter.representing AND office.endedAt IS NULL
          AND (office.since IS NULL OR s.saidTo IS NULL OR office.since <= s.saidTo)
          AND (office.until IS NULL OR s.saidFrom IS NULL OR office.until >= s.saidFrom)
      })
      AND ($filter.recordedBy IS NULL OR s.recordedAt <= $filter.recordedBy)
      AND ($filter.saidBy IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND substring(s.orderKey, 0, 10) <= $filter.saidBy))
      AND ($filter.maybeSaidBy IS NULL OR coalesce(s.saidFrom, '') <= $filter.maybeSaidBy)
      AND ($filter.notSaidBy IS NULL OR s.orderKey STARTS WITH '0000' OR substring(s.orderKey, 0, 10) > $filter.notSaidBy)
      AND ($filter.publishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.publishedBy
      })
      AND ($filter.maybePublishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE coalesce(article.publishedFrom, '') <= $filter.maybePublishedBy
      })
      AND ($filter.notPublishedBy IS NULL OR NOT EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.notPublishedBy
      })
      AND ($filter.accusing IS NULL OR (coalesce(s.accusing, true) AND EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS]->(:Claim)-[:ACCUSES]->(accused:Actor)
        WHERE $filter.accused IS NULL OR accused.id IN $filter.accused
      }))
    )
  RETURN s.id AS id, s.sortKey AS place, null AS stop
  ORDER BY place ASC LIMIT $limit
  UNION ALL
  MATCH (s:Statement) WHERE s.actorId = actorId AND s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.actorId ASC, s.sortKey ASC SKIP $scan LIMIT 1
  RETURN s.id AS id, s.sortKey AS place, s.sortKey AS stop
}
WITH key, id, place, stop ORDER BY stop IS NULL, place ASC LIMIT $most
MATCH (s:Statement) WHERE s.id = id

CALL (s) {
  MATCH (s)<-[:MADE]-(actor:Actor) WHERE $company.actor
  RETURN collect([actor.id, actor.name, actor.version, actor.createdAt, actor.updatedAt, actor.kind, actor.isOutlet, actor.named, actor.mentionedIn, actor.aliases, actor.description, actor.wikidataId, actor.country, actor.sortKey]) AS actors
}
CALL (s) {
  MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(claim:Claim) WHERE $company.claim
  RETURN collect([claim.id, claim.name, claim.version, claim.createdAt, claim.updatedAt, claim.text, claim.language, claim.translationLanguages, claim.translationTexts, claim.kind, claim.happenedFrom, claim.happenedTo, claim.happenedPrecision, claim.happenedBasis, claim.happenedText, claim.scope, claim.counted, claim.aspect, claim.accumulation, claim.unit, claim.sortKey, claim.recentKey]) AS claims
}
CALL (s) {
  MATCH (s)-[r:REPORTED_IN]->(article:Article) WHERE $company.reports
  WITH r, article ORDER BY article.sortKey, coalesce(r.start, 0), r.key
  RETURN collect([r.key, r.part, r.wording, r.language, r.translated, r.start, r.end, r.prefix, r.suffix, r.anchor, r.hedge, r.quantityLow, r.quantityHigh, r.quantityQualifier, r.quantityUnit, r.quantityText, r.quantityAsOfFrom, r.quantityAsOfTo, r.quantityAsOfPrecision, r.quantityAsOfBasis, r.quantityAsOfText, r.addedContent, r.attribution, r.recordedAt]) AS reports, collect([article.id, article.name, article.version, article.createdAt, article.updatedAt, article.canonicalUrl, article.urls, article.title, article.language, article.medium, article.publishedFrom, article.publishedTo, article.publishedPrecision, article.publishedBasis, article.publishedText, article.retrievedAt, article.textSha256, article.archiveUrl, article.fate, article.fateCheckedOn, article.outletId, article.sortKey]) AS articles
}
CALL (s) {
  MATCH (s)-[:REPORTED_IN]->(:Article)-[:PUBLISHED_BY]->(outlet:Actor) WHERE $company.outlets
  WITH DISTINCT outlet ORDER BY outlet.sortKey
  RETURN collect([outlet.id, outlet.name, outlet.version, outlet.createdAt, outlet.updatedAt, outlet.kind, outlet.isOutlet, outlet.named, outlet.mentionedIn, outlet.aliases, outlet.description, outlet.wikidataId, outlet.country, outlet.sortKey]) AS outlets
}
RETURN key, stop, [s.id, s.name, s.version, s.createdAt, s.updatedAt, s.stance, s.quote, s.language, s.quoteKind, s.saidFrom, s.saidTo, s.saidPrecision, s.saidBasis, s.saidText, s.certainty, s.modality, s.basis, s.quantityLow, s.quantityHigh, s.quantityQualifier, s.quantityUnit, s.quantityText, s.quantityAsOfFrom, s.quantityAsOfTo, s.quantityAsOfPrecision, s.quantityAsOfBasis, s.quantityAsOfText, s.accusing, s.state, s.recordedAt, s.recordedBy, s.proposedBy, s.checkedAt, s.checkedBy, s.actorId, s.claimId, s.sortKey, s.orderKey] AS statement, actors, claims, reports, articles, outlets
ORDER BY stop IS NULL, place ASC`,
}

/** How many statements that these articles report meet the filter? A seek is {key, articleIds}. `walked` reaches `most` where counting was ended. (cypher/queries/statements/statements-by-article-count.cypher) */
export const statementsByArticleCount: ReadQuery<
  {
    seeks: readonly ParamRow[]
    most: number
    filter: {
      actors: readonly string[] | null
      representing: readonly string[] | null
      claims: readonly string[] | null
      stances: readonly string[] | null
      articles: readonly string[] | null
      outlets: readonly string[] | null
      topics: readonly string[] | null
      events: readonly string[] | null
      languages: readonly string[] | null
      saidFrom: string | null
      saidTo: string | null
      publishedFrom: string | null
      publishedTo: string | null
      basis: readonly string[] | null
      states: readonly string[] | null
      accusing: boolean | null
      accused: readonly string[] | null
      recordedBy: string | null
      saidBy: string | null
      maybeSaidBy: string | null
      notSaidBy: string | null
      publishedBy: string | null
      maybePublishedBy: string | null
      notPublishedBy: string | null
    }
  },
  { key: string; walked: number; total: number }
> = {
  name: 'statements-by-article-count',
  mode: 'read',
  returns: 'many',
  params: { seeks: 'rows', most: 'int', filter: 'map' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'walked', type: 'int' },
    { name: 'total', type: 'int' },
  ],
  text: `
UNWIND $seeks AS seek
WITH seek.key AS key, seek.articleIds AS articleIds
CALL (articleIds) {
  MATCH (article:Article)<-[:REPORTED_IN]-(s:Statement)
  WHERE article.id IN articleIds
  WITH DISTINCT s LIMIT $most
  WHERE s.sortKey > ''
  WITH CASE WHEN (
      ($filter.actors IS NULL OR s.actorId IN $filter.actors)
      AND ($filter.claims IS NULL OR s.claimId IN $filter.claims)
      AND ($filter.stances IS NULL OR s.stance IN $filter.stances)
      AND ($filter.basis IS NULL OR s.basis IN $filter.basis)
      AND ($filter.states IS NULL OR s.state IN $filter.states)
      AND ($filter.saidFrom IS NULL OR substring(s.orderKey, 0, 10) >= $filter.saidFrom)
      AND ($filter.saidTo IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND coalesce(s.saidFrom, '') <= $filter.saidTo))
      AND ($filter.articles IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.id IN $filter.articles
      })
      AND ($filter.outlets IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.outletId IN $filter.outlets
      })
      AND ($filter.languages IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.language IN $filter.languages
      })
      AND (($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL) OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article)
        WHERE coalesce(article.publishedFrom, article.publishedTo) IS NOT NULL
          AND ($filter.publishedFrom IS NULL OR coalesce(article.publishedTo, '9999') >= $filter.publishedFrom)
          AND ($filter.publishedTo IS NULL OR coalesce(article.publishedFrom, '') <= $filter.publishedTo)
      })
      AND ($filter.topics IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:FILED_UNDER]->(topic:Topic)
        WHERE topic.id IN $filter.topics
      })
      AND ($filter.events IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:CONCERNS]->(event:Event)
        WHERE event.id IN $filter.events
      })
      AND ($filter.representing IS NULL OR s.actorId IN $filter.representing OR EXISTS {
        MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor) WHERE principal.id IN $filter.representing
      } OR EXISTS {
        MATCH (s)<-[:MADE]-(:Actor)-[office:REPRESENTS]->(principal:Actor)
        WHERE principal.id IN $filter.representing AND office.endedAt IS NULL
          AND (office.since IS NULL OR s.saidTo IS NULL OR office.since <= s.saidTo)
          AND (office.until IS NULL OR s.saidFrom IS NULL OR office.until >= s.saidFrom)
      })
      AND ($filter.recordedBy IS NULL OR s.recordedAt <= $filter.recordedBy)
      AND ($filter.saidBy IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND substring(s.orderKey, 0, 10) <= $filter.saidBy))
      AND ($filter.maybeSaidBy IS NULL OR coalesce(s.saidFrom, '') <= $filter.maybeSaidBy)
      AND ($filter.notSaidBy IS NULL OR s.orderKey STARTS WITH '0000' OR substring(s.orderKey, 0, 10) > $filter.notSaidBy)
      AND ($filter.publishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.publishedBy
      })
      AND ($filter.maybePublishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE coalesce(article.publishedFrom, '') <= $filter.maybePublishedBy
      })
      AND ($filter.notPublishedBy IS NULL OR NOT EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.notPublishedBy
      })
      AND ($filter.accusing IS NULL OR (coalesce(s.accusing, true) AND EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS]->(:Claim)-[:ACCUSES]->(accused:Actor)
        WHERE $filter.accused IS NULL OR accused.id IN $filter.accused
      }))
    ) THEN 1 ELSE 0 END AS fits
  RETURN count(fits) AS walked, coalesce(sum(fits), 0) AS total
}
RETURN key, walked, total`,
}

/** Which statements are reported in these articles, newest first for each key? (cypher/queries/statements/statements-by-article.cypher) */
export const statementsByArticle: ReadQuery<
  {
    seeks: readonly ParamRow[]
    low: string
    high: string
    limit: number
    most: number
    company: { actor: boolean; claim: boolean; reports: boolean; outlets: boolean }
    filter: {
      actors: readonly string[] | null
      representing: readonly string[] | null
      claims: readonly string[] | null
      stances: readonly string[] | null
      articles: readonly string[] | null
      outlets: readonly string[] | null
      topics: readonly string[] | null
      events: readonly string[] | null
      languages: readonly string[] | null
      saidFrom: string | null
      saidTo: string | null
      publishedFrom: string | null
      publishedTo: string | null
      basis: readonly string[] | null
      states: readonly string[] | null
      accusing: boolean | null
      accused: readonly string[] | null
      recordedBy: string | null
      saidBy: string | null
      maybeSaidBy: string | null
      notSaidBy: string | null
      publishedBy: string | null
      maybePublishedBy: string | null
      notPublishedBy: string | null
    }
  },
  {
    key: string
    statement: Row<'Statement'>
    actors: Row<'Actor'>[]
    claims: Row<'Claim'>[]
    reports: Row<'REPORTED_IN'>[]
    articles: Row<'Article'>[]
    outlets: Row<'Actor'>[]
  }
> = {
  name: 'statements-by-article',
  mode: 'read',
  returns: 'many',
  params: {
    seeks: 'rows',
    low: 'string',
    high: 'string',
    limit: 'int',
    most: 'int',
    company: 'map',
    filter: 'map',
  },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'statement', type: { row: 'Statement', nullable: false } },
    { name: 'actors', type: { row: 'Actor', nullable: false, many: true } },
    { name: 'claims', type: { row: 'Claim', nullable: false, many: true } },
    { name: 'reports', type: { row: 'REPORTED_IN', nullable: false, many: true } },
    { name: 'articles', type: { row: 'Article', nullable: false, many: true } },
    { name: 'outlets', type: { row: 'Actor', nullable: false, many: true } },
  ],
  text: `
UNWIND $seeks AS seek
WITH seek.key AS key, seek.articleIds AS articleIds
CALL (articleIds) {
  MATCH (article:Article)<-[:REPORTED_IN]-(s:Statement)
  WHERE article.id IN articleIds
  WITH DISTINCT s
  WHERE s.sortKey > $low AND s.sortKey < $high AND (
      ($filter.actors IS NULL OR s.actorId IN $filter.actors)
      AND ($filter.claims IS NULL OR s.claimId IN $filter.claims)
      AND ($filter.stances IS NULL OR s.stance IN $filter.stances)
      AND ($filter.basis IS NULL OR s.basis IN $filter.basis)
      AND ($filter.states IS NULL OR s.state IN $filter.states)
      AND ($filter.saidFrom IS NULL OR substring(s.orderKey, 0, 10) >= $filter.saidFrom)
      AND ($filter.saidTo IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND coalesce(s.saidFrom, '') <= $filter.saidTo))
      AND ($filter.articles IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.id IN $filter.articles
      })
      AND ($filter.outlets IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.outletId IN $filter.outlets
      })
      AND ($filter.languages IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.language IN $filter.languages
      })
      AND (($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL) OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article)
        WHERE coalesce(article.publishedFrom, article.publishedTo) IS NOT NULL
          AND ($filter.publishedFrom IS NULL OR coalesce(article.publishedTo, '9999') >= $filter.publishedFrom)
          AND ($filter.publishedTo IS NULL OR coalesce(article.publishedFrom, '') <= $filter.publishedTo)
      })
      AND ($filter.topics IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:FILED_UNDER]->(topic:Topic)
        WHERE topic.id IN $filter.topics
      })
      AND ($filter.events IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:CONCERNS]->(event:Event)
        WHERE event.id IN $filter.events
      })
      AND ($filter.representing IS NULL OR s.actorId IN $filter.representing OR EXISTS {
        MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor) WHERE principal.id IN $filter.representing
      } OR EXISTS {
        MATCH (s)<-[:MADE]-(:Actor)-[office:REPRESENTS]->(principal:Actor)
        WHERE principal.id IN $filter.representing AND office.endedAt IS NULL
          AND (office.since IS NULL OR s.saidTo IS NULL OR office.since <= s.saidTo)
          AND (office.until IS NULL OR s.saidFrom IS NULL OR office.until >= s.saidFrom)
      })
      AND ($filter.recordedBy IS NULL OR s.recordedAt <= $filter.recordedBy)
      AND ($filter.saidBy IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND substring(s.orderKey, 0, 10) <= $filter.saidBy))
      AND ($filter.maybeSaidBy IS NULL OR coalesce(s.saidFrom, '') <= $filter.maybeSaidBy)
      AND ($filter.notSaidBy IS NULL OR s.orderKey STARTS WITH '0000' OR substring(s.orderKey, 0, 10) > $filter.notSaidBy)
      AND ($filter.publishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.publishedBy
      })
      AND ($filter.maybePublishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE coalesce(article.publishedFrom, '') <= $filter.maybePublishedBy
      })
      AND ($filter.notPublishedBy IS NULL OR NOT EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.notPublishedBy
      })
      AND ($filter.accusing IS NULL OR (coalesce(s.accusing, true) AND EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS]->(:Claim)-[:ACCUSES]->(accused:Actor)
        WHERE $filter.accused IS NULL OR accused.id IN $filter.accused
      }))
    )
  RETURN s.id AS id, s.sortKey AS place
  ORDER BY place DESC LIMIT $limit
}
WITH key, id, place ORDER BY place DESC LIMIT $most
MATCH (s:Statement) WHERE s.id = id

CALL (s) {
  MATCH (s)<-[:MADE]-(actor:Actor) WHERE $company.actor
  RETURN collect([actor.id, actor.name, actor.version, actor.createdAt, actor.updatedAt, actor.kind, actor.isOutlet, actor.named, actor.mentionedIn, actor.aliases, actor.description, actor.wikidataId, actor.country, actor.sortKey]) AS actors
}
CALL (s) {
  MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(claim:Claim) WHERE $company.claim
  RETURN collect([claim.id, claim.name, claim.version, claim.createdAt, claim.updatedAt, claim.text, claim.language, claim.translationLanguages, claim.translationTexts, claim.kind, claim.happenedFrom, claim.happenedTo, claim.happenedPrecision, claim.happenedBasis, claim.happenedText, claim.scope, claim.counted, claim.aspect, claim.accumulation, claim.unit, claim.sortKey, claim.recentKey]) AS claims
}
CALL (s) {
  MATCH (s)-[r:REPORTED_IN]->(article:Article) WHERE $company.reports
  WITH r, article ORDER BY article.sortKey, coalesce(r.start, 0), r.key
  RETURN collect([r.key, r.part, r.wording, r.language, r.translated, r.start, r.end, r.prefix, r.suffix, r.anchor, r.hedge, r.quantityLow, r.quantityHigh, r.quantityQualifier, r.quantityUnit, r.quantityText, r.quantityAsOfFrom, r.quantityAsOfTo, r.quantityAsOfPrecision, r.quantityAsOfBasis, r.quantityAsOfText, r.addedContent, r.attribution, r.recordedAt]) AS reports, collect([article.id, article.name, article.version, article.createdAt, article.updatedAt, article.canonicalUrl, article.urls, article.title, article.language, article.medium, article.publishedFrom, article.publishedTo, article.publishedPrecision, article.publishedBasis, article.publishedText, article.retrievedAt, article.textSha256, article.archiveUrl, article.fate, article.fateCheckedOn, article.outletId, article.sortKey]) AS articles
}
CALL (s) {
  MATCH (s)-[:REPORTED_IN]->(:Article)-[:PUBLISHED_BY]->(outlet:Actor) WHERE $company.outlets
  WITH DISTINCT outlet ORDER BY outlet.sortKey
  RETURN collect([outlet.id, outlet.name, outlet.version, outlet.createdAt, outlet.updatedAt, outlet.kind, outlet.isOutlet, outlet.named, outlet.mentionedIn, outlet.aliases, outlet.description, outlet.wikidataId, outlet.country, outlet.sortKey]) AS outlets
}
RETURN key, [s.id, s.name, s.version, s.createdAt, s.updatedAt, s.stance, s.quote, s.language, s.quoteKind, s.saidFrom, s.saidTo, s.saidPrecision, s.saidBasis, s.saidText, s.certainty, s.modality, s.basis, s.quantityLow, s.quantityHigh, s.quantityQualifier, s.quantityUnit, s.quantityText, s.quantityAsOfFrom, s.quantityAsOfTo, s.quantityAsOfPrecision, s.quantityAsOfBasis, s.quantityAsOfText, s.accusing, s.state, s.recordedAt, s.recordedBy, s.proposedBy, s.checkedAt, s.checkedBy, s.actorId, s.claimId, s.sortKey, s.orderKey] AS statement, actors, claims, reports, articles, outlets
ORDER BY place DESC`,
}

/** Which statements are reported in these articles, newest first for each key? In the other order. (cypher/queries/statements/statements-by-article.cypher) */
export const statementsByArticleOldestFirst: ReadQuery<
  {
    seeks: readonly ParamRow[]
    low: string
    high: string
    limit: number
    most: number
    company: { actor: boolean; claim: boolean; reports: boolean; outlets: boolean }
    filter: {
      actors: readonly string[] | null
      representing: readonly string[] | null
      claims: readonly string[] | null
      stances: readonly string[] | null
      articles: readonly string[] | null
      outlets: readonly string[] | null
      topics: readonly string[] | null
      events: readonly string[] | null
      languages: readonly string[] | null
      saidFrom: string | null
      saidTo: string | null
      publishedFrom: string | null
      publishedTo: string | null
      basis: readonly string[] | null
      states: readonly string[] | null
      accusing: boolean | null
      accused: readonly string[] | null
      recordedBy: string | null
      saidBy: string | null
      maybeSaidBy: string | null
      notSaidBy: string | null
      publishedBy: string | null
      maybePublishedBy: string | null
      notPublishedBy: string | null
    }
  },
  {
    key: string
    statement: Row<'Statement'>
    actors: Row<'Actor'>[]
    claims: Row<'Claim'>[]
    reports: Row<'REPORTED_IN'>[]
    articles: Row<'Article'>[]
    outlets: Row<'Actor'>[]
  }
> = {
  name: 'statements-by-article-oldest-first',
  mode: 'read',
  returns: 'many',
  params: {
    seeks: 'rows',
    low: 'string',
    high: 'string',
    limit: 'int',
    most: 'int',
    company: 'map',
    filter: 'map',
  },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'statement', type: { row: 'Statement', nullable: false } },
    { name: 'actors', type: { row: 'Actor', nullable: false, many: true } },
    { name: 'claims', type: { row: 'Claim', nullable: false, many: true } },
    { name: 'reports', type: { row: 'REPORTED_IN', nullable: false, many: true } },
    { name: 'articles', type: { row: 'Article', nullable: false, many: true } },
    { name: 'outlets', type: { row: 'Actor', nullable: false, many: true } },
  ],
  text: `
UNWIND $seeks AS seek
WITH seek.key AS key, seek.articleIds AS articleIds
CALL (articleIds) {
  MATCH (article:Article)<-[:REPORTED_IN]-(s:Statement)
  WHERE article.id IN articleIds
  WITH DISTINCT s
  WHERE s.sortKey > $low AND s.sortKey < $high AND (
      ($filter.actors IS NULL OR s.actorId IN $filter.actors)
      AND ($filter.claims IS NULL OR s.claimId IN $filter.claims)
      AND ($filter.stances IS NULL OR s.stance IN $filter.stances)
      AND ($filter.basis IS NULL OR s.basis IN $filter.basis)
      AND ($filter.states IS NULL OR s.state IN $filter.states)
      AND ($filter.saidFrom IS NULL OR substring(s.orderKey, 0, 10) >= $filter.saidFrom)
      AND ($filter.saidTo IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND coalesce(s.saidFrom, '') <= $filter.saidTo))
      AND ($filter.articles IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.id IN $filter.articles
      })
      AND ($filter.outlets IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.outletId IN $filter.outlets
      })
      AND ($filter.languages IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.language IN $filter.languages
      })
      AND (($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL) OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article)
        WHERE coalesce(article.publishedFrom, article.publishedTo) IS NOT NULL
          AND ($filter.publishedFrom IS NULL OR coalesce(article.publishedTo, '9999') >= $filter.publishedFrom)
          AND ($filter.publishedTo IS NULL OR coalesce(article.publishedFrom, '') <= $filter.publishedTo)
      })
      AND ($filter.topics IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:FILED_UNDER]->(topic:Topic)
        WHERE topic.id IN $filter.topics
      })
      AND ($filter.events IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:CONCERNS]->(event:Event)
        WHERE event.id IN $filter.events
      })
      AND ($filter.representing IS NULL OR s.actorId IN $filter.representing OR EXISTS {
        MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor) WHERE principal.id IN $filter.representing
      } OR EXISTS {
        MATCH (s)<-[:MADE]-(:Actor)-[office:REPRESENTS]->(principal:Actor)
        WHERE principal.id IN $filter.representing AND office.endedAt IS NULL
          AND (office.since IS NULL OR s.saidTo IS NULL OR office.since <= s.saidTo)
          AND (office.until IS NULL OR s.saidFrom IS NULL OR office.until >= s.saidFrom)
      })
      AND ($filter.recordedBy IS NULL OR s.recordedAt <= $filter.recordedBy)
      AND ($filter.saidBy IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND substring(s.orderKey, 0, 10) <= $filter.saidBy))
      AND ($filter.maybeSaidBy IS NULL OR coalesce(s.saidFrom, '') <= $filter.maybeSaidBy)
      AND ($filter.notSaidBy IS NULL OR s.orderKey STARTS WITH '0000' OR substring(s.orderKey, 0, 10) > $filter.notSaidBy)
      AND ($filter.publishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.publishedBy
      })
      AND ($filter.maybePublishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE coalesce(article.publishedFrom, '') <= $filter.maybePublishedBy
      })
      AND ($filter.notPublishedBy IS NULL OR NOT EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.notPublishedBy
      })
      AND ($filter.accusing IS NULL OR (coalesce(s.accusing, true) AND EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS]->(:Claim)-[:ACCUSES]->(accused:Actor)
        WHERE $filter.accused IS NULL OR accused.id IN $filter.accused
      }))
    )
  RETURN s.id AS id, s.sortKey AS place
  ORDER BY place ASC LIMIT $limit
}
WITH key, id, place ORDER BY place ASC LIMIT $most
MATCH (s:Statement) WHERE s.id = id

CALL (s) {
  MATCH (s)<-[:MADE]-(actor:Actor) WHERE $company.actor
  RETURN collect([actor.id, actor.name, actor.version, actor.createdAt, actor.updatedAt, actor.kind, actor.isOutlet, actor.named, actor.mentionedIn, actor.aliases, actor.description, actor.wikidataId, actor.country, actor.sortKey]) AS actors
}
CALL (s) {
  MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(claim:Claim) WHERE $company.claim
  RETURN collect([claim.id, claim.name, claim.version, claim.createdAt, claim.updatedAt, claim.text, claim.language, claim.translationLanguages, claim.translationTexts, claim.kind, claim.happenedFrom, claim.happenedTo, claim.happenedPrecision, claim.happenedBasis, claim.happenedText, claim.scope, claim.counted, claim.aspect, claim.accumulation, claim.unit, claim.sortKey, claim.recentKey]) AS claims
}
CALL (s) {
  MATCH (s)-[r:REPORTED_IN]->(article:Article) WHERE $company.reports
  WITH r, article ORDER BY article.sortKey, coalesce(r.start, 0), r.key
  RETURN collect([r.key, r.part, r.wording, r.language, r.translated, r.start, r.end, r.prefix, r.suffix, r.anchor, r.hedge, r.quantityLow, r.quantityHigh, r.quantityQualifier, r.quantityUnit, r.quantityText, r.quantityAsOfFrom, r.quantityAsOfTo, r.quantityAsOfPrecision, r.quantityAsOfBasis, r.quantityAsOfText, r.addedContent, r.attribution, r.recordedAt]) AS reports, collect([article.id, article.name, article.version, article.createdAt, article.updatedAt, article.canonicalUrl, article.urls, article.title, article.language, article.medium, article.publishedFrom, article.publishedTo, article.publishedPrecision, article.publishedBasis, article.publishedText, article.retrievedAt, article.textSha256, article.archiveUrl, article.fate, article.fateCheckedOn, article.outletId, article.sortKey]) AS articles
}
CALL (s) {
  MATCH (s)-[:REPORTED_IN]->(:Article)-[:PUBLISHED_BY]->(outlet:Actor) WHERE $company.outlets
  WITH DISTINCT outlet ORDER BY outlet.sortKey
  RETURN collect([outlet.id, outlet.name, outlet.version, outlet.createdAt, outlet.updatedAt, outlet.kind, outlet.isOutlet, outlet.named, outlet.mentionedIn, outlet.aliases, outlet.description, outlet.wikidataId, outlet.country, outlet.sortKey]) AS outlets
}
RETURN key, [s.id, s.name, s.version, s.createdAt, s.updatedAt, s.stance, s.quote, s.language, s.quoteKind, s.saidFrom, s.saidTo, s.saidPrecision, s.saidBasis, s.saidText, s.certainty, s.modality, s.basis, s.quantityLow, s.quantityHigh, s.quantityQualifier, s.quantityUnit, s.quantityText, s.quantityAsOfFrom, s.quantityAsOfTo, s.quantityAsOfPrecision, s.quantityAsOfBasis, s.quantityAsOfText, s.accusing, s.state, s.recordedAt, s.recordedBy, s.proposedBy, s.checkedAt, s.checkedBy, s.actorId, s.claimId, s.sortKey, s.orderKey] AS statement, actors, claims, reports, articles, outlets
ORDER BY place ASC`,
}

/** How many statements with these stances on these claims meet the filter? A seek is {key, claimId, stance, notBefore}. (cypher/queries/statements/statements-by-claim-count.cypher) */
export const statementsByClaimCount: ReadQuery<
  {
    seeks: readonly ParamRow[]
    most: number
    filter: {
      actors: readonly string[] | null
      representing: readonly string[] | null
      claims: readonly string[] | null
      stances: readonly string[] | null
      articles: readonly string[] | null
      outlets: readonly string[] | null
      topics: readonly string[] | null
      events: readonly string[] | null
      languages: readonly string[] | null
      saidFrom: string | null
      saidTo: string | null
      publishedFrom: string | null
      publishedTo: string | null
      basis: readonly string[] | null
      states: readonly string[] | null
      accusing: boolean | null
      accused: readonly string[] | null
      recordedBy: string | null
      saidBy: string | null
      maybeSaidBy: string | null
      notSaidBy: string | null
      publishedBy: string | null
      maybePublishedBy: string | null
      notPublishedBy: string | null
    }
  },
  { key: string; walked: number; total: number }
> = {
  name: 'statements-by-claim-count',
  mode: 'read',
  returns: 'many',
  params: { seeks: 'rows', most: 'int', filter: 'map' },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'walked', type: 'int' },
    { name: 'total', type: 'int' },
  ],
  text: `
UNWIND $seeks AS seek
WITH seek.key AS key, seek.claimId AS claimId, seek.stance AS stance, seek.notBefore AS notBefore
CALL (claimId, stance, notBefore) {
  MATCH (s:Statement) WHERE s.claimId = claimId AND s.stance = stance AND s.sortKey > ''
  WITH s, notBefore LIMIT $most
  WITH CASE WHEN (notBefore = '' OR s.saidTo IS NULL OR s.saidTo >= notBefore) AND (
      ($filter.actors IS NULL OR s.actorId IN $filter.actors)
      AND ($filter.claims IS NULL OR s.claimId IN $filter.claims)
      AND ($filter.stances IS NULL OR s.stance IN $filter.stances)
      AND ($filter.basis IS NULL OR s.basis IN $filter.basis)
      AND ($filter.states IS NULL OR s.state IN $filter.states)
      AND ($filter.saidFrom IS NULL OR substring(s.orderKey, 0, 10) >= $filter.saidFrom)
      AND ($filter.saidTo IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND coalesce(s.saidFrom, '') <= $filter.saidTo))
      AND ($filter.articles IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.id IN $filter.articles
      })
      AND ($filter.outlets IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.outletId IN $filter.outlets
      })
      AND ($filter.languages IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.language IN $filter.languages
      })
      AND (($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL) OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article)
        WHERE coalesce(article.publishedFrom, article.publishedTo) IS NOT NULL
          AND ($filter.publishedFrom IS NULL OR coalesce(article.publishedTo, '9999') >= $filter.publishedFrom)
          AND ($filter.publishedTo IS NULL OR coalesce(article.publishedFrom, '') <= $filter.publishedTo)
      })
      AND ($filter.topics IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:FILED_UNDER]->(topic:Topic)
        WHERE topic.id IN $filter.topics
      })
      AND ($filter.events IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:CONCERNS]->(event:Event)
        WHERE event.id IN $filter.events
      })
      AND ($filter.representing IS NULL OR s.actorId IN $filter.representing OR EXISTS {
        MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor) WHERE principal.id IN $filter.representing
      } OR EXISTS {
        MATCH (s)<-[:MADE]-(:Actor)-[office:REPRESENTS]->(principal:Actor)
        WHERE principal.id IN $filter.representing AND office.endedAt IS NULL
          AND (office.since IS NULL OR s.saidTo IS NULL OR office.since <= s.saidTo)
          AND (office.until IS NULL OR s.saidFrom IS NULL OR office.until >= s.saidFrom)
      })
      AND ($filter.recordedBy IS NULL OR s.recordedAt <= $filter.recordedBy)
      AND ($filter.saidBy IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND substring(s.orderKey, 0, 10) <= $filter.saidBy))
      AND ($filter.maybeSaidBy IS NULL OR coalesce(s.saidFrom, '') <= $filter.maybeSaidBy)
      AND ($filter.notSaidBy IS NULL OR s.orderKey STARTS WITH '0000' OR substring(s.orderKey, 0, 10) > $filter.notSaidBy)
      AND ($filter.publishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.publishedBy
      })
      AND ($filter.maybePublishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE coalesce(article.publishedFrom, '') <= $filter.maybePublishedBy
      })
      AND ($filter.notPublishedBy IS NULL OR NOT EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.notPublishedBy
      })
      AND ($filter.accusing IS NULL OR (coalesce(s.accusing, true) AND EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS]->(:Claim)-[:ACCUSES]->(accused:Actor)
        WHERE $filter.accused IS NULL OR accused.id IN $filter.accused
      }))
    )
    THEN 1 ELSE 0 END AS fits
  RETURN count(fits) AS walked, coalesce(sum(fits), 0) AS total
}
RETURN key, walked, total`,
}

/** Which statements take these stances on these claims, newest first for each? (cypher/queries/statements/statements-by-claim.cypher) */
export const statementsByClaim: ReadQuery<
  {
    seeks: readonly ParamRow[]
    low: string
    high: string
    scan: number
    limit: number
    most: number
    company: { actor: boolean; claim: boolean; reports: boolean; outlets: boolean }
    filter: {
      actors: readonly string[] | null
      representing: readonly string[] | null
      claims: readonly string[] | null
      stances: readonly string[] | null
      articles: readonly string[] | null
      outlets: readonly string[] | null
      topics: readonly string[] | null
      events: readonly string[] | null
      languages: readonly string[] | null
      saidFrom: string | null
      saidTo: string | null
      publishedFrom: string | null
      publishedTo: string | null
      basis: readonly string[] | null
      states: readonly string[] | null
      accusing: boolean | null
      accused: readonly string[] | null
      recordedBy: string | null
      saidBy: string | null
      maybeSaidBy: string | null
      notSaidBy: string | null
      publishedBy: string | null
      maybePublishedBy: string | null
      notPublishedBy: string | null
    }
  },
  {
    key: string
    stop: string | null
    statement: Row<'Statement'>
    actors: Row<'Actor'>[]
    claims: Row<'Claim'>[]
    reports: Row<'REPORTED_IN'>[]
    articles: Row<'Article'>[]
    outlets: Row<'Actor'>[]
  }
> = {
  name: 'statements-by-claim',
  mode: 'read',
  returns: 'many',
  params: {
    seeks: 'rows',
    low: 'string',
    high: 'string',
    scan: 'int',
    limit: 'int',
    most: 'int',
    company: 'map',
    filter: 'map',
  },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'stop', type: 'string?' },
    { name: 'statement', type: { row: 'Statement', nullable: false } },
    { name: 'actors', type: { row: 'Actor', nullable: false, many: true } },
    { name: 'claims', type: { row: 'Claim', nullable: false, many: true } },
    { name: 'reports', type: { row: 'REPORTED_IN', nullable: false, many: true } },
    { name: 'articles', type: { row: 'Article', nullable: false, many: true } },
    { name: 'outlets', type: { row: 'Actor', nullable: false, many: true } },
  ],
  text: `
UNWIND $seeks AS seek
WITH seek.key AS key, seek.claimId AS claimId, seek.stance AS stance, seek.notBefore AS notBefore
CALL (claimId, stance, notBefore) {
  MATCH (s:Statement) WHERE s.claimId = claimId AND s.stance = stance AND s.sortKey > $low AND s.sortKey < $high
  WITH s, notBefore ORDER BY s.claimId DESC, s.stance DESC, s.sortKey DESC LIMIT $scan
  WHERE (notBefore = '' OR s.saidTo IS NULL OR s.saidTo >= notBefore) AND (
      ($filter.actors IS NULL OR s.actorId IN $filter.actors)
      AND ($filter.claims IS NULL OR s.claimId IN $filter.claims)
      AND ($filter.stances IS NULL OR s.stance IN $filter.stances)
      AND ($filter.basis IS NULL OR s.basis IN $filter.basis)
      AND ($filter.states IS NULL OR s.state IN $filter.states)
      AND ($filter.saidFrom IS NULL OR substring(s.orderKey, 0, 10) >= $filter.saidFrom)
      AND ($filter.saidTo IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND coalesce(s.saidFrom, '') <= $filter.saidTo))
      AND ($filter.articles IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.id IN $filter.articles
      })
      AND ($filter.outlets IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.outletId IN $filter.outlets
      })
      AND ($filter.languages IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.language IN $filter.languages
      })
      AND (($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL) OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article)
        WHERE coalesce(article.publishedFrom, article.publishedTo) IS NOT NULL
          AND ($filter.publishedFrom IS NULL OR coalesce(article.publishedTo, '9999') >= $filter.publishedFrom)
          AND ($filter.publishedTo IS NULL OR coalesce(article.publishedFrom, '') <= $filter.publishedTo)
      })
      AND ($filter.topics IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:FILED_UNDER]->(topic:Topic)
        WHERE topic.id IN $filter.topics
      })
      AND ($filter.events IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:CONCERNS]->(event:Event)
        WHERE event.id IN $filter.events
      })
      AND ($filter.representing IS NULL OR s.actorId IN $filter.representing OR EXISTS {
        MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor) WHERE principal.id IN $filter.representing
      } OR EXISTS {
        MATCH (s)<-[:MADE]-(:Actor)-[office:REPRESENTS]->(principal:Actor)
        WHERE principal.id IN $filter.representing AND office.endedAt IS NULL
          AND (office.since IS NULL OR s.saidTo IS NULL OR office.since <= s.saidTo)
          AND (office.until IS NULL OR s.saidFrom IS NULL OR office.until >= s.saidFrom)
      })
      AND ($filter.recordedBy IS NULL OR s.recordedAt <= $filter.recordedBy)
      AND ($filter.saidBy IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND substring(s.orderKey, 0, 10) <= $filter.saidBy))
      AND ($filter.maybeSaidBy IS NULL OR coalesce(s.saidFrom, '') <= $filter.maybeSaidBy)
      AND ($filter.notSaidBy IS NULL OR s.orderKey STARTS WITH '0000' OR substring(s.orderKey, 0, 10) > $filter.notSaidBy)
      AND ($filter.publishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.publishedBy
      })
      AND ($filter.maybePublishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE coalesce(article.publishedFrom, '') <= $filter.maybePublishedBy
      })
      AND ($filter.notPublishedBy IS NULL OR NOT EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.notPublishedBy
      })
      AND ($filter.accusing IS NULL OR (coalesce(s.accusing, true) AND EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS]->(:Claim)-[:ACCUSES]->(accused:Actor)
        WHERE $filter.accused IS NULL OR accused.id IN $filter.accused
      }))
    )
  RETURN s.id AS id, s.sortKey AS place, null AS stop
  ORDER BY place DESC LIMIT $limit
  UNION ALL
  MATCH (s:Statement) WHERE s.claimId = claimId AND s.stance = stance AND s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.claimId DESC, s.stance DESC, s.sortKey DESC SKIP $scan LIMIT 1
  RETURN s.id AS id, s.sortKey AS place, s.sortKey AS stop
}
WITH key, id, place, stop ORDER BY stop IS NULL, place DESC LIMIT $most
MATCH (s:Statement) WHERE s.id = id

CALL (s) {
  MATCH (s)<-[:MADE]-(actor:Actor) WHERE $company.actor
  RETURN collect([actor.id, actor.name, actor.version, actor.createdAt, actor.updatedAt, actor.kind, actor.isOutlet, actor.named, actor.mentionedIn, actor.aliases, actor.description, actor.wikidataId, actor.country, actor.sortKey]) AS actors
}
CALL (s) {
  MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(claim:Claim) WHERE $company.claim
  RETURN collect([claim.id, claim.name, claim.version, claim.createdAt, claim.updatedAt, claim.text, claim.language, claim.translationLanguages, claim.translationTexts, claim.kind, claim.happenedFrom, claim.happenedTo, claim.happenedPrecision, claim.happenedBasis, claim.happenedText, claim.scope, claim.counted, claim.aspect, claim.accumulation, claim.unit, claim.sortKey, claim.recentKey]) AS claims
}
CALL (s) {
  MATCH (s)-[r:REPORTED_IN]->(article:Article) WHERE $company.reports
  WITH r, article ORDER BY article.sortKey, coalesce(r.start, 0), r.key
  RETURN collect([r.key, r.part, r.wording, r.language, r.translated, r.start, r.end, r.prefix, r.suffix, r.anchor, r.hedge, r.quantityLow, r.quantityHigh, r.quantityQualifier, r.quantityUnit, r.quantityText, r.quantityAsOfFrom, r.quantityAsOfTo, r.quantityAsOfPrecision, r.quantityAsOfBasis, r.quantityAsOfText, r.addedContent, r.attribution, r.recordedAt]) AS reports, collect([article.id, article.name, article.version, article.createdAt, article.updatedAt, article.canonicalUrl, article.urls, article.title, article.language, article.medium, article.publishedFrom, article.publishedTo, article.publishedPrecision, article.publishedBasis, article.publishedText, article.retrievedAt, article.textSha256, article.archiveUrl, article.fate, article.fateCheckedOn, article.outletId, article.sortKey]) AS articles
}
CALL (s) {
  MATCH (s)-[:REPORTED_IN]->(:Article)-[:PUBLISHED_BY]->(outlet:Actor) WHERE $company.outlets
  WITH DISTINCT outlet ORDER BY outlet.sortKey
  RETURN collect([outlet.id, outlet.name, outlet.version, outlet.createdAt, outlet.updatedAt, outlet.kind, outlet.isOutlet, outlet.named, outlet.mentionedIn, outlet.aliases, outlet.description, outlet.wikidataId, outlet.country, outlet.sortKey]) AS outlets
}
RETURN key, stop, [s.id, s.name, s.version, s.createdAt, s.updatedAt, s.stance, s.quote, s.language, s.quoteKind, s.saidFrom, s.saidTo, s.saidPrecision, s.saidBasis, s.saidText, s.certainty, s.modality, s.basis, s.quantityLow, s.quantityHigh, s.quantityQualifier, s.quantityUnit, s.quantityText, s.quantityAsOfFrom, s.quantityAsOfTo, s.quantityAsOfPrecision, s.quantityAsOfBasis, s.quantityAsOfText, s.accusing, s.state, s.recordedAt, s.recordedBy, s.proposedBy, s.checkedAt, s.checkedBy, s.actorId, s.claimId, s.sortKey, s.orderKey] AS statement, actors, claims, reports, articles, outlets
ORDER BY stop IS NULL, place DESC`,
}

/** Which statements take these stances on these claims, newest first for each? In the other order. (cypher/queries/statements/statements-by-claim.cypher) */
export const statementsByClaimOldestFirst: ReadQuery<
  {
    seeks: readonly ParamRow[]
    low: string
    high: string
    scan: number
    limit: number
    most: number
    company: { actor: boolean; claim: boolean; reports: boolean; outlets: boolean }
    filter: {
      actors: readonly string[] | null
      representing: readonly string[] | null
      claims: readonly string[] | null
      stances: readonly string[] | null
      articles: readonly string[] | null
      outlets: readonly string[] | null
      topics: readonly string[] | null
      events: readonly string[] | null
      languages: readonly string[] | null
      saidFrom: string | null
      saidTo: string | null
      publishedFrom: string | null
      publishedTo: string | null
      basis: readonly string[] | null
      states: readonly string[] | null
      accusing: boolean | null
      accused: readonly string[] | null
      recordedBy: string | null
      saidBy: string | null
      maybeSaidBy: string | null
      notSaidBy: string | null
      publishedBy: string | null
      maybePublishedBy: string | null
      notPublishedBy: string | null
    }
  },
  {
    key: string
    stop: string | null
    statement: Row<'Statement'>
    actors: Row<'Actor'>[]
    claims: Row<'Claim'>[]
    reports: Row<'REPORTED_IN'>[]
    articles: Row<'Article'>[]
    outlets: Row<'Actor'>[]
  }
> = {
  name: 'statements-by-claim-oldest-first',
  mode: 'read',
  returns: 'many',
  params: {
    seeks: 'rows',
    low: 'string',
    high: 'string',
    scan: 'int',
    limit: 'int',
    most: 'int',
    company: 'map',
    filter: 'map',
  },
  columns: [
    { name: 'key', type: 'string' },
    { name: 'stop', type: 'string?' },
    { name: 'statement', type: { row: 'Statement', nullable: false } },
    { name: 'actors', type: { row: 'Actor', nullable: false, many: true } },
    { name: 'claims', type: { row: 'Claim', nullable: false, many: true } },
    { name: 'reports', type: { row: 'REPORTED_IN', nullable: false, many: true } },
    { name: 'articles', type: { row: 'Article', nullable: false, many: true } },
    { name: 'outlets', type: { row: 'Actor', nullable: false, many: true } },
  ],
  text: `
UNWIND $seeks AS seek
WITH seek.key AS key, seek.claimId AS claimId, seek.stance AS stance, seek.notBefore AS notBefore
CALL (claimId, stance, notBefore) {
  MATCH (s:Statement) WHERE s.claimId = claimId AND s.stance = stance AND s.sortKey > $low AND s.sortKey < $high
  WITH s, notBefore ORDER BY s.claimId ASC, s.stance ASC, s.sortKey ASC LIMIT $scan
  WHERE (notBefore = '' OR s.saidTo IS NULL OR s.saidTo >= notBefore) AND (
      ($filter.actors IS NULL OR s.actorId IN $filter.actors)
      AND ($filter.claims IS NULL OR s.claimId IN $filter.claims)
      AND ($filter.stances IS NULL OR s.stance IN $filter.stances)
      AND ($filter.basis IS NULL OR s.basis IN $filter.basis)
      AND ($filter.states IS NULL OR s.state IN $filter.states)
      AND ($filter.saidFrom IS NULL OR substring(s.orderKey, 0, 10) >= $filter.saidFrom)
      AND ($filter.saidTo IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND coalesce(s.saidFrom, '') <= $filter.saidTo))
      AND ($filter.articles IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.id IN $filter.articles
      })
      AND ($filter.outlets IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.outletId IN $filter.outlets
      })
      AND ($filter.languages IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.language IN $filter.languages
      })
      AND (($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL) OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article)
        WHERE coalesce(article.publishedFrom, article.publishedTo) IS NOT NULL
          AND ($filter.publishedFrom IS NULL OR coalesce(article.publishedTo, '9999') >= $filter.publishedFrom)
          AND ($filter.publishedTo IS NULL OR coalesce(article.publishedFrom, '') <= $filter.publishedTo)
      })
      AND ($filter.topics IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:FILED_UNDER]->(topic:Topic)
        WHERE topic.id IN $filter.topics
      })
      AND ($filter.events IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:CONCERNS]->(event:Event)
        WHERE event.id IN $filter.events
      })
      AND ($filter.representing IS NULL OR s.actorId IN $filter.representing OR EXISTS {
        MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor) WHERE principal.id IN $filter.representing
      } OR EXISTS {
        MATCH (s)<-[:MADE]-(:Actor)-[office:REPRESENTS]->(principal:Actor)
        WHERE principal.id IN $filter.representing AND office.endedAt IS NULL
          AND (office.since IS NULL OR s.saidTo IS NULL OR office.since <= s.saidTo)
          AND (office.until IS NULL OR s.saidFrom IS NULL OR office.until >= s.saidFrom)
      })
      AND ($filter.recordedBy IS NULL OR s.recordedAt <= $filter.recordedBy)
      AND ($filter.saidBy IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND substring(s.orderKey, 0, 10) <= $filter.saidBy))
      AND ($filter.maybeSaidBy IS NULL OR coalesce(s.saidFrom, '') <= $filter.maybeSaidBy)
      AND ($filter.notSaidBy IS NULL OR s.orderKey STARTS WITH '0000' OR substring(s.orderKey, 0, 10) > $filter.notSaidBy)
      AND ($filter.publishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.publishedBy
      })
      AND ($filter.maybePublishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE coalesce(article.publishedFrom, '') <= $filter.maybePublishedBy
      })
      AND ($filter.notPublishedBy IS NULL OR NOT EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.notPublishedBy
      })
      AND ($filter.accusing IS NULL OR (coalesce(s.accusing, true) AND EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS]->(:Claim)-[:ACCUSES]->(accused:Actor)
        WHERE $filter.accused IS NULL OR accused.id IN $filter.accused
      }))
    )
  RETURN s.id AS id, s.sortKey AS place, null AS stop
  ORDER BY place ASC LIMIT $limit
  UNION ALL
  MATCH (s:Statement) WHERE s.claimId = claimId AND s.stance = stance AND s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.claimId ASC, s.stance ASC, s.sortKey ASC SKIP $scan LIMIT 1
  RETURN s.id AS id, s.sortKey AS place, s.sortKey AS stop
}
WITH key, id, place, stop ORDER BY stop IS NULL, place ASC LIMIT $most
MATCH (s:Statement) WHERE s.id = id

CALL (s) {
  MATCH (s)<-[:MADE]-(actor:Actor) WHERE $company.actor
  RETURN collect([actor.id, actor.name, actor.version, actor.createdAt, actor.updatedAt, actor.kind, actor.isOutlet, actor.named, actor.mentionedIn, actor.aliases, actor.description, actor.wikidataId, actor.country, actor.sortKey]) AS actors
}
CALL (s) {
  MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(claim:Claim) WHERE $company.claim
  RETURN collect([claim.id, claim.name, claim.version, claim.createdAt, claim.updatedAt, claim.text, claim.language, claim.translationLanguages, claim.translationTexts, claim.kind, claim.happenedFrom, claim.happenedTo, claim.happenedPrecision, claim.happenedBasis, claim.happenedText, claim.scope, claim.counted, claim.aspect, claim.accumulation, claim.unit, claim.sortKey, claim.recentKey]) AS claims
}
CALL (s) {
  MATCH (s)-[r:REPORTED_IN]->(article:Article) WHERE $company.reports
  WITH r, article ORDER BY article.sortKey, coalesce(r.start, 0), r.key
  RETURN collect([r.key, r.part, r.wording, r.language, r.translated, r.start, r.end, r.prefix, r.suffix, r.anchor, r.hedge, r.quantityLow, r.quantityHigh, r.quantityQualifier, r.quantityUnit, r.quantityText, r.quantityAsOfFrom, r.quantityAsOfTo, r.quantityAsOfPrecision, r.quantityAsOfBasis, r.quantityAsOfText, r.addedContent, r.attribution, r.recordedAt]) AS reports, collect([article.id, article.name, article.version, article.createdAt, article.updatedAt, article.canonicalUrl, article.urls, article.title, article.language, article.medium, article.publishedFrom, article.publishedTo, article.publishedPrecision, article.publishedBasis, article.publishedText, article.retrievedAt, article.textSha256, article.archiveUrl, article.fate, article.fateCheckedOn, article.outletId, article.sortKey]) AS articles
}
CALL (s) {
  MATCH (s)-[:REPORTED_IN]->(:Article)-[:PUBLISHED_BY]->(outlet:Actor) WHERE $company.outlets
  WITH DISTINCT outlet ORDER BY outlet.sortKey
  RETURN collect([outlet.id, outlet.name, outlet.version, outlet.createdAt, outlet.updatedAt, outlet.kind, outlet.isOutlet, outlet.named, outlet.mentionedIn, outlet.aliases, outlet.description, outlet.wikidataId, outlet.country, outlet.sortKey]) AS outlets
}
RETURN key, stop, [s.id, s.name, s.version, s.createdAt, s.updatedAt, s.stance, s.quote, s.language, s.quoteKind, s.saidFrom, s.saidTo, s.saidPrecision, s.saidBasis, s.saidText, s.certainty, s.modality, s.basis, s.quantityLow, s.quantityHigh, s.quantityQualifier, s.quantityUnit, s.quantityText, s.quantityAsOfFrom, s.quantityAsOfTo, s.quantityAsOfPrecision, s.quantityAsOfBasis, s.quantityAsOfText, s.accusing, s.state, s.recordedAt, s.recordedBy, s.proposedBy, s.checkedAt, s.checkedBy, s.actorId, s.claimId, s.sortKey, s.orderKey] AS statement, actors, claims, reports, articles, outlets
ORDER BY stop IS NULL, place ASC`,
}

/** How many statements on claims that concern these events meet the filter? `walked` reaches `most` where counting was ended. (cypher/queries/statements/statements-by-event-count.cypher) */
export const statementsByEventCount: ReadQuery<
  {
    ids: readonly string[]
    most: number
    filter: {
      actors: readonly string[] | null
      representing: readonly string[] | null
      claims: readonly string[] | null
      stances: readonly string[] | null
      articles: readonly string[] | null
      outlets: readonly string[] | null
      topics: readonly string[] | null
      events: readonly string[] | null
      languages: readonly string[] | null
      saidFrom: string | null
      saidTo: string | null
      publishedFrom: string | null
      publishedTo: string | null
      basis: readonly string[] | null
      states: readonly string[] | null
      accusing: boolean | null
      accused: readonly string[] | null
      recordedBy: string | null
      saidBy: string | null
      maybeSaidBy: string | null
      notSaidBy: string | null
      publishedBy: string | null
      maybePublishedBy: string | null
      notPublishedBy: string | null
    }
  },
  { walked: number; total: number }
> = {
  name: 'statements-by-event-count',
  mode: 'read',
  returns: 'one',
  params: { ids: 'string[]', most: 'int', filter: 'map' },
  columns: [
    { name: 'walked', type: 'int' },
    { name: 'total', type: 'int' },
  ],
  text: `
MATCH (n:Event)<-[:CONCERNS]-(c:Claim) WHERE n.id IN $ids
WITH DISTINCT c.id AS claimId
MATCH (s:Statement) WHERE s.claimId = claimId AND s.sortKey > ''
WITH s LIMIT $most
WITH CASE WHEN (
      ($filter.actors IS NULL OR s.actorId IN $filter.actors)
      AND ($filter.claims IS NULL OR s.claimId IN $filter.claims)
      AND ($filter.stances IS NULL OR s.stance IN $filter.stances)
      AND ($filter.basis IS NULL OR s.basis IN $filter.basis)
      AND ($filter.states IS NULL OR s.state IN $filter.states)
      AND ($filter.saidFrom IS NULL OR substring(s.orderKey, 0, 10) >= $filter.saidFrom)
      AND ($filter.saidTo IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND coalesce(s.saidFrom, '') <= $filter.saidTo))
      AND ($filter.articles IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.id IN $filter.articles
      })
      AND ($filter.outlets IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.outletId IN $filter.outlets
      })
      AND ($filter.languages IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.language IN $filter.languages
      })
      AND (($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL) OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article)
        WHERE coalesce(article.publishedFrom, article.publishedTo) IS NOT NULL
          AND ($filter.publishedFrom IS NULL OR coalesce(article.publishedTo, '9999') >= $filter.publishedFrom)
          AND ($filter.publishedTo IS NULL OR coalesce(article.publishedFrom, '') <= $filter.publishedTo)
      })
      AND ($filter.topics IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:FILED_UNDER]->(topic:Topic)
        WHERE topic.id IN $filter.topics
      })
      AND ($filter.events IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:CONCERNS]->(event:Event)
        WHERE event.id IN $filter.events
      })
      AND ($filter.representing IS NULL OR s.actorId IN $filter.representing OR EXISTS {
        MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor) WHERE principal.id IN $filter.representing
      } OR EXISTS {
        MATCH (s)<-[:MADE]-(:Actor)-[office:REPRESENTS]->(principal:Actor)
        WHERE principal.id IN $filter.representing AND office.endedAt IS NULL
          AND (office.since IS NULL OR s.saidTo IS NULL OR office.since <= s.saidTo)
          AND (office.until IS NULL OR s.saidFrom IS NULL OR office.until >= s.saidFrom)
      })
      AND ($filter.recordedBy IS NULL OR s.recordedAt <= $filter.recordedBy)
      AND ($filter.saidBy IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND substring(s.orderKey, 0, 10) <= $filter.saidBy))
      AND ($filter.maybeSaidBy IS NULL OR coalesce(s.saidFrom, '') <= $filter.maybeSaidBy)
      AND ($filter.notSaidBy IS NULL OR s.orderKey STARTS WITH '0000' OR substring(s.orderKey, 0, 10) > $filter.notSaidBy)
      AND ($filter.publishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.publishedBy
      })
      AND ($filter.maybePublishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE coalesce(article.publishedFrom, '') <= $filter.maybePublishedBy
      })
      AND ($filter.notPublishedBy IS NULL OR NOT EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.notPublishedBy
      })
      AND ($filter.accusing IS NULL OR (coalesce(s.accusing, true) AND EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS]->(:Claim)-[:ACCUSES]->(accused:Actor)
        WHERE $filter.accused IS NULL OR accused.id IN $filter.accused
      }))
    ) THEN 1 ELSE 0 END AS fits
RETURN count(fits) AS walked, coalesce(sum(fits), 0) AS total`,
}

/** Which statements were made on claims that concern these events, newest first? (cypher/queries/statements/statements-by-event.cypher) */
export const statementsByEvent: ReadQuery<
  {
    ids: readonly string[]
    widest: number
    end: string
    low: string
    high: string
    scan: number
    limit: number
    most: number
    company: { actor: boolean; claim: boolean; reports: boolean; outlets: boolean }
    filter: {
      actors: readonly string[] | null
      representing: readonly string[] | null
      claims: readonly string[] | null
      stances: readonly string[] | null
      articles: readonly string[] | null
      outlets: readonly string[] | null
      topics: readonly string[] | null
      events: readonly string[] | null
      languages: readonly string[] | null
      saidFrom: string | null
      saidTo: string | null
      publishedFrom: string | null
      publishedTo: string | null
      basis: readonly string[] | null
      states: readonly string[] | null
      accusing: boolean | null
      accused: readonly string[] | null
      recordedBy: string | null
      saidBy: string | null
      maybeSaidBy: string | null
      notSaidBy: string | null
      publishedBy: string | null
      maybePublishedBy: string | null
      notPublishedBy: string | null
    }
  },
  {
    stop: string | null
    statement: Row<'Statement'>
    actors: Row<'Actor'>[]
    claims: Row<'Claim'>[]
    reports: Row<'REPORTED_IN'>[]
    articles: Row<'Article'>[]
    outlets: Row<'Actor'>[]
  }
> = {
  name: 'statements-by-event',
  mode: 'read',
  returns: 'many',
  params: {
    ids: 'string[]',
    widest: 'int',
    end: 'string',
    low: 'string',
    high: 'string',
    scan: 'int',
    limit: 'int',
    most: 'int',
    company: 'map',
    filter: 'map',
  },
  columns: [
    { name: 'stop', type: 'string?' },
    { name: 'statement', type: { row: 'Statement', nullable: false } },
    { name: 'actors', type: { row: 'Actor', nullable: false, many: true } },
    { name: 'claims', type: { row: 'Claim', nullable: false, many: true } },
    { name: 'reports', type: { row: 'REPORTED_IN', nullable: false, many: true } },
    { name: 'articles', type: { row: 'Article', nullable: false, many: true } },
    { name: 'outlets', type: { row: 'Actor', nullable: false, many: true } },
  ],
  text: `
CALL () {
  MATCH (n:Event)<-[:CONCERNS]-(c:Claim) WHERE n.id IN $ids
  WITH DISTINCT c LIMIT $widest
  RETURN collect(c.id) AS claimIds
}
UNWIND CASE WHEN size(claimIds) < $widest THEN claimIds ELSE [null] END AS claimId
UNWIND CASE WHEN claimId IS NULL THEN [null] ELSE ['ASSERTS', 'CONFIRMS', 'DENIES', 'QUESTIONS', 'DECLINES'] END AS stance
CALL (claimId, stance) {
  WITH claimId LIMIT 1 WHERE claimId IS NULL
  MATCH (s:Statement) WHERE s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.sortKey DESC LIMIT 1
  RETURN s.id AS id, $end AS place, $end AS stop
  UNION ALL
  MATCH (s:Statement) WHERE s.claimId = claimId AND s.stance = stance AND s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.claimId DESC, s.stance DESC, s.sortKey DESC LIMIT $scan
  WHERE (
      ($filter.actors IS NULL OR s.actorId IN $filter.actors)
      AND ($filter.claims IS NULL OR s.claimId IN $filter.claims)
      AND ($filter.stances IS NULL OR s.stance IN $filter.stances)
      AND ($filter.basis IS NULL OR s.basis IN $filter.basis)
      AND ($filter.states IS NULL OR s.state IN $filter.states)
      AND ($filter.saidFrom IS NULL OR substring(s.orderKey, 0, 10) >= $filter.saidFrom)
      AND ($filter.saidTo IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND coalesce(s.saidFrom, '') <= $filter.saidTo))
      AND ($filter.articles IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.id IN $filter.articles
      })
      AND ($filter.outlets IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.outletId IN $filter.outlets
      })
      AND ($filter.languages IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.language IN $filter.languages
      })
      AND (($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL) OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article)
        WHERE coalesce(article.publishedFrom, article.publishedTo) IS NOT NULL
          AND ($filter.publishedFrom IS NULL OR coalesce(article.publishedTo, '9999') >= $filter.publishedFrom)
          AND ($filter.publishedTo IS NULL OR coalesce(article.publishedFrom, '') <= $filter.publishedTo)
      })
      AND ($filter.topics IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:FILED_UNDER]->(topic:Topic)
        WHERE topic.id IN $filter.topics
      })
      AND ($filter.events IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:CONCERNS]->(event:Event)
        WHERE event.id IN $filter.events
      })
      AND ($filter.representing IS NULL OR s.actorId IN $filter.representing OR EXISTS {
        MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor) WHERE principal.id IN $filter.representing
      } OR EXISTS {
        MATCH (s)<-[:MADE]-(:Actor)-[office:REPRESENTS]->(principal:Actor)
        WHERE principal.id IN $filter.representing AND office.endedAt IS NULL
          AND (office.since IS NULL OR s.saidTo IS NULL OR office.since <= s.saidTo)
          AND (office.until IS NULL OR s.saidFrom IS NULL OR office.until >= s.saidFrom)
      })
      AND ($filter.recordedBy IS NULL OR s.recordedAt <= $filter.recordedBy)
      AND ($filter.saidBy IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND substring(s.orderKey, 0, 10) <= $filter.saidBy))
      AND ($filter.maybeSaidBy IS NULL OR coalesce(s.saidFrom, '') <= $filter.maybeSaidBy)
      AND ($filter.notSaidBy IS NULL OR s.orderKey STARTS WITH '0000' OR substring(s.orderKey, 0, 10) > $filter.notSaidBy)
      AND ($filter.publishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.publishedBy
      })
      AND ($filter.maybePublishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE coalesce(article.publishedFrom, '') <= $filter.maybePublishedBy
      })
      AND ($filter.notPublishedBy IS NULL OR NOT EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.notPublishedBy
      })
      AND ($filter.accusing IS NULL OR (coalesce(s.accusing, true) AND EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS]->(:Claim)-[:ACCUSES]->(accused:Actor)
        WHERE $filter.accused IS NULL OR accused.id IN $filter.accused
      }))
    )
  RETURN s.id AS id, s.sortKey AS place, null AS stop
  ORDER BY place DESC LIMIT $limit
  UNION ALL
  MATCH (s:Statement) WHERE s.claimId = claimId AND s.stance = stance AND s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.claimId DESC, s.stance DESC, s.sortKey DESC SKIP $scan LIMIT 1
  RETURN s.id AS id, s.sortKey AS place, s.sortKey AS stop
}
WITH id, place, stop ORDER BY stop IS NULL, place DESC LIMIT $most
MATCH (s:Statement) WHERE s.id = id

CALL (s) {
  MATCH (s)<-[:MADE]-(actor:Actor) WHERE $company.actor
  RETURN collect([actor.id, actor.name, actor.version, actor.createdAt, actor.updatedAt, actor.kind, actor.isOutlet, actor.named, actor.mentionedIn, actor.aliases, actor.description, actor.wikidataId, actor.country, actor.sortKey]) AS actors
}
CALL (s) {
  MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(claim:Claim) WHERE $company.claim
  RETURN collect([claim.id, claim.name, claim.version, claim.createdAt, claim.updatedAt, claim.text, claim.language, claim.translationLanguages, claim.translationTexts, claim.kind, claim.happenedFrom, claim.happenedTo, claim.happenedPrecision, claim.happenedBasis, claim.happenedText, claim.scope, claim.counted, claim.aspect, claim.accumulation, claim.unit, claim.sortKey, claim.recentKey]) AS claims
}
CALL (s) {
  MATCH (s)-[r:REPORTED_IN]->(article:Article) WHERE $company.reports
  WITH r, article ORDER BY article.sortKey, coalesce(r.start, 0), r.key
  RETURN collect([r.key, r.part, r.wording, r.language, r.translated, r.start, r.end, r.prefix, r.suffix, r.anchor, r.hedge, r.quantityLow, r.quantityHigh, r.quantityQualifier, r.quantityUnit, r.quantityText, r.quantityAsOfFrom, r.quantityAsOfTo, r.quantityAsOfPrecision, r.quantityAsOfBasis, r.quantityAsOfText, r.addedContent, r.attribution, r.recordedAt]) AS reports, collect([article.id, article.name, article.version, article.createdAt, article.updatedAt, article.canonicalUrl, article.urls, article.title, article.language, article.medium, article.publishedFrom, article.publishedTo, article.publishedPrecision, article.publishedBasis, article.publishedText, article.retrievedAt, article.textSha256, article.archiveUrl, article.fate, article.fateCheckedOn, article.outletId, article.sortKey]) AS articles
}
CALL (s) {
  MATCH (s)-[:REPORTED_IN]->(:Article)-[:PUBLISHED_BY]->(outlet:Actor) WHERE $company.outlets
  WITH DISTINCT outlet ORDER BY outlet.sortKey
  RETURN collect([outlet.id, outlet.name, outlet.version, outlet.createdAt, outlet.updatedAt, outlet.kind, outlet.isOutlet, outlet.named, outlet.mentionedIn, outlet.aliases, outlet.description, outlet.wikidataId, outlet.country, outlet.sortKey]) AS outlets
}
RETURN stop, [s.id, s.name, s.version, s.createdAt, s.updatedAt, s.stance, s.quote, s.language, s.quoteKind, s.saidFrom, s.saidTo, s.saidPrecision, s.saidBasis, s.saidText, s.certainty, s.modality, s.basis, s.quantityLow, s.quantityHigh, s.quantityQualifier, s.quantityUnit, s.quantityText, s.quantityAsOfFrom, s.quantityAsOfTo, s.quantityAsOfPrecision, s.quantityAsOfBasis, s.quantityAsOfText, s.accusing, s.state, s.recordedAt, s.recordedBy, s.proposedBy, s.checkedAt, s.checkedBy, s.actorId, s.claimId, s.sortKey, s.orderKey] AS statement, actors, claims, reports, articles, outlets
ORDER BY stop IS NULL, place DESC`,
}

/** Which statements were made on claims that concern these events, newest first? In the other order. (cypher/queries/statements/statements-by-event.cypher) */
export const statementsByEventOldestFirst: ReadQuery<
  {
    ids: readonly string[]
    widest: number
    end: string
    low: string
    high: string
    scan: number
    limit: number
    most: number
    company: { actor: boolean; claim: boolean; reports: boolean; outlets: boolean }
    filter: {
      actors: readonly string[] | null
      representing: readonly string[] | null
      claims: readonly string[] | null
      stances: readonly string[] | null
      articles: readonly string[] | null
      outlets: readonly string[] | null
      topics: readonly string[] | null
      events: readonly string[] | null
      languages: readonly string[] | null
      saidFrom: string | null
      saidTo: string | null
      publishedFrom: string | null
      publishedTo: string | null
      basis: readonly string[] | null
      states: readonly string[] | null
      accusing: boolean | null
      accused: readonly string[] | null
      recordedBy: string | null
      saidBy: string | null
      maybeSaidBy: string | null
      notSaidBy: string | null
      publishedBy: string | null
      maybePublishedBy: string | null
      notPublishedBy: string | null
    }
  },
  {
    stop: string | null
    statement: Row<'Statement'>
    actors: Row<'Actor'>[]
    claims: Row<'Claim'>[]
    reports: Row<'REPORTED_IN'>[]
    articles: Row<'Article'>[]
    outlets: Row<'Actor'>[]
  }
> = {
  name: 'statements-by-event-oldest-first',
  mode: 'read',
  returns: 'many',
  params: {
    ids: 'string[]',
    widest: 'int',
    end: 'string',
    low: 'string',
    high: 'string',
    scan: 'int',
    limit: 'int',
    most: 'int',
    company: 'map',
    filter: 'map',
  },
  columns: [
    { name: 'stop', type: 'string?' },
    { name: 'statement', type: { row: 'Statement', nullable: false } },
    { name: 'actors', type: { row: 'Actor', nullable: false, many: true } },
    { name: 'claims', type: { row: 'Claim', nullable: false, many: true } },
    { name: 'reports', type: { row: 'REPORTED_IN', nullable: false, many: true } },
    { name: 'articles', type: { row: 'Article', nullable: false, many: true } },
    { name: 'outlets', type: { row: 'Actor', nullable: false, many: true } },
  ],
  text: `
CALL () {
  MATCH (n:Event)<-[:CONCERNS]-(c:Claim) WHERE n.id IN $ids
  WITH DISTINCT c LIMIT $widest
  RETURN collect(c.id) AS claimIds
}
UNWIND CASE WHEN size(claimIds) < $widest THEN claimIds ELSE [null] END AS claimId
UNWIND CASE WHEN claimId IS NULL THEN [null] ELSE ['ASSERTS', 'CONFIRMS', 'DENIES', 'QUESTIONS', 'DECLINES'] END AS stance
CALL (claimId, stance) {
  WITH claimId LIMIT 1 WHERE claimId IS NULL
  MATCH (s:Statement) WHERE s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.sortKey ASC LIMIT 1
  RETURN s.id AS id, $end AS place, $end AS stop
  UNION ALL
  MATCH (s:Statement) WHERE s.claimId = claimId AND s.stance = stance AND s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.claimId ASC, s.stance ASC, s.sortKey ASC LIMIT $scan
  WHERE (
      ($filter.actors IS NULL OR s.actorId IN $filter.actors)
      AND ($filter.claims IS NULL OR s.claimId IN $filter.claims)
      AND ($filter.stances IS NULL OR s.stance IN $filter.stances)
      AND ($filter.basis IS NULL OR s.basis IN $filter.basis)
      AND ($filter.states IS NULL OR s.state IN $filter.states)
      AND ($filter.saidFrom IS NULL OR substring(s.orderKey, 0, 10) >= $filter.saidFrom)
      AND ($filter.saidTo IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND coalesce(s.saidFrom, '') <= $filter.saidTo))
      AND ($filter.articles IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.id IN $filter.articles
      })
      AND ($filter.outlets IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.outletId IN $filter.outlets
      })
      AND ($filter.languages IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.language IN $filter.languages
      })
      AND (($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL) OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article)
        WHERE coalesce(article.publishedFrom, article.publishedTo) IS NOT NULL
          AND ($filter.publishedFrom IS NULL OR coalesce(article.publishedTo, '9999') >= $filter.publishedFrom)
          AND ($filter.publishedTo IS NULL OR coalesce(article.publishedFrom, '') <= $filter.publishedTo)
      })
      AND ($filter.topics IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:FILED_UNDER]->(topic:Topic)
        WHERE topic.id IN $filter.topics
      })
      AND ($filter.events IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:CONCERNS]->(event:Event)
        WHERE event.id IN $filter.events
      })
      AND ($filter.representing IS NULL OR s.actorId IN $filter.representing OR EXISTS {
        MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor) WHERE principal.id IN $filter.representing
      } OR EXISTS {
        MATCH (s)<-[:MADE]-(:Actor)-[office:REPRESENTS]->(principal:Actor)
        WHERE principal.id IN $filter.representing AND office.endedAt IS NULL
          AND (office.since IS NULL OR s.saidTo IS NULL OR office.since <= s.saidTo)
          AND (office.until IS NULL OR s.saidFrom IS NULL OR office.until >= s.saidFrom)
      })
      AND ($filter.recordedBy IS NULL OR s.recordedAt <= $filter.recordedBy)
      AND ($filter.saidBy IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND substring(s.orderKey, 0, 10) <= $filter.saidBy))
      AND ($filter.maybeSaidBy IS NULL OR coalesce(s.saidFrom, '') <= $filter.maybeSaidBy)
      AND ($filter.notSaidBy IS NULL OR s.orderKey STARTS WITH '0000' OR substring(s.orderKey, 0, 10) > $filter.notSaidBy)
      AND ($filter.publishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.publishedBy
      })
      AND ($filter.maybePublishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE coalesce(article.publishedFrom, '') <= $filter.maybePublishedBy
      })
      AND ($filter.notPublishedBy IS NULL OR NOT EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.notPublishedBy
      })
      AND ($filter.accusing IS NULL OR (coalesce(s.accusing, true) AND EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS]->(:Claim)-[:ACCUSES]->(accused:Actor)
        WHERE $filter.accused IS NULL OR accused.id IN $filter.accused
      }))
    )
  RETURN s.id AS id, s.sortKey AS place, null AS stop
  ORDER BY place ASC LIMIT $limit
  UNION ALL
  MATCH (s:Statement) WHERE s.claimId = claimId AND s.stance = stance AND s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.claimId ASC, s.stance ASC, s.sortKey ASC SKIP $scan LIMIT 1
  RETURN s.id AS id, s.sortKey AS place, s.sortKey AS stop
}
WITH id, place, stop ORDER BY stop IS NULL, place ASC LIMIT $most
MATCH (s:Statement) WHERE s.id = id

CALL (s) {
  MATCH (s)<-[:MADE]-(actor:Actor) WHERE $company.actor
  RETURN collect([actor.id, actor.name, actor.version, actor.createdAt, actor.updatedAt, actor.kind, actor.isOutlet, actor.named, actor.mentionedIn, actor.aliases, actor.description, actor.wikidataId, actor.country, actor.sortKey]) AS actors
}
CALL (s) {
  MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(claim:Claim) WHERE $company.claim
  RETURN collect([claim.id, claim.name, claim.version, claim.createdAt, claim.updatedAt, claim.text, claim.language, claim.translationLanguages, claim.translationTexts, claim.kind, claim.happenedFrom, claim.happenedTo, claim.happenedPrecision, claim.happenedBasis, claim.happenedText, claim.scope, claim.counted, claim.aspect, claim.accumulation, claim.unit, claim.sortKey, claim.recentKey]) AS claims
}
CALL (s) {
  MATCH (s)-[r:REPORTED_IN]->(article:Article) WHERE $company.reports
  WITH r, article ORDER BY article.sortKey, coalesce(r.start, 0), r.key
  RETURN collect([r.key, r.part, r.wording, r.language, r.translated, r.start, r.end, r.prefix, r.suffix, r.anchor, r.hedge, r.quantityLow, r.quantityHigh, r.quantityQualifier, r.quantityUnit, r.quantityText, r.quantityAsOfFrom, r.quantityAsOfTo, r.quantityAsOfPrecision, r.quantityAsOfBasis, r.quantityAsOfText, r.addedContent, r.attribution, r.recordedAt]) AS reports, collect([article.id, article.name, article.version, article.createdAt, article.updatedAt, article.canonicalUrl, article.urls, article.title, article.language, article.medium, article.publishedFrom, article.publishedTo, article.publishedPrecision, article.publishedBasis, article.publishedText, article.retrievedAt, article.textSha256, article.archiveUrl, article.fate, article.fateCheckedOn, article.outletId, article.sortKey]) AS articles
}
CALL (s) {
  MATCH (s)-[:REPORTED_IN]->(:Article)-[:PUBLISHED_BY]->(outlet:Actor) WHERE $company.outlets
  WITH DISTINCT outlet ORDER BY outlet.sortKey
  RETURN collect([outlet.id, outlet.name, outlet.version, outlet.createdAt, outlet.updatedAt, outlet.kind, outlet.isOutlet, outlet.named, outlet.mentionedIn, outlet.aliases, outlet.description, outlet.wikidataId, outlet.country, outlet.sortKey]) AS outlets
}
RETURN stop, [s.id, s.name, s.version, s.createdAt, s.updatedAt, s.stance, s.quote, s.language, s.quoteKind, s.saidFrom, s.saidTo, s.saidPrecision, s.saidBasis, s.saidText, s.certainty, s.modality, s.basis, s.quantityLow, s.quantityHigh, s.quantityQualifier, s.quantityUnit, s.quantityText, s.quantityAsOfFrom, s.quantityAsOfTo, s.quantityAsOfPrecision, s.quantityAsOfBasis, s.quantityAsOfText, s.accusing, s.state, s.recordedAt, s.recordedBy, s.proposedBy, s.checkedAt, s.checkedBy, s.actorId, s.claimId, s.sortKey, s.orderKey] AS statement, actors, claims, reports, articles, outlets
ORDER BY stop IS NULL, place ASC`,
}

/** Which statements have these ids? (cypher/queries/statements/statements-by-id.cypher) */
export const statementsById: ReadQuery<{ ids: readonly string[] }, { statement: Row<'Statement'> }> = {
  name: 'statements-by-id',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [{ name: 'statement', type: { row: 'Statement', nullable: false } }],
  text: `
MATCH (s:Statement) WHERE s.id IN $ids
RETURN [s.id, s.name, s.version, s.createdAt, s.updatedAt, s.stance, s.quote, s.language, s.quoteKind, s.saidFrom, s.saidTo, s.saidPrecision, s.saidBasis, s.saidText, s.certainty, s.modality, s.basis, s.quantityLow, s.quantityHigh, s.quantityQualifier, s.quantityUnit, s.quantityText, s.quantityAsOfFrom, s.quantityAsOfTo, s.quantityAsOfPrecision, s.quantityAsOfBasis, s.quantityAsOfText, s.accusing, s.state, s.recordedAt, s.recordedBy, s.proposedBy, s.checkedAt, s.checkedBy, s.actorId, s.claimId, s.sortKey, s.orderKey] AS statement`,
}

/** How many statements on claims filed under these topics meet the filter? `walked` reaches `most` where counting was ended. (cypher/queries/statements/statements-by-topic-count.cypher) */
export const statementsByTopicCount: ReadQuery<
  {
    ids: readonly string[]
    most: number
    filter: {
      actors: readonly string[] | null
      representing: readonly string[] | null
      claims: readonly string[] | null
      stances: readonly string[] | null
      articles: readonly string[] | null
      outlets: readonly string[] | null
      topics: readonly string[] | null
      events: readonly string[] | null
      languages: readonly string[] | null
      saidFrom: string | null
      saidTo: string | null
      publishedFrom: string | null
      publishedTo: string | null
      basis: readonly string[] | null
      states: readonly string[] | null
      accusing: boolean | null
      accused: readonly string[] | null
      recordedBy: string | null
      saidBy: string | null
      maybeSaidBy: string | null
      notSaidBy: string | null
      publishedBy: string | null
      maybePublishedBy: string | null
      notPublishedBy: string | null
    }
  },
  { walked: number; total: number }
> = {
  name: 'statements-by-topic-count',
  mode: 'read',
  returns: 'one',
  params: { ids: 'string[]', most: 'int', filter: 'map' },
  columns: [
    { name: 'walked', type: 'int' },
    { name: 'total', type: 'int' },
  ],
  text: `
MATCH (n:Topic)<-[:FILED_UNDER]-(c:Claim) WHERE n.id IN $ids
WITH DISTINCT c.id AS claimId
MATCH (s:Statement) WHERE s.claimId = claimId AND s.sortKey > ''
WITH s LIMIT $most
WITH CASE WHEN (
      ($filter.actors IS NULL OR s.actorId IN $filter.actors)
      AND ($filter.claims IS NULL OR s.claimId IN $filter.claims)
      AND ($filter.stances IS NULL OR s.stance IN $filter.stances)
      AND ($filter.basis IS NULL OR s.basis IN $filter.basis)
      AND ($filter.states IS NULL OR s.state IN $filter.states)
      AND ($filter.saidFrom IS NULL OR substring(s.orderKey, 0, 10) >= $filter.saidFrom)
      AND ($filter.saidTo IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND coalesce(s.saidFrom, '') <= $filter.saidTo))
      AND ($filter.articles IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.id IN $filter.articles
      })
      AND ($filter.outlets IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.outletId IN $filter.outlets
      })
      AND ($filter.languages IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.language IN $filter.languages
      })
      AND (($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL) OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article)
        WHERE coalesce(article.publishedFrom, article.publishedTo) IS NOT NULL
          AND ($filter.publishedFrom IS NULL OR coalesce(article.publishedTo, '9999') >= $filter.publishedFrom)
          AND ($filter.publishedTo IS NULL OR coalesce(article.publishedFrom, '') <= $filter.publishedTo)
      })
      AND ($filter.topics IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:FILED_UNDER]->(topic:Topic)
        WHERE topic.id IN $filter.topics
      })
      AND ($filter.events IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:CONCERNS]->(event:Event)
        WHERE event.id IN $filter.events
      })
      AND ($filter.representing IS NULL OR s.actorId IN $filter.representing OR EXISTS {
        MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor) WHERE principal.id IN $filter.representing
      } OR EXISTS {
        MATCH (s)<-[:MADE]-(:Actor)-[office:REPRESENTS]->(principal:Actor)
        WHERE principal.id IN $filter.representing AND office.endedAt IS NULL
          AND (office.since IS NULL OR s.saidTo IS NULL OR office.since <= s.saidTo)
          AND (office.until IS NULL OR s.saidFrom IS NULL OR office.until >= s.saidFrom)
      })
      AND ($filter.recordedBy IS NULL OR s.recordedAt <= $filter.recordedBy)
      AND ($filter.saidBy IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND substring(s.orderKey, 0, 10) <= $filter.saidBy))
      AND ($filter.maybeSaidBy IS NULL OR coalesce(s.saidFrom, '') <= $filter.maybeSaidBy)
      AND ($filter.notSaidBy IS NULL OR s.orderKey STARTS WITH '0000' OR substring(s.orderKey, 0, 10) > $filter.notSaidBy)
      AND ($filter.publishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.publishedBy
      })
      AND ($filter.maybePublishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE coalesce(article.publishedFrom, '') <= $filter.maybePublishedBy
      })
      AND ($filter.notPublishedBy IS NULL OR NOT EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.notPublishedBy
      })
      AND ($filter.accusing IS NULL OR (coalesce(s.accusing, true) AND EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS]->(:Claim)-[:ACCUSES]->(accused:Actor)
        WHERE $filter.accused IS NULL OR accused.id IN $filter.accused
      }))
    ) THEN 1 ELSE 0 END AS fits
RETURN count(fits) AS walked, coalesce(sum(fits), 0) AS total`,
}

/** Which statements were made on claims filed under these topics, newest first? (cypher/queries/statements/statements-by-topic.cypher) */
export const statementsByTopic: ReadQuery<
  {
    ids: readonly string[]
    widest: number
    end: string
    low: string
    high: string
    scan: number
    limit: number
    most: number
    company: { actor: boolean; claim: boolean; reports: boolean; outlets: boolean }
    filter: {
      actors: readonly string[] | null
      representing: readonly string[] | null
      claims: readonly string[] | null
      stances: readonly string[] | null
      articles: readonly string[] | null
      outlets: readonly string[] | null
      topics: readonly string[] | null
      events: readonly string[] | null
      languages: readonly string[] | null
      saidFrom: string | null
      saidTo: string | null
      publishedFrom: string | null
      publishedTo: string | null
      basis: readonly string[] | null
      states: readonly string[] | null
      accusing: boolean | null
      accused: readonly string[] | null
      recordedBy: string | null
      saidBy: string | null
      maybeSaidBy: string | null
      notSaidBy: string | null
      publishedBy: string | null
      maybePublishedBy: string | null
      notPublishedBy: string | null
    }
  },
  {
    stop: string | null
    statement: Row<'Statement'>
    actors: Row<'Actor'>[]
    claims: Row<'Claim'>[]
    reports: Row<'REPORTED_IN'>[]
    articles: Row<'Article'>[]
    outlets: Row<'Actor'>[]
  }
> = {
  name: 'statements-by-topic',
  mode: 'read',
  returns: 'many',
  params: {
    ids: 'string[]',
    widest: 'int',
    end: 'string',
    low: 'string',
    high: 'string',
    scan: 'int',
    limit: 'int',
    most: 'int',
    company: 'map',
    filter: 'map',
  },
  columns: [
    { name: 'stop', type: 'string?' },
    { name: 'statement', type: { row: 'Statement', nullable: false } },
    { name: 'actors', type: { row: 'Actor', nullable: false, many: true } },
    { name: 'claims', type: { row: 'Claim', nullable: false, many: true } },
    { name: 'reports', type: { row: 'REPORTED_IN', nullable: false, many: true } },
    { name: 'articles', type: { row: 'Article', nullable: false, many: true } },
    { name: 'outlets', type: { row: 'Actor', nullable: false, many: true } },
  ],
  text: `
CALL () {
  MATCH (n:Topic)<-[:FILED_UNDER]-(c:Claim) WHERE n.id IN $ids
  WITH DISTINCT c LIMIT $widest
  RETURN collect(c.id) AS claimIds
}
UNWIND CASE WHEN size(claimIds) < $widest THEN claimIds ELSE [null] END AS claimId
UNWIND CASE WHEN claimId IS NULL THEN [null] ELSE ['ASSERTS', 'CONFIRMS', 'DENIES', 'QUESTIONS', 'DECLINES'] END AS stance
CALL (claimId, stance) {
  WITH claimId LIMIT 1 WHERE claimId IS NULL
  MATCH (s:Statement) WHERE s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.sortKey DESC LIMIT 1
  RETURN s.id AS id, $end AS place, $end AS stop
  UNION ALL
  MATCH (s:Statement) WHERE s.claimId = claimId AND s.stance = stance AND s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.claimId DESC, s.stance DESC, s.sortKey DESC LIMIT $scan
  WHERE (
      ($filter.actors IS NULL OR s.actorId IN $filter.actors)
      AND ($filter.claims IS NULL OR s.claimId IN $filter.claims)
      AND ($filter.stances IS NULL OR s.stance IN $filter.stances)
      AND ($filter.basis IS NULL OR s.basis IN $filter.basis)
      AND ($filter.states IS NULL OR s.state IN $filter.states)
      AND ($filter.saidFrom IS NULL OR substring(s.orderKey, 0, 10) >= $filter.saidFrom)
      AND ($filter.saidTo IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND coalesce(s.saidFrom, '') <= $filter.saidTo))
      AND ($filter.articles IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.id IN $filter.articles
      })
      AND ($filter.outlets IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.outletId IN $filter.outlets
      })
      AND ($filter.languages IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.language IN $filter.languages
      })
      AND (($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL) OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article)
        WHERE coalesce(article.publishedFrom, article.publishedTo) IS NOT NULL
          AND ($filter.publishedFrom IS NULL OR coalesce(article.publishedTo, '9999') >= $filter.publishedFrom)
          AND ($filter.publishedTo IS NULL OR coalesce(article.publishedFrom, '') <= $filter.publishedTo)
      })
      AND ($filter.topics IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:FILED_UNDER]->(topic:Topic)
        WHERE topic.id IN $filter.topics
      })
      AND ($filter.events IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:CONCERNS]->(event:Event)
        WHERE event.id IN $filter.events
      })
      AND ($filter.representing IS NULL OR s.actorId IN $filter.representing OR EXISTS {
        MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor) WHERE principal.id IN $filter.representing
      } OR EXISTS {
        MATCH (s)<-[:MADE]-(:Actor)-[office:REPRESENTS]->(principal:Actor)
        WHERE principal.id IN $filter.representing AND office.endedAt IS NULL
          AND (office.since IS NULL OR s.saidTo IS NULL OR office.since <= s.saidTo)
          AND (office.until IS NULL OR s.saidFrom IS NULL OR office.until >= s.saidFrom)
      })
      AND ($filter.recordedBy IS NULL OR s.recordedAt <= $filter.recordedBy)
      AND ($filter.saidBy IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND substring(s.orderKey, 0, 10) <= $filter.saidBy))
      AND ($filter.maybeSaidBy IS NULL OR coalesce(s.saidFrom, '') <= $filter.maybeSaidBy)
      AND ($filter.notSaidBy IS NULL OR s.orderKey STARTS WITH '0000' OR substring(s.orderKey, 0, 10) > $filter.notSaidBy)
      AND ($filter.publishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.publishedBy
      })
      AND ($filter.maybePublishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE coalesce(article.publishedFrom, '') <= $filter.maybePublishedBy
      })
      AND ($filter.notPublishedBy IS NULL OR NOT EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.notPublishedBy
      })
      AND ($filter.accusing IS NULL OR (coalesce(s.accusing, true) AND EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS]->(:Claim)-[:ACCUSES]->(accused:Actor)
        WHERE $filter.accused IS NULL OR accused.id IN $filter.accused
      }))
    )
  RETURN s.id AS id, s.sortKey AS place, null AS stop
  ORDER BY place DESC LIMIT $limit
  UNION ALL
  MATCH (s:Statement) WHERE s.claimId = claimId AND s.stance = stance AND s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.claimId DESC, s.stance DESC, s.sortKey DESC SKIP $scan LIMIT 1
  RETURN s.id AS id, s.sortKey AS place, s.sortKey AS stop
}
WITH id, place, stop ORDER BY stop IS NULL, place DESC LIMIT $most
MATCH (s:Statement) WHERE s.id = id

CALL (s) {
  MATCH (s)<-[:MADE]-(actor:Actor) WHERE $company.actor
  RETURN collect([actor.id, actor.name, actor.version, actor.createdAt, actor.updatedAt, actor.kind, actor.isOutlet, actor.named, actor.mentionedIn, actor.aliases, actor.description, actor.wikidataId, actor.country, actor.sortKey]) AS actors
}
CALL (s) {
  MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(claim:Claim) WHERE $company.claim
  RETURN collect([claim.id, claim.name, claim.version, claim.createdAt, claim.updatedAt, claim.text, claim.language, claim.translationLanguages, claim.translationTexts, claim.kind, claim.happenedFrom, claim.happenedTo, claim.happenedPrecision, claim.happenedBasis, claim.happenedText, claim.scope, claim.counted, claim.aspect, claim.accumulation, claim.unit, claim.sortKey, claim.recentKey]) AS claims
}
CALL (s) {
  MATCH (s)-[r:REPORTED_IN]->(article:Article) WHERE $company.reports
  WITH r, article ORDER BY article.sortKey, coalesce(r.start, 0), r.key
  RETURN collect([r.key, r.part, r.wording, r.language, r.translated, r.start, r.end, r.prefix, r.suffix, r.anchor, r.hedge, r.quantityLow, r.quantityHigh, r.quantityQualifier, r.quantityUnit, r.quantityText, r.quantityAsOfFrom, r.quantityAsOfTo, r.quantityAsOfPrecision, r.quantityAsOfBasis, r.quantityAsOfText, r.addedContent, r.attribution, r.recordedAt]) AS reports, collect([article.id, article.name, article.version, article.createdAt, article.updatedAt, article.canonicalUrl, article.urls, article.title, article.language, article.medium, article.publishedFrom, article.publishedTo, article.publishedPrecision, article.publishedBasis, article.publishedText, article.retrievedAt, article.textSha256, article.archiveUrl, article.fate, article.fateCheckedOn, article.outletId, article.sortKey]) AS articles
}
CALL (s) {
  MATCH (s)-[:REPORTED_IN]->(:Article)-[:PUBLISHED_BY]->(outlet:Actor) WHERE $company.outlets
  WITH DISTINCT outlet ORDER BY outlet.sortKey
  RETURN collect([outlet.id, outlet.name, outlet.version, outlet.createdAt, outlet.updatedAt, outlet.kind, outlet.isOutlet, outlet.named, outlet.mentionedIn, outlet.aliases, outlet.description, outlet.wikidataId, outlet.country, outlet.sortKey]) AS outlets
}
RETURN stop, [s.id, s.name, s.version, s.createdAt, s.updatedAt, s.stance, s.quote, s.language, s.quoteKind, s.saidFrom, s.saidTo, s.saidPrecision, s.saidBasis, s.saidText, s.certainty, s.modality, s.basis, s.quantityLow, s.quantityHigh, s.quantityQualifier, s.quantityUnit, s.quantityText, s.quantityAsOfFrom, s.quantityAsOfTo, s.quantityAsOfPrecision, s.quantityAsOfBasis, s.quantityAsOfText, s.accusing, s.state, s.recordedAt, s.recordedBy, s.proposedBy, s.checkedAt, s.checkedBy, s.actorId, s.claimId, s.sortKey, s.orderKey] AS statement, actors, claims, reports, articles, outlets
ORDER BY stop IS NULL, place DESC`,
}

/** Which statements were made on claims filed under these topics, newest first? In the other order. (cypher/queries/statements/statements-by-topic.cypher) */
export const statementsByTopicOldestFirst: ReadQuery<
  {
    ids: readonly string[]
    widest: number
    end: string
    low: string
    high: string
    scan: number
    limit: number
    most: number
    company: { actor: boolean; claim: boolean; reports: boolean; outlets: boolean }
    filter: {
      actors: readonly string[] | null
      representing: readonly string[] | null
      claims: readonly string[] | null
      stances: readonly string[] | null
      articles: readonly string[] | null
      outlets: readonly string[] | null
      topics: readonly string[] | null
      events: readonly string[] | null
      languages: readonly string[] | null
      saidFrom: string | null
      saidTo: string | null
      publishedFrom: string | null
      publishedTo: string | null
      basis: readonly string[] | null
      states: readonly string[] | null
      accusing: boolean | null
      accused: readonly string[] | null
      recordedBy: string | null
      saidBy: string | null
      maybeSaidBy: string | null
      notSaidBy: string | null
      publishedBy: string | null
      maybePublishedBy: string | null
      notPublishedBy: string | null
    }
  },
  {
    stop: string | null
    statement: Row<'Statement'>
    actors: Row<'Actor'>[]
    claims: Row<'Claim'>[]
    reports: Row<'REPORTED_IN'>[]
    articles: Row<'Article'>[]
    outlets: Row<'Actor'>[]
  }
> = {
  name: 'statements-by-topic-oldest-first',
  mode: 'read',
  returns: 'many',
  params: {
    ids: 'string[]',
    widest: 'int',
    end: 'string',
    low: 'string',
    high: 'string',
    scan: 'int',
    limit: 'int',
    most: 'int',
    company: 'map',
    filter: 'map',
  },
  columns: [
    { name: 'stop', type: 'string?' },
    { name: 'statement', type: { row: 'Statement', nullable: false } },
    { name: 'actors', type: { row: 'Actor', nullable: false, many: true } },
    { name: 'claims', type: { row: 'Claim', nullable: false, many: true } },
    { name: 'reports', type: { row: 'REPORTED_IN', nullable: false, many: true } },
    { name: 'articles', type: { row: 'Article', nullable: false, many: true } },
    { name: 'outlets', type: { row: 'Actor', nullable: false, many: true } },
  ],
  text: `
CALL () {
  MATCH (n:Topic)<-[:FILED_UNDER]-(c:Claim) WHERE n.id IN $ids
  WITH DISTINCT c LIMIT $widest
  RETURN collect(c.id) AS claimIds
}
UNWIND CASE WHEN size(claimIds) < $widest THEN claimIds ELSE [null] END AS claimId
UNWIND CASE WHEN claimId IS NULL THEN [null] ELSE ['ASSERTS', 'CONFIRMS', 'DENIES', 'QUESTIONS', 'DECLINES'] END AS stance
CALL (claimId, stance) {
  WITH claimId LIMIT 1 WHERE claimId IS NULL
  MATCH (s:Statement) WHERE s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.sortKey ASC LIMIT 1
  RETURN s.id AS id, $end AS place, $end AS stop
  UNION ALL
  MATCH (s:Statement) WHERE s.claimId = claimId AND s.stance = stance AND s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.claimId ASC, s.stance ASC, s.sortKey ASC LIMIT $scan
  WHERE (
      ($filter.actors IS NULL OR s.actorId IN $filter.actors)
      AND ($filter.claims IS NULL OR s.claimId IN $filter.claims)
      AND ($filter.stances IS NULL OR s.stance IN $filter.stances)
      AND ($filter.basis IS NULL OR s.basis IN $filter.basis)
      AND ($filter.states IS NULL OR s.state IN $filter.states)
      AND ($filter.saidFrom IS NULL OR substring(s.orderKey, 0, 10) >= $filter.saidFrom)
      AND ($filter.saidTo IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND coalesce(s.saidFrom, '') <= $filter.saidTo))
      AND ($filter.articles IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.id IN $filter.articles
      })
      AND ($filter.outlets IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.outletId IN $filter.outlets
      })
      AND ($filter.languages IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.language IN $filter.languages
      })
      AND (($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL) OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article)
        WHERE coalesce(article.publishedFrom, article.publishedTo) IS NOT NULL
          AND ($filter.publishedFrom IS NULL OR coalesce(article.publishedTo, '9999') >= $filter.publishedFrom)
          AND ($filter.publishedTo IS NULL OR coalesce(article.publishedFrom, '') <= $filter.publishedTo)
      })
      AND ($filter.topics IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:FILED_UNDER]->(topic:Topic)
        WHERE topic.id IN $filter.topics
      })
      AND ($filter.events IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:CONCERNS]->(event:Event)
        WHERE event.id IN $filter.events
      })
      AND ($filter.representing IS NULL OR s.actorId IN $filter.representing OR EXISTS {
        MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor) WHERE principal.id IN $filter.representing
      } OR EXISTS {
        MATCH (s)<-[:MADE]-(:Actor)-[office:REPRESENTS]->(principal:Actor)
        WHERE principal.id IN $filter.representing AND office.endedAt IS NULL
          AND (office.since IS NULL OR s.saidTo IS NULL OR office.since <= s.saidTo)
          AND (office.until IS NULL OR s.saidFrom IS NULL OR office.until >= s.saidFrom)
      })
      AND ($filter.recordedBy IS NULL OR s.recordedAt <= $filter.recordedBy)
      AND ($filter.saidBy IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND substring(s.orderKey, 0, 10) <= $filter.saidBy))
      AND ($filter.maybeSaidBy IS NULL OR coalesce(s.saidFrom, '') <= $filter.maybeSaidBy)
      AND ($filter.notSaidBy IS NULL OR s.orderKey STARTS WITH '0000' OR substring(s.orderKey, 0, 10) > $filter.notSaidBy)
      AND ($filter.publishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.publishedBy
      })
      AND ($filter.maybePublishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE coalesce(article.publishedFrom, '') <= $filter.maybePublishedBy
      })
      AND ($filter.notPublishedBy IS NULL OR NOT EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.notPublishedBy
      })
      AND ($filter.accusing IS NULL OR (coalesce(s.accusing, true) AND EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS]->(:Claim)-[:ACCUSES]->(accused:Actor)
        WHERE $filter.accused IS NULL OR accused.id IN $filter.accused
      }))
    )
  RETURN s.id AS id, s.sortKey AS place, null AS stop
  ORDER BY place ASC LIMIT $limit
  UNION ALL
  MATCH (s:Statement) WHERE s.claimId = claimId AND s.stance = stance AND s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.claimId ASC, s.stance ASC, s.sortKey ASC SKIP $scan LIMIT 1
  RETURN s.id AS id, s.sortKey AS place, s.sortKey AS stop
}
WITH id, place, stop ORDER BY stop IS NULL, place ASC LIMIT $most
MATCH (s:Statement) WHERE s.id = id

CALL (s) {
  MATCH (s)<-[:MADE]-(actor:Actor) WHERE $company.actor
  RETURN collect([actor.id, actor.name, actor.version, actor.createdAt, actor.updatedAt, actor.kind, actor.isOutlet, actor.named, actor.mentionedIn, actor.aliases, actor.description, actor.wikidataId, actor.country, actor.sortKey]) AS actors
}
CALL (s) {
  MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(claim:Claim) WHERE $company.claim
  RETURN collect([claim.id, claim.name, claim.version, claim.createdAt, claim.updatedAt, claim.text, claim.language, claim.translationLanguages, claim.translationTexts, claim.kind, claim.happenedFrom, claim.happenedTo, claim.happenedPrecision, claim.happenedBasis, claim.happenedText, claim.scope, claim.counted, claim.aspect, claim.accumulation, claim.unit, claim.sortKey, claim.recentKey]) AS claims
}
CALL (s) {
  MATCH (s)-[r:REPORTED_IN]->(article:Article) WHERE $company.reports
  WITH r, article ORDER BY article.sortKey, coalesce(r.start, 0), r.key
  RETURN collect([r.key, r.part, r.wording, r.language, r.translated, r.start, r.end, r.prefix, r.suffix, r.anchor, r.hedge, r.quantityLow, r.quantityHigh, r.quantityQualifier, r.quantityUnit, r.quantityText, r.quantityAsOfFrom, r.quantityAsOfTo, r.quantityAsOfPrecision, r.quantityAsOfBasis, r.quantityAsOfText, r.addedContent, r.attribution, r.recordedAt]) AS reports, collect([article.id, article.name, article.version, article.createdAt, article.updatedAt, article.canonicalUrl, article.urls, article.title, article.language, article.medium, article.publishedFrom, article.publishedTo, article.publishedPrecision, article.publishedBasis, article.publishedText, article.retrievedAt, article.textSha256, article.archiveUrl, article.fate, article.fateCheckedOn, article.outletId, article.sortKey]) AS articles
}
CALL (s) {
  MATCH (s)-[:REPORTED_IN]->(:Article)-[:PUBLISHED_BY]->(outlet:Actor) WHERE $company.outlets
  WITH DISTINCT outlet ORDER BY outlet.sortKey
  RETURN collect([outlet.id, outlet.name, outlet.version, outlet.createdAt, outlet.updatedAt, outlet.kind, outlet.isOutlet, outlet.named, outlet.mentionedIn, outlet.aliases, outlet.description, outlet.wikidataId, outlet.country, outlet.sortKey]) AS outlets
}
RETURN stop, [s.id, s.name, s.version, s.createdAt, s.updatedAt, s.stance, s.quote, s.language, s.quoteKind, s.saidFrom, s.saidTo, s.saidPrecision, s.saidBasis, s.saidText, s.certainty, s.modality, s.basis, s.quantityLow, s.quantityHigh, s.quantityQualifier, s.quantityUnit, s.quantityText, s.quantityAsOfFrom, s.quantityAsOfTo, s.quantityAsOfPrecision, s.quantityAsOfBasis, s.quantityAsOfText, s.accusing, s.state, s.recordedAt, s.recordedBy, s.proposedBy, s.checkedAt, s.checkedBy, s.actorId, s.claimId, s.sortKey, s.orderKey] AS statement, actors, claims, reports, articles, outlets
ORDER BY stop IS NULL, place ASC`,
}

/** How many statements meet the filter? `walked` reaches `most` where counting was ended. (cypher/queries/statements/statements-feed-count.cypher) */
export const statementsFeedCount: ReadQuery<
  {
    most: number
    filter: {
      actors: readonly string[] | null
      representing: readonly string[] | null
      claims: readonly string[] | null
      stances: readonly string[] | null
      articles: readonly string[] | null
      outlets: readonly string[] | null
      topics: readonly string[] | null
      events: readonly string[] | null
      languages: readonly string[] | null
      saidFrom: string | null
      saidTo: string | null
      publishedFrom: string | null
      publishedTo: string | null
      basis: readonly string[] | null
      states: readonly string[] | null
      accusing: boolean | null
      accused: readonly string[] | null
      recordedBy: string | null
      saidBy: string | null
      maybeSaidBy: string | null
      notSaidBy: string | null
      publishedBy: string | null
      maybePublishedBy: string | null
      notPublishedBy: string | null
    }
  },
  { walked: number; total: number }
> = {
  name: 'statements-feed-count',
  mode: 'read',
  returns: 'one',
  params: { most: 'int', filter: 'map' },
  columns: [
    { name: 'walked', type: 'int' },
    { name: 'total', type: 'int' },
  ],
  text: `
MATCH (s:Statement) WHERE s.sortKey > ''
WITH s LIMIT $most
WITH CASE WHEN (
      ($filter.actors IS NULL OR s.actorId IN $filter.actors)
      AND ($filter.claims IS NULL OR s.claimId IN $filter.claims)
      AND ($filter.stances IS NULL OR s.stance IN $filter.stances)
      AND ($filter.basis IS NULL OR s.basis IN $filter.basis)
      AND ($filter.states IS NULL OR s.state IN $filter.states)
      AND ($filter.saidFrom IS NULL OR substring(s.orderKey, 0, 10) >= $filter.saidFrom)
      AND ($filter.saidTo IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND coalesce(s.saidFrom, '') <= $filter.saidTo))
      AND ($filter.articles IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.id IN $filter.articles
      })
      AND ($filter.outlets IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.outletId IN $filter.outlets
      })
      AND ($filter.languages IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.language IN $filter.languages
      })
      AND (($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL) OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article)
        WHERE coalesce(article.publishedFrom, article.publishedTo) IS NOT NULL
          AND ($filter.publishedFrom IS NULL OR coalesce(article.publishedTo, '9999') >= $filter.publishedFrom)
          AND ($filter.publishedTo IS NULL OR coalesce(article.publishedFrom, '') <= $filter.publishedTo)
      })
      AND ($filter.topics IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:FILED_UNDER]->(topic:Topic)
        WHERE topic.id IN $filter.topics
      })
      AND ($filter.events IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:CONCERNS]->(event:Event)
        WHERE event.id IN $filter.events
      })
      AND ($filter.representing IS NULL OR s.actorId IN $filter.representing OR EXISTS {
        MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor) WHERE principal.id IN $filter.representing
      } OR EXISTS {
        MATCH (s)<-[:MADE]-(:Actor)-[office:REPRESENTS]->(principal:Actor)
        WHERE principal.id IN $filter.representing AND office.endedAt IS NULL
          AND (office.since IS NULL OR s.saidTo IS NULL OR office.since <= s.saidTo)
          AND (office.until IS NULL OR s.saidFrom IS NULL OR office.until >= s.saidFrom)
      })
      AND ($filter.recordedBy IS NULL OR s.recordedAt <= $filter.recordedBy)
      AND ($filter.saidBy IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND substring(s.orderKey, 0, 10) <= $filter.saidBy))
      AND ($filter.maybeSaidBy IS NULL OR coalesce(s.saidFrom, '') <= $filter.maybeSaidBy)
      AND ($filter.notSaidBy IS NULL OR s.orderKey STARTS WITH '0000' OR substring(s.orderKey, 0, 10) > $filter.notSaidBy)
      AND ($filter.publishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.publishedBy
      })
      AND ($filter.maybePublishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE coalesce(article.publishedFrom, '') <= $filter.maybePublishedBy
      })
      AND ($filter.notPublishedBy IS NULL OR NOT EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.notPublishedBy
      })
      AND ($filter.accusing IS NULL OR (coalesce(s.accusing, true) AND EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS]->(:Claim)-[:ACCUSES]->(accused:Actor)
        WHERE $filter.accused IS NULL OR accused.id IN $filter.accused
      }))
    ) THEN 1 ELSE 0 END AS fits
RETURN count(fits) AS walked, coalesce(sum(fits), 0) AS total`,
}

/** Which statements are there, newest first? (cypher/queries/statements/statements-feed.cypher) */
export const statementsFeed: ReadQuery<
  {
    low: string
    high: string
    scan: number
    limit: number
    company: { actor: boolean; claim: boolean; reports: boolean; outlets: boolean }
    filter: {
      actors: readonly string[] | null
      representing: readonly string[] | null
      claims: readonly string[] | null
      stances: readonly string[] | null
      articles: readonly string[] | null
      outlets: readonly string[] | null
      topics: readonly string[] | null
      events: readonly string[] | null
      languages: readonly string[] | null
      saidFrom: string | null
      saidTo: string | null
      publishedFrom: string | null
      publishedTo: string | null
      basis: readonly string[] | null
      states: readonly string[] | null
      accusing: boolean | null
      accused: readonly string[] | null
      recordedBy: string | null
      saidBy: string | null
      maybeSaidBy: string | null
      notSaidBy: string | null
      publishedBy: string | null
      maybePublishedBy: string | null
      notPublishedBy: string | null
    }
  },
  {
    stop: string | null
    statement: Row<'Statement'>
    actors: Row<'Actor'>[]
    claims: Row<'Claim'>[]
    reports: Row<'REPORTED_IN'>[]
    articles: Row<'Article'>[]
    outlets: Row<'Actor'>[]
  }
> = {
  name: 'statements-feed',
  mode: 'read',
  returns: 'many',
  params: { low: 'string', high: 'string', scan: 'int', limit: 'int', company: 'map', filter: 'map' },
  columns: [
    { name: 'stop', type: 'string?' },
    { name: 'statement', type: { row: 'Statement', nullable: false } },
    { name: 'actors', type: { row: 'Actor', nullable: false, many: true } },
    { name: 'claims', type: { row: 'Claim', nullable: false, many: true } },
    { name: 'reports', type: { row: 'REPORTED_IN', nullable: false, many: true } },
    { name: 'articles', type: { row: 'Article', nullable: false, many: true } },
    { name: 'outlets', type: { row: 'Actor', nullable: false, many: true } },
  ],
  text: `
CALL () {
  MATCH (s:Statement) WHERE s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.sortKey DESC LIMIT $scan
  WHERE (
      ($filter.actors IS NULL OR s.actorId IN $filter.actors)
      AND ($filter.claims IS NULL OR s.claimId IN $filter.claims)
      AND ($filter.stances IS NULL OR s.stance IN $filter.stances)
      AND ($filter.basis IS NULL OR s.basis IN $filter.basis)
      AND ($filter.states IS NULL OR s.state IN $filter.states)
      AND ($filter.saidFrom IS NULL OR substring(s.orderKey, 0, 10) >= $filter.saidFrom)
      AND ($filter.saidTo IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND coalesce(s.saidFrom, '') <= $filter.saidTo))
      AND ($filter.articles IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.id IN $filter.articles
      })
      AND ($filter.outlets IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.outletId IN $filter.outlets
      })
      AND ($filter.languages IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.language IN $filter.languages
      })
      AND (($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL) OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article)
        WHERE coalesce(article.publishedFrom, article.publishedTo) IS NOT NULL
          AND ($filter.publishedFrom IS NULL OR coalesce(article.publishedTo, '9999') >= $filter.publishedFrom)
          AND ($filter.publishedTo IS NULL OR coalesce(article.publishedFrom, '') <= $filter.publishedTo)
      })
      AND ($filter.topics IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:FILED_UNDER]->(topic:Topic)
        WHERE topic.id IN $filter.topics
      })
      AND ($filter.events IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:CONCERNS]->(event:Event)
        WHERE event.id IN $filter.events
      })
      AND ($filter.representing IS NULL OR s.actorId IN $filter.representing OR EXISTS {
        MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor) WHERE principal.id IN $filter.representing
      } OR EXISTS {
        MATCH (s)<-[:MADE]-(:Actor)-[office:REPRESENTS]->(principal:Actor)
        WHERE principal.id IN $filter.representing AND office.endedAt IS NULL
          AND (office.since IS NULL OR s.saidTo IS NULL OR office.since <= s.saidTo)
          AND (office.until IS NULL OR s.saidFrom IS NULL OR office.until >= s.saidFrom)
      })
      AND ($filter.recordedBy IS NULL OR s.recordedAt <= $filter.recordedBy)
      AND ($filter.saidBy IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND substring(s.orderKey, 0, 10) <= $filter.saidBy))
      AND ($filter.maybeSaidBy IS NULL OR coalesce(s.saidFrom, '') <= $filter.maybeSaidBy)
      AND ($filter.notSaidBy IS NULL OR s.orderKey STARTS WITH '0000' OR substring(s.orderKey, 0, 10) > $filter.notSaidBy)
      AND ($filter.publishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.publishedBy
      })
      AND ($filter.maybePublishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE coalesce(article.publishedFrom, '') <= $filter.maybePublishedBy
      })
      AND ($filter.notPublishedBy IS NULL OR NOT EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.notPublishedBy
      })
      AND ($filter.accusing IS NULL OR (coalesce(s.accusing, true) AND EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS]->(:Claim)-[:ACCUSES]->(accused:Actor)
        WHERE $filter.accused IS NULL OR accused.id IN $filter.accused
      }))
    )
  RETURN s.id AS id, s.sortKey AS place, null AS stop
  ORDER BY place DESC LIMIT $limit
  UNION ALL
  MATCH (s:Statement) WHERE s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.sortKey DESC SKIP $scan LIMIT 1
  RETURN s.id AS id, s.sortKey AS place, s.sortKey AS stop
}
MATCH (s:Statement) WHERE s.id = id

CALL (s) {
  MATCH (s)<-[:MADE]-(actor:Actor) WHERE $company.actor
  RETURN collect([actor.id, actor.name, actor.version, actor.createdAt, actor.updatedAt, actor.kind, actor.isOutlet, actor.named, actor.mentionedIn, actor.aliases, actor.description, actor.wikidataId, actor.country, actor.sortKey]) AS actors
}
CALL (s) {
  MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(claim:Claim) WHERE $company.claim
  RETURN collect([claim.id, claim.name, claim.version, claim.createdAt, claim.updatedAt, claim.text, claim.language, claim.translationLanguages, claim.translationTexts, claim.kind, claim.happenedFrom, claim.happenedTo, claim.happenedPrecision, claim.happenedBasis, claim.happenedText, claim.scope, claim.counted, claim.aspect, claim.accumulation, claim.unit, claim.sortKey, claim.recentKey]) AS claims
}
CALL (s) {
  MATCH (s)-[r:REPORTED_IN]->(article:Article) WHERE $company.reports
  WITH r, article ORDER BY article.sortKey, coalesce(r.start, 0), r.key
  RETURN collect([r.key, r.part, r.wording, r.language, r.translated, r.start, r.end, r.prefix, r.suffix, r.anchor, r.hedge, r.quantityLow, r.quantityHigh, r.quantityQualifier, r.quantityUnit, r.quantityText, r.quantityAsOfFrom, r.quantityAsOfTo, r.quantityAsOfPrecision, r.quantityAsOfBasis, r.quantityAsOfText, r.addedContent, r.attribution, r.recordedAt]) AS reports, collect([article.id, article.name, article.version, article.createdAt, article.updatedAt, article.canonicalUrl, article.urls, article.title, article.language, article.medium, article.publishedFrom, article.publishedTo, article.publishedPrecision, article.publishedBasis, article.publishedText, article.retrievedAt, article.textSha256, article.archiveUrl, article.fate, article.fateCheckedOn, article.outletId, article.sortKey]) AS articles
}
CALL (s) {
  MATCH (s)-[:REPORTED_IN]->(:Article)-[:PUBLISHED_BY]->(outlet:Actor) WHERE $company.outlets
  WITH DISTINCT outlet ORDER BY outlet.sortKey
  RETURN collect([outlet.id, outlet.name, outlet.version, outlet.createdAt, outlet.updatedAt, outlet.kind, outlet.isOutlet, outlet.named, outlet.mentionedIn, outlet.aliases, outlet.description, outlet.wikidataId, outlet.country, outlet.sortKey]) AS outlets
}
RETURN stop, [s.id, s.name, s.version, s.createdAt, s.updatedAt, s.stance, s.quote, s.language, s.quoteKind, s.saidFrom, s.saidTo, s.saidPrecision, s.saidBasis, s.saidText, s.certainty, s.modality, s.basis, s.quantityLow, s.quantityHigh, s.quantityQualifier, s.quantityUnit, s.quantityText, s.quantityAsOfFrom, s.quantityAsOfTo, s.quantityAsOfPrecision, s.quantityAsOfBasis, s.quantityAsOfText, s.accusing, s.state, s.recordedAt, s.recordedBy, s.proposedBy, s.checkedAt, s.checkedBy, s.actorId, s.claimId, s.sortKey, s.orderKey] AS statement, actors, claims, reports, articles, outlets
ORDER BY stop IS NULL, place DESC`,
}

/** Which statements are there, newest first? In the other order. (cypher/queries/statements/statements-feed.cypher) */
export const statementsFeedOldestFirst: ReadQuery<
  {
    low: string
    high: string
    scan: number
    limit: number
    company: { actor: boolean; claim: boolean; reports: boolean; outlets: boolean }
    filter: {
      actors: readonly string[] | null
      representing: readonly string[] | null
      claims: readonly string[] | null
      stances: readonly string[] | null
      articles: readonly string[] | null
      outlets: readonly string[] | null
      topics: readonly string[] | null
      events: readonly string[] | null
      languages: readonly string[] | null
      saidFrom: string | null
      saidTo: string | null
      publishedFrom: string | null
      publishedTo: string | null
      basis: readonly string[] | null
      states: readonly string[] | null
      accusing: boolean | null
      accused: readonly string[] | null
      recordedBy: string | null
      saidBy: string | null
      maybeSaidBy: string | null
      notSaidBy: string | null
      publishedBy: string | null
      maybePublishedBy: string | null
      notPublishedBy: string | null
    }
  },
  {
    stop: string | null
    statement: Row<'Statement'>
    actors: Row<'Actor'>[]
    claims: Row<'Claim'>[]
    reports: Row<'REPORTED_IN'>[]
    articles: Row<'Article'>[]
    outlets: Row<'Actor'>[]
  }
> = {
  name: 'statements-feed-oldest-first',
  mode: 'read',
  returns: 'many',
  params: { low: 'string', high: 'string', scan: 'int', limit: 'int', company: 'map', filter: 'map' },
  columns: [
    { name: 'stop', type: 'string?' },
    { name: 'statement', type: { row: 'Statement', nullable: false } },
    { name: 'actors', type: { row: 'Actor', nullable: false, many: true } },
    { name: 'claims', type: { row: 'Claim', nullable: false, many: true } },
    { name: 'reports', type: { row: 'REPORTED_IN', nullable: false, many: true } },
    { name: 'articles', type: { row: 'Article', nullable: false, many: true } },
    { name: 'outlets', type: { row: 'Actor', nullable: false, many: true } },
  ],
  text: `
CALL () {
  MATCH (s:Statement) WHERE s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.sortKey ASC LIMIT $scan
  WHERE (
      ($filter.actors IS NULL OR s.actorId IN $filter.actors)
      AND ($filter.claims IS NULL OR s.claimId IN $filter.claims)
      AND ($filter.stances IS NULL OR s.stance IN $filter.stances)
      AND ($filter.basis IS NULL OR s.basis IN $filter.basis)
      AND ($filter.states IS NULL OR s.state IN $filter.states)
      AND ($filter.saidFrom IS NULL OR substring(s.orderKey, 0, 10) >= $filter.saidFrom)
      AND ($filter.saidTo IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND coalesce(s.saidFrom, '') <= $filter.saidTo))
      AND ($filter.articles IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.id IN $filter.articles
      })
      AND ($filter.outlets IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.outletId IN $filter.outlets
      })
      AND ($filter.languages IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.language IN $filter.languages
      })
      AND (($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL) OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article)
        WHERE coalesce(article.publishedFrom, article.publishedTo) IS NOT NULL
          AND ($filter.publishedFrom IS NULL OR coalesce(article.publishedTo, '9999') >= $filter.publishedFrom)
          AND ($filter.publishedTo IS NULL OR coalesce(article.publishedFrom, '') <= $filter.publishedTo)
      })
      AND ($filter.topics IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:FILED_UNDER]->(topic:Topic)
        WHERE topic.id IN $filter.topics
      })
      AND ($filter.events IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:CONCERNS]->(event:Event)
        WHERE event.id IN $filter.events
      })
      AND ($filter.representing IS NULL OR s.actorId IN $filter.representing OR EXISTS {
        MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor) WHERE principal.id IN $filter.representing
      } OR EXISTS {
        MATCH (s)<-[:MADE]-(:Actor)-[office:REPRESENTS]->(principal:Actor)
        WHERE principal.id IN $filter.representing AND office.endedAt IS NULL
          AND (office.since IS NULL OR s.saidTo IS NULL OR office.since <= s.saidTo)
          AND (office.until IS NULL OR s.saidFrom IS NULL OR office.until >= s.saidFrom)
      })
      AND ($filter.recordedBy IS NULL OR s.recordedAt <= $filter.recordedBy)
      AND ($filter.saidBy IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND substring(s.orderKey, 0, 10) <= $filter.saidBy))
      AND ($filter.maybeSaidBy IS NULL OR coalesce(s.saidFrom, '') <= $filter.maybeSaidBy)
      AND ($filter.notSaidBy IS NULL OR s.orderKey STARTS WITH '0000' OR substring(s.orderKey, 0, 10) > $filter.notSaidBy)
      AND ($filter.publishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.publishedBy
      })
      AND ($filter.maybePublishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE coalesce(article.publishedFrom, '') <= $filter.maybePublishedBy
      })
      AND ($filter.notPublishedBy IS NULL OR NOT EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.notPublishedBy
      })
      AND ($filter.accusing IS NULL OR (coalesce(s.accusing, true) AND EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS]->(:Claim)-[:ACCUSES]->(accused:Actor)
        WHERE $filter.accused IS NULL OR accused.id IN $filter.accused
      }))
    )
  RETURN s.id AS id, s.sortKey AS place, null AS stop
  ORDER BY place ASC LIMIT $limit
  UNION ALL
  MATCH (s:Statement) WHERE s.sortKey > $low AND s.sortKey < $high
  WITH s ORDER BY s.sortKey ASC SKIP $scan LIMIT 1
  RETURN s.id AS id, s.sortKey AS place, s.sortKey AS stop
}
MATCH (s:Statement) WHERE s.id = id

CALL (s) {
  MATCH (s)<-[:MADE]-(actor:Actor) WHERE $company.actor
  RETURN collect([actor.id, actor.name, actor.version, actor.createdAt, actor.updatedAt, actor.kind, actor.isOutlet, actor.named, actor.mentionedIn, actor.aliases, actor.description, actor.wikidataId, actor.country, actor.sortKey]) AS actors
}
CALL (s) {
  MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(claim:Claim) WHERE $company.claim
  RETURN collect([claim.id, claim.name, claim.version, claim.createdAt, claim.updatedAt, claim.text, claim.language, claim.translationLanguages, claim.translationTexts, claim.kind, claim.happenedFrom, claim.happenedTo, claim.happenedPrecision, claim.happenedBasis, claim.happenedText, claim.scope, claim.counted, claim.aspect, claim.accumulation, claim.unit, claim.sortKey, claim.recentKey]) AS claims
}
CALL (s) {
  MATCH (s)-[r:REPORTED_IN]->(article:Article) WHERE $company.reports
  WITH r, article ORDER BY article.sortKey, coalesce(r.start, 0), r.key
  RETURN collect([r.key, r.part, r.wording, r.language, r.translated, r.start, r.end, r.prefix, r.suffix, r.anchor, r.hedge, r.quantityLow, r.quantityHigh, r.quantityQualifier, r.quantityUnit, r.quantityText, r.quantityAsOfFrom, r.quantityAsOfTo, r.quantityAsOfPrecision, r.quantityAsOfBasis, r.quantityAsOfText, r.addedContent, r.attribution, r.recordedAt]) AS reports, collect([article.id, article.name, article.version, article.createdAt, article.updatedAt, article.canonicalUrl, article.urls, article.title, article.language, article.medium, article.publishedFrom, article.publishedTo, article.publishedPrecision, article.publishedBasis, article.publishedText, article.retrievedAt, article.textSha256, article.archiveUrl, article.fate, article.fateCheckedOn, article.outletId, article.sortKey]) AS articles
}
CALL (s) {
  MATCH (s)-[:REPORTED_IN]->(:Article)-[:PUBLISHED_BY]->(outlet:Actor) WHERE $company.outlets
  WITH DISTINCT outlet ORDER BY outlet.sortKey
  RETURN collect([outlet.id, outlet.name, outlet.version, outlet.createdAt, outlet.updatedAt, outlet.kind, outlet.isOutlet, outlet.named, outlet.mentionedIn, outlet.aliases, outlet.description, outlet.wikidataId, outlet.country, outlet.sortKey]) AS outlets
}
RETURN stop, [s.id, s.name, s.version, s.createdAt, s.updatedAt, s.stance, s.quote, s.language, s.quoteKind, s.saidFrom, s.saidTo, s.saidPrecision, s.saidBasis, s.saidText, s.certainty, s.modality, s.basis, s.quantityLow, s.quantityHigh, s.quantityQualifier, s.quantityUnit, s.quantityText, s.quantityAsOfFrom, s.quantityAsOfTo, s.quantityAsOfPrecision, s.quantityAsOfBasis, s.quantityAsOfText, s.accusing, s.state, s.recordedAt, s.recordedBy, s.proposedBy, s.checkedAt, s.checkedBy, s.actorId, s.claimId, s.sortKey, s.orderKey] AS statement, actors, claims, reports, articles, outlets
ORDER BY stop IS NULL, place ASC`,
}

/** How many statements meet the filter, proposed, refused and withdrawn ones among them? `walked` reaches `most` where counting was ended. (cypher/queries/statements/statements-in-any-state-count.cypher) */
export const statementsInAnyStateCount: ReadQuery<
  {
    most: number
    filter: {
      actors: readonly string[] | null
      representing: readonly string[] | null
      claims: readonly string[] | null
      stances: readonly string[] | null
      articles: readonly string[] | null
      outlets: readonly string[] | null
      topics: readonly string[] | null
      events: readonly string[] | null
      languages: readonly string[] | null
      saidFrom: string | null
      saidTo: string | null
      publishedFrom: string | null
      publishedTo: string | null
      basis: readonly string[] | null
      states: readonly string[] | null
      accusing: boolean | null
      accused: readonly string[] | null
      recordedBy: string | null
      saidBy: string | null
      maybeSaidBy: string | null
      notSaidBy: string | null
      publishedBy: string | null
      maybePublishedBy: string | null
      notPublishedBy: string | null
    }
  },
  { walked: number; total: number }
> = {
  name: 'statements-in-any-state-count',
  mode: 'read',
  returns: 'one',
  params: { most: 'int', filter: 'map' },
  columns: [
    { name: 'walked', type: 'int' },
    { name: 'total', type: 'int' },
  ],
  text: `
MATCH (s:Statement) WHERE s.orderKey > ''
WITH s LIMIT $most
WITH CASE WHEN (
      ($filter.actors IS NULL OR s.actorId IN $filter.actors)
      AND ($filter.claims IS NULL OR s.claimId IN $filter.claims)
      AND ($filter.stances IS NULL OR s.stance IN $filter.stances)
      AND ($filter.basis IS NULL OR s.basis IN $filter.basis)
      AND ($filter.states IS NULL OR s.state IN $filter.states)
      AND ($filter.saidFrom IS NULL OR substring(s.orderKey, 0, 10) >= $filter.saidFrom)
      AND ($filter.saidTo IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND coalesce(s.saidFrom, '') <= $filter.saidTo))
      AND ($filter.articles IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.id IN $filter.articles
      })
      AND ($filter.outlets IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.outletId IN $filter.outlets
      })
      AND ($filter.languages IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.language IN $filter.languages
      })
      AND (($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL) OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article)
        WHERE coalesce(article.publishedFrom, article.publishedTo) IS NOT NULL
          AND ($filter.publishedFrom IS NULL OR coalesce(article.publishedTo, '9999') >= $filter.publishedFrom)
          AND ($filter.publishedTo IS NULL OR coalesce(article.publishedFrom, '') <= $filter.publishedTo)
      })
      AND ($filter.topics IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:FILED_UNDER]->(topic:Topic)
        WHERE topic.id IN $filter.topics
      })
      AND ($filter.events IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:CONCERNS]->(event:Event)
        WHERE event.id IN $filter.events
      })
      AND ($filter.representing IS NULL OR s.actorId IN $filter.representing OR EXISTS {
        MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor) WHERE principal.id IN $filter.representing
      } OR EXISTS {
        MATCH (s)<-[:MADE]-(:Actor)-[office:REPRESENTS]->(principal:Actor)
        WHERE principal.id IN $filter.representing AND office.endedAt IS NULL
          AND (office.since IS NULL OR s.saidTo IS NULL OR office.since <= s.saidTo)
          AND (office.until IS NULL OR s.saidFrom IS NULL OR office.until >= s.saidFrom)
      })
      AND ($filter.recordedBy IS NULL OR s.recordedAt <= $filter.recordedBy)
      AND ($filter.saidBy IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND substring(s.orderKey, 0, 10) <= $filter.saidBy))
      AND ($filter.maybeSaidBy IS NULL OR coalesce(s.saidFrom, '') <= $filter.maybeSaidBy)
      AND ($filter.notSaidBy IS NULL OR s.orderKey STARTS WITH '0000' OR substring(s.orderKey, 0, 10) > $filter.notSaidBy)
      AND ($filter.publishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.publishedBy
      })
      AND ($filter.maybePublishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE coalesce(article.publishedFrom, '') <= $filter.maybePublishedBy
      })
      AND ($filter.notPublishedBy IS NULL OR NOT EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.notPublishedBy
      })
      AND ($filter.accusing IS NULL OR (coalesce(s.accusing, true) AND EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS]->(:Claim)-[:ACCUSES]->(accused:Actor)
        WHERE $filter.accused IS NULL OR accused.id IN $filter.accused
      }))
    ) THEN 1 ELSE 0 END AS fits
RETURN count(fits) AS walked, coalesce(sum(fits), 0) AS total`,
}

/** Which statements are there, newest first, proposed, refused and withdrawn ones among them? (cypher/queries/statements/statements-in-any-state.cypher) */
export const statementsInAnyState: ReadQuery<
  {
    low: string
    high: string
    scan: number
    limit: number
    company: { actor: boolean; claim: boolean; reports: boolean; outlets: boolean }
    filter: {
      actors: readonly string[] | null
      representing: readonly string[] | null
      claims: readonly string[] | null
      stances: readonly string[] | null
      articles: readonly string[] | null
      outlets: readonly string[] | null
      topics: readonly string[] | null
      events: readonly string[] | null
      languages: readonly string[] | null
      saidFrom: string | null
      saidTo: string | null
      publishedFrom: string | null
      publishedTo: string | null
      basis: readonly string[] | null
      states: readonly string[] | null
      accusing: boolean | null
      accused: readonly string[] | null
      recordedBy: string | null
      saidBy: string | null
      maybeSaidBy: string | null
      notSaidBy: string | null
      publishedBy: string | null
      maybePublishedBy: string | null
      notPublishedBy: string | null
    }
  },
  {
    stop: string | null
    statement: Row<'Statement'>
    actors: Row<'Actor'>[]
    claims: Row<'Claim'>[]
    reports: Row<'REPORTED_IN'>[]
    articles: Row<'Article'>[]
    outlets: Row<'Actor'>[]
  }
> = {
  name: 'statements-in-any-state',
  mode: 'read',
  returns: 'many',
  params: { low: 'string', high: 'string', scan: 'int', limit: 'int', company: 'map', filter: 'map' },
  columns: [
    { name: 'stop', type: 'string?' },
    { name: 'statement', type: { row: 'Statement', nullable: false } },
    { name: 'actors', type: { row: 'Actor', nullable: false, many: true } },
    { name: 'claims', type: { row: 'Claim', nullable: false, many: true } },
    { name: 'reports', type: { row: 'REPORTED_IN', nullable: false, many: true } },
    { name: 'articles', type: { row: 'Article', nullable: false, many: true } },
    { name: 'outlets', type: { row: 'Actor', nullable: false, many: true } },
  ],
  text: `
CALL () {
  MATCH (s:Statement) WHERE s.orderKey > $low AND s.orderKey < $high
  WITH s ORDER BY s.orderKey DESC LIMIT $scan
  WHERE (
      ($filter.actors IS NULL OR s.actorId IN $filter.actors)
      AND ($filter.claims IS NULL OR s.claimId IN $filter.claims)
      AND ($filter.stances IS NULL OR s.stance IN $filter.stances)
      AND ($filter.basis IS NULL OR s.basis IN $filter.basis)
      AND ($filter.states IS NULL OR s.state IN $filter.states)
      AND ($filter.saidFrom IS NULL OR substring(s.orderKey, 0, 10) >= $filter.saidFrom)
      AND ($filter.saidTo IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND coalesce(s.saidFrom, '') <= $filter.saidTo))
      AND ($filter.articles IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.id IN $filter.articles
      })
      AND ($filter.outlets IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.outletId IN $filter.outlets
      })
      AND ($filter.languages IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.language IN $filter.languages
      })
      AND (($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL) OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article)
        WHERE coalesce(article.publishedFrom, article.publishedTo) IS NOT NULL
          AND ($filter.publishedFrom IS NULL OR coalesce(article.publishedTo, '9999') >= $filter.publishedFrom)
          AND ($filter.publishedTo IS NULL OR coalesce(article.publishedFrom, '') <= $filter.publishedTo)
      })
      AND ($filter.topics IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:FILED_UNDER]->(topic:Topic)
        WHERE topic.id IN $filter.topics
      })
      AND ($filter.events IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:CONCERNS]->(event:Event)
        WHERE event.id IN $filter.events
      })
      AND ($filter.representing IS NULL OR s.actorId IN $filter.representing OR EXISTS {
        MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor) WHERE principal.id IN $filter.representing
      } OR EXISTS {
        MATCH (s)<-[:MADE]-(:Actor)-[office:REPRESENTS]->(principal:Actor)
        WHERE principal.id IN $filter.representing AND office.endedAt IS NULL
          AND (office.since IS NULL OR s.saidTo IS NULL OR office.since <= s.saidTo)
          AND (office.until IS NULL OR s.saidFrom IS NULL OR office.until >= s.saidFrom)
      })
      AND ($filter.recordedBy IS NULL OR s.recordedAt <= $filter.recordedBy)
      AND ($filter.saidBy IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND substring(s.orderKey, 0, 10) <= $filter.saidBy))
      AND ($filter.maybeSaidBy IS NULL OR coalesce(s.saidFrom, '') <= $filter.maybeSaidBy)
      AND ($filter.notSaidBy IS NULL OR s.orderKey STARTS WITH '0000' OR substring(s.orderKey, 0, 10) > $filter.notSaidBy)
      AND ($filter.publishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.publishedBy
      })
      AND ($filter.maybePublishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE coalesce(article.publishedFrom, '') <= $filter.maybePublishedBy
      })
      AND ($filter.notPublishedBy IS NULL OR NOT EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.notPublishedBy
      })
      AND ($filter.accusing IS NULL OR (coalesce(s.accusing, true) AND EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS]->(:Claim)-[:ACCUSES]->(accused:Actor)
        WHERE $filter.accused IS NULL OR accused.id IN $filter.accused
      }))
    )
  RETURN s.id AS id, s.orderKey AS place, null AS stop
  ORDER BY place DESC LIMIT $limit
  UNION ALL
  MATCH (s:Statement) WHERE s.orderKey > $low AND s.orderKey < $high
  WITH s ORDER BY s.orderKey DESC SKIP $scan LIMIT 1
  RETURN s.id AS id, s.orderKey AS place, s.orderKey AS stop
}
MATCH (s:Statement) WHERE s.id = id

CALL (s) {
  MATCH (s)<-[:MADE]-(actor:Actor) WHERE $company.actor
  RETURN collect([actor.id, actor.name, actor.version, actor.createdAt, actor.updatedAt, actor.kind, actor.isOutlet, actor.named, actor.mentionedIn, actor.aliases, actor.description, actor.wikidataId, actor.country, actor.sortKey]) AS actors
}
CALL (s) {
  MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(claim:Claim) WHERE $company.claim
  RETURN collect([claim.id, claim.name, claim.version, claim.createdAt, claim.updatedAt, claim.text, claim.language, claim.translationLanguages, claim.translationTexts, claim.kind, claim.happenedFrom, claim.happenedTo, claim.happenedPrecision, claim.happenedBasis, claim.happenedText, claim.scope, claim.counted, claim.aspect, claim.accumulation, claim.unit, claim.sortKey, claim.recentKey]) AS claims
}
CALL (s) {
  MATCH (s)-[r:REPORTED_IN]->(article:Article) WHERE $company.reports
  WITH r, article ORDER BY article.sortKey, coalesce(r.start, 0), r.key
  RETURN collect([r.key, r.part, r.wording, r.language, r.translated, r.start, r.end, r.prefix, r.suffix, r.anchor, r.hedge, r.quantityLow, r.quantityHigh, r.quantityQualifier, r.quantityUnit, r.quantityText, r.quantityAsOfFrom, r.quantityAsOfTo, r.quantityAsOfPrecision, r.quantityAsOfBasis, r.quantityAsOfText, r.addedContent, r.attribution, r.recordedAt]) AS reports, collect([article.id, article.name, article.version, article.createdAt, article.updatedAt, article.canonicalUrl, article.urls, article.title, article.language, article.medium, article.publishedFrom, article.publishedTo, article.publishedPrecision, article.publishedBasis, article.publishedText, article.retrievedAt, article.textSha256, article.archiveUrl, article.fate, article.fateCheckedOn, article.outletId, article.sortKey]) AS articles
}
CALL (s) {
  MATCH (s)-[:REPORTED_IN]->(:Article)-[:PUBLISHED_BY]->(outlet:Actor) WHERE $company.outlets
  WITH DISTINCT outlet ORDER BY outlet.sortKey
  RETURN collect([outlet.id, outlet.name, outlet.version, outlet.createdAt, outlet.updatedAt, outlet.kind, outlet.isOutlet, outlet.named, outlet.mentionedIn, outlet.aliases, outlet.description, outlet.wikidataId, outlet.country, outlet.sortKey]) AS outlets
}
RETURN stop, [s.id, s.name, s.version, s.createdAt, s.updatedAt, s.stance, s.quote, s.language, s.quoteKind, s.saidFrom, s.saidTo, s.saidPrecision, s.saidBasis, s.saidText, s.certainty, s.modality, s.basis, s.quantityLow, s.quantityHigh, s.quantityQualifier, s.quantityUnit, s.quantityText, s.quantityAsOfFrom, s.quantityAsOfTo, s.quantityAsOfPrecision, s.quantityAsOfBasis, s.quantityAsOfText, s.accusing, s.state, s.recordedAt, s.recordedBy, s.proposedBy, s.checkedAt, s.checkedBy, s.actorId, s.claimId, s.sortKey, s.orderKey] AS statement, actors, claims, reports, articles, outlets
ORDER BY stop IS NULL, place DESC`,
}

/** Which statements are there, newest first, proposed, refused and withdrawn ones among them? In the other order. (cypher/queries/statements/statements-in-any-state.cypher) */
export const statementsInAnyStateOldestFirst: ReadQuery<
  {
    low: string
    high: string
    scan: number
    limit: number
    company: { actor: boolean; claim: boolean; reports: boolean; outlets: boolean }
    filter: {
      actors: readonly string[] | null
      representing: readonly string[] | null
      claims: readonly string[] | null
      stances: readonly string[] | null
      articles: readonly string[] | null
      outlets: readonly string[] | null
      topics: readonly string[] | null
      events: readonly string[] | null
      languages: readonly string[] | null
      saidFrom: string | null
      saidTo: string | null
      publishedFrom: string | null
      publishedTo: string | null
      basis: readonly string[] | null
      states: readonly string[] | null
      accusing: boolean | null
      accused: readonly string[] | null
      recordedBy: string | null
      saidBy: string | null
      maybeSaidBy: string | null
      notSaidBy: string | null
      publishedBy: string | null
      maybePublishedBy: string | null
      notPublishedBy: string | null
    }
  },
  {
    stop: string | null
    statement: Row<'Statement'>
    actors: Row<'Actor'>[]
    claims: Row<'Claim'>[]
    reports: Row<'REPORTED_IN'>[]
    articles: Row<'Article'>[]
    outlets: Row<'Actor'>[]
  }
> = {
  name: 'statements-in-any-state-oldest-first',
  mode: 'read',
  returns: 'many',
  params: { low: 'string', high: 'string', scan: 'int', limit: 'int', company: 'map', filter: 'map' },
  columns: [
    { name: 'stop', type: 'string?' },
    { name: 'statement', type: { row: 'Statement', nullable: false } },
    { name: 'actors', type: { row: 'Actor', nullable: false, many: true } },
    { name: 'claims', type: { row: 'Claim', nullable: false, many: true } },
    { name: 'reports', type: { row: 'REPORTED_IN', nullable: false, many: true } },
    { name: 'articles', type: { row: 'Article', nullable: false, many: true } },
    { name: 'outlets', type: { row: 'Actor', nullable: false, many: true } },
  ],
  text: `
CALL () {
  MATCH (s:Statement) WHERE s.orderKey > $low AND s.orderKey < $high
  WITH s ORDER BY s.orderKey ASC LIMIT $scan
  WHERE (
      ($filter.actors IS NULL OR s.actorId IN $filter.actors)
      AND ($filter.claims IS NULL OR s.claimId IN $filter.claims)
      AND ($filter.stances IS NULL OR s.stance IN $filter.stances)
      AND ($filter.basis IS NULL OR s.basis IN $filter.basis)
      AND ($filter.states IS NULL OR s.state IN $filter.states)
      AND ($filter.saidFrom IS NULL OR substring(s.orderKey, 0, 10) >= $filter.saidFrom)
      AND ($filter.saidTo IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND coalesce(s.saidFrom, '') <= $filter.saidTo))
      AND ($filter.articles IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.id IN $filter.articles
      })
      AND ($filter.outlets IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.outletId IN $filter.outlets
      })
      AND ($filter.languages IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.language IN $filter.languages
      })
      AND (($filter.publishedFrom IS NULL AND $filter.publishedTo IS NULL) OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article)
        WHERE coalesce(article.publishedFrom, article.publishedTo) IS NOT NULL
          AND ($filter.publishedFrom IS NULL OR coalesce(article.publishedTo, '9999') >= $filter.publishedFrom)
          AND ($filter.publishedTo IS NULL OR coalesce(article.publishedFrom, '') <= $filter.publishedTo)
      })
      AND ($filter.topics IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:FILED_UNDER]->(topic:Topic)
        WHERE topic.id IN $filter.topics
      })
      AND ($filter.events IS NULL OR EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:CONCERNS]->(event:Event)
        WHERE event.id IN $filter.events
      })
      AND ($filter.representing IS NULL OR s.actorId IN $filter.representing OR EXISTS {
        MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor) WHERE principal.id IN $filter.representing
      } OR EXISTS {
        MATCH (s)<-[:MADE]-(:Actor)-[office:REPRESENTS]->(principal:Actor)
        WHERE principal.id IN $filter.representing AND office.endedAt IS NULL
          AND (office.since IS NULL OR s.saidTo IS NULL OR office.since <= s.saidTo)
          AND (office.until IS NULL OR s.saidFrom IS NULL OR office.until >= s.saidFrom)
      })
      AND ($filter.recordedBy IS NULL OR s.recordedAt <= $filter.recordedBy)
      AND ($filter.saidBy IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND substring(s.orderKey, 0, 10) <= $filter.saidBy))
      AND ($filter.maybeSaidBy IS NULL OR coalesce(s.saidFrom, '') <= $filter.maybeSaidBy)
      AND ($filter.notSaidBy IS NULL OR s.orderKey STARTS WITH '0000' OR substring(s.orderKey, 0, 10) > $filter.notSaidBy)
      AND ($filter.publishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.publishedBy
      })
      AND ($filter.maybePublishedBy IS NULL OR EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE coalesce(article.publishedFrom, '') <= $filter.maybePublishedBy
      })
      AND ($filter.notPublishedBy IS NULL OR NOT EXISTS {
        MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.publishedTo <= $filter.notPublishedBy
      })
      AND ($filter.accusing IS NULL OR (coalesce(s.accusing, true) AND EXISTS {
        MATCH (s)-[:ASSERTS|CONFIRMS]->(:Claim)-[:ACCUSES]->(accused:Actor)
        WHERE $filter.accused IS NULL OR accused.id IN $filter.accused
      }))
    )
  RETURN s.id AS id, s.orderKey AS place, null AS stop
  ORDER BY place ASC LIMIT $limit
  UNION ALL
  MATCH (s:Statement) WHERE s.orderKey > $low AND s.orderKey < $high
  WITH s ORDER BY s.orderKey ASC SKIP $scan LIMIT 1
  RETURN s.id AS id, s.orderKey AS place, s.orderKey AS stop
}
MATCH (s:Statement) WHERE s.id = id

CALL (s) {
  MATCH (s)<-[:MADE]-(actor:Actor) WHERE $company.actor
  RETURN collect([actor.id, actor.name, actor.version, actor.createdAt, actor.updatedAt, actor.kind, actor.isOutlet, actor.named, actor.mentionedIn, actor.aliases, actor.description, actor.wikidataId, actor.country, actor.sortKey]) AS actors
}
CALL (s) {
  MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(claim:Claim) WHERE $company.claim
  RETURN collect([claim.id, claim.name, claim.version, claim.createdAt, claim.updatedAt, claim.text, claim.language, claim.translationLanguages, claim.translationTexts, claim.kind, claim.happenedFrom, claim.happenedTo, claim.happenedPrecision, claim.happenedBasis, claim.happenedText, claim.scope, claim.counted, claim.aspect, claim.accumulation, claim.unit, claim.sortKey, claim.recentKey]) AS claims
}
CALL (s) {
  MATCH (s)-[r:REPORTED_IN]->(article:Article) WHERE $company.reports
  WITH r, article ORDER BY article.sortKey, coalesce(r.start, 0), r.key
  RETURN collect([r.key, r.part, r.wording, r.language, r.translated, r.start, r.end, r.prefix, r.suffix, r.anchor, r.hedge, r.quantityLow, r.quantityHigh, r.quantityQualifier, r.quantityUnit, r.quantityText, r.quantityAsOfFrom, r.quantityAsOfTo, r.quantityAsOfPrecision, r.quantityAsOfBasis, r.quantityAsOfText, r.addedContent, r.attribution, r.recordedAt]) AS reports, collect([article.id, article.name, article.version, article.createdAt, article.updatedAt, article.canonicalUrl, article.urls, article.title, article.language, article.medium, article.publishedFrom, article.publishedTo, article.publishedPrecision, article.publishedBasis, article.publishedText, article.retrievedAt, article.textSha256, article.archiveUrl, article.fate, article.fateCheckedOn, article.outletId, article.sortKey]) AS articles
}
CALL (s) {
  MATCH (s)-[:REPORTED_IN]->(:Article)-[:PUBLISHED_BY]->(outlet:Actor) WHERE $company.outlets
  WITH DISTINCT outlet ORDER BY outlet.sortKey
  RETURN collect([outlet.id, outlet.name, outlet.version, outlet.createdAt, outlet.updatedAt, outlet.kind, outlet.isOutlet, outlet.named, outlet.mentionedIn, outlet.aliases, outlet.description, outlet.wikidataId, outlet.country, outlet.sortKey]) AS outlets
}
RETURN stop, [s.id, s.name, s.version, s.createdAt, s.updatedAt, s.stance, s.quote, s.language, s.quoteKind, s.saidFrom, s.saidTo, s.saidPrecision, s.saidBasis, s.saidText, s.certainty, s.modality, s.basis, s.quantityLow, s.quantityHigh, s.quantityQualifier, s.quantityUnit, s.quantityText, s.quantityAsOfFrom, s.quantityAsOfTo, s.quantityAsOfPrecision, s.quantityAsOfBasis, s.quantityAsOfText, s.accusing, s.state, s.recordedAt, s.recordedBy, s.proposedBy, s.checkedAt, s.checkedBy, s.actorId, s.claimId, s.sortKey, s.orderKey] AS statement, actors, claims, reports, articles, outlets
ORDER BY stop IS NULL, place ASC`,
}

/** Which claims come next after this one, by id? For rebuilding what is derived from them. (cypher/queries/system/all-claim-ids.cypher) */
export const allClaimIds: ReadQuery<{ after: string; limit: number }, { id: string }> = {
  name: 'all-claim-ids',
  mode: 'read',
  returns: 'many',
  params: { after: 'string', limit: 'int' },
  columns: [{ name: 'id', type: 'string' }],
  text: `
MATCH (c:Claim) WHERE c.id > $after
RETURN c.id AS id
ORDER BY id ASC LIMIT $limit`,
}

/** Which migrations has this store seen? (cypher/queries/system/applied-migrations.cypher) */
export const appliedMigrations: ReadQuery<{}, { number: number; checksum: string }> = {
  name: 'applied-migrations',
  mode: 'read',
  returns: 'many',
  params: {},
  columns: [
    { name: 'number', type: 'int' },
    { name: 'checksum', type: 'string' },
  ],
  text: `
MATCH (m:_Migration)
RETURN m.number AS number, m.checksum AS checksum
ORDER BY number`,
}

/** How many nodes of this label are there? (cypher/queries/system/nodes-of-label.cypher) */
export const nodesOfLabelActor: ReadQuery<{}, { nodes: number }> = {
  name: 'nodes-of-label-Actor',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'nodes', type: 'int' }],
  text: `
MATCH (n:Actor) RETURN count(n) AS nodes`,
}

/** How many nodes of this label are there? (cypher/queries/system/nodes-of-label.cypher) */
export const nodesOfLabelClaim: ReadQuery<{}, { nodes: number }> = {
  name: 'nodes-of-label-Claim',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'nodes', type: 'int' }],
  text: `
MATCH (n:Claim) RETURN count(n) AS nodes`,
}

/** How many nodes of this label are there? (cypher/queries/system/nodes-of-label.cypher) */
export const nodesOfLabelStatement: ReadQuery<{}, { nodes: number }> = {
  name: 'nodes-of-label-Statement',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'nodes', type: 'int' }],
  text: `
MATCH (n:Statement) RETURN count(n) AS nodes`,
}

/** How many nodes of this label are there? (cypher/queries/system/nodes-of-label.cypher) */
export const nodesOfLabelArticle: ReadQuery<{}, { nodes: number }> = {
  name: 'nodes-of-label-Article',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'nodes', type: 'int' }],
  text: `
MATCH (n:Article) RETURN count(n) AS nodes`,
}

/** How many nodes of this label are there? (cypher/queries/system/nodes-of-label.cypher) */
export const nodesOfLabelReview: ReadQuery<{}, { nodes: number }> = {
  name: 'nodes-of-label-Review',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'nodes', type: 'int' }],
  text: `
MATCH (n:Review) RETURN count(n) AS nodes`,
}

/** How many nodes of this label are there? (cypher/queries/system/nodes-of-label.cypher) */
export const nodesOfLabelEvent: ReadQuery<{}, { nodes: number }> = {
  name: 'nodes-of-label-Event',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'nodes', type: 'int' }],
  text: `
MATCH (n:Event) RETURN count(n) AS nodes`,
}

/** How many nodes of this label are there? (cypher/queries/system/nodes-of-label.cypher) */
export const nodesOfLabelPlace: ReadQuery<{}, { nodes: number }> = {
  name: 'nodes-of-label-Place',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'nodes', type: 'int' }],
  text: `
MATCH (n:Place) RETURN count(n) AS nodes`,
}

/** How many nodes of this label are there? (cypher/queries/system/nodes-of-label.cypher) */
export const nodesOfLabelTopic: ReadQuery<{}, { nodes: number }> = {
  name: 'nodes-of-label-Topic',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'nodes', type: 'int' }],
  text: `
MATCH (n:Topic) RETURN count(n) AS nodes`,
}

/** How many nodes of this label are there? (cypher/queries/system/nodes-of-label.cypher) */
export const nodesOfLabel_Alias: ReadQuery<{}, { nodes: number }> = {
  name: 'nodes-of-label-_Alias',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'nodes', type: 'int' }],
  text: `
MATCH (n:_Alias) RETURN count(n) AS nodes`,
}

/** How many nodes of this label are there? (cypher/queries/system/nodes-of-label.cypher) */
export const nodesOfLabel_Url: ReadQuery<{}, { nodes: number }> = {
  name: 'nodes-of-label-_Url',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'nodes', type: 'int' }],
  text: `
MATCH (n:_Url) RETURN count(n) AS nodes`,
}

/** How many nodes of this label are there? (cypher/queries/system/nodes-of-label.cypher) */
export const nodesOfLabel_Mark: ReadQuery<{}, { nodes: number }> = {
  name: 'nodes-of-label-_Mark',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'nodes', type: 'int' }],
  text: `
MATCH (n:_Mark) RETURN count(n) AS nodes`,
}

/** How many nodes of this label are there? (cypher/queries/system/nodes-of-label.cypher) */
export const nodesOfLabel_Lock: ReadQuery<{}, { nodes: number }> = {
  name: 'nodes-of-label-_Lock',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'nodes', type: 'int' }],
  text: `
MATCH (n:_Lock) RETURN count(n) AS nodes`,
}

/** How many nodes of this label are there? (cypher/queries/system/nodes-of-label.cypher) */
export const nodesOfLabel_Dispute: ReadQuery<{}, { nodes: number }> = {
  name: 'nodes-of-label-_Dispute',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'nodes', type: 'int' }],
  text: `
MATCH (n:_Dispute) RETURN count(n) AS nodes`,
}

/** How many nodes of this label are there? (cypher/queries/system/nodes-of-label.cypher) */
export const nodesOfLabel_Write: ReadQuery<{}, { nodes: number }> = {
  name: 'nodes-of-label-_Write',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'nodes', type: 'int' }],
  text: `
MATCH (n:_Write) RETURN count(n) AS nodes`,
}

/** How many nodes of this label are there? (cypher/queries/system/nodes-of-label.cypher) */
export const nodesOfLabel_Change: ReadQuery<{}, { nodes: number }> = {
  name: 'nodes-of-label-_Change',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'nodes', type: 'int' }],
  text: `
MATCH (n:_Change) RETURN count(n) AS nodes`,
}

/** How many nodes of this label are there? (cypher/queries/system/nodes-of-label.cypher) */
export const nodesOfLabel_Pending: ReadQuery<{}, { nodes: number }> = {
  name: 'nodes-of-label-_Pending',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'nodes', type: 'int' }],
  text: `
MATCH (n:_Pending) RETURN count(n) AS nodes`,
}

/** How many nodes of this label are there? (cypher/queries/system/nodes-of-label.cypher) */
export const nodesOfLabel_Seal: ReadQuery<{}, { nodes: number }> = {
  name: 'nodes-of-label-_Seal',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'nodes', type: 'int' }],
  text: `
MATCH (n:_Seal) RETURN count(n) AS nodes`,
}

/** How many nodes of this label are there? (cypher/queries/system/nodes-of-label.cypher) */
export const nodesOfLabel_ApiKey: ReadQuery<{}, { nodes: number }> = {
  name: 'nodes-of-label-_ApiKey',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'nodes', type: 'int' }],
  text: `
MATCH (n:_ApiKey) RETURN count(n) AS nodes`,
}

/** How many nodes of this label are there? (cypher/queries/system/nodes-of-label.cypher) */
export const nodesOfLabel_Secret: ReadQuery<{}, { nodes: number }> = {
  name: 'nodes-of-label-_Secret',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'nodes', type: 'int' }],
  text: `
MATCH (n:_Secret) RETURN count(n) AS nodes`,
}

/** How many nodes of this label are there? (cypher/queries/system/nodes-of-label.cypher) */
export const nodesOfLabel_Request: ReadQuery<{}, { nodes: number }> = {
  name: 'nodes-of-label-_Request',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'nodes', type: 'int' }],
  text: `
MATCH (n:_Request) RETURN count(n) AS nodes`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeMADE: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-MADE',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:MADE]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeON_BEHALF_OF: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-ON_BEHALF_OF',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:ON_BEHALF_OF]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeASSERTS: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-ASSERTS',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:ASSERTS]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeCONFIRMS: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-CONFIRMS',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:CONFIRMS]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeDENIES: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-DENIES',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:DENIES]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeQUESTIONS: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-QUESTIONS',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:QUESTIONS]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeDECLINES: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-DECLINES',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:DECLINES]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypePROPOSED_ON: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-PROPOSED_ON',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:PROPOSED_ON]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeWITHDRAWN_FROM: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-WITHDRAWN_FROM',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:WITHDRAWN_FROM]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeSAID_IN: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-SAID_IN',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:SAID_IN]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeRESPONDS_TO: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-RESPONDS_TO',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:RESPONDS_TO]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeRETRACTS: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-RETRACTS',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:RETRACTS]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeRESTATES: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-RESTATES',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:RESTATES]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeCITES: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-CITES',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:CITES]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypePUBLISHED_BY: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-PUBLISHED_BY',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:PUBLISHED_BY]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeABOUT: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-ABOUT',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:ABOUT]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeACCUSES: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-ACCUSES',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:ACCUSES]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeCONCERNS: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-CONCERNS',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:CONCERNS]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeLOCATED_IN: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-LOCATED_IN',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:LOCATED_IN]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeFILED_UNDER: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-FILED_UNDER',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:FILED_UNDER]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeREVIEWS: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-REVIEWS',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:REVIEWS]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeBY: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-BY',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:BY]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypePUBLISHED_IN: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-PUBLISHED_IN',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:PUBLISHED_IN]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeREPORTED_IN: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-REPORTED_IN',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:REPORTED_IN]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeCARRIED_BY: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-CARRIED_BY',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:CARRIED_BY]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeSAME_STATEMENT: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-SAME_STATEMENT',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:SAME_STATEMENT]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeDERIVED_FROM: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-DERIVED_FROM',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:DERIVED_FROM]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeNARROWS: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-NARROWS',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:NARROWS]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeEQUIVALENT_TO: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-EQUIVALENT_TO',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:EQUIVALENT_TO]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeCONTRADICTS: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-CONTRADICTS',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:CONTRADICTS]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeEARLIER_ROUND_OF: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-EARLIER_ROUND_OF',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:EARLIER_ROUND_OF]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeRELATED_TO: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-RELATED_TO',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:RELATED_TO]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeREPRESENTS: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-REPRESENTS',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:REPRESENTS]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypePART_OF: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-PART_OF',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:PART_OF]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeOWNED_BY: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-OWNED_BY',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:OWNED_BY]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeALIGNED_WITH: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-ALIGNED_WITH',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:ALIGNED_WITH]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeOPPOSED_TO: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-OPPOSED_TO',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:OPPOSED_TO]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypePARTY_TO: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-PARTY_TO',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:PARTY_TO]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeUNINVOLVED_IN: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-UNINVOLVED_IN',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:UNINVOLVED_IN]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeMEDIATES: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-MEDIATES',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:MEDIATES]->() RETURN count(r) AS relationships`,
}

/** How many relationships of this type are there? (cypher/queries/system/relationships-of-type.cypher) */
export const relationshipsOfTypeMERGED_INTO: ReadQuery<{}, { relationships: number }> = {
  name: 'relationships-of-type-MERGED_INTO',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'relationships', type: 'int' }],
  text: `
MATCH ()-[r:MERGED_INTO]->() RETURN count(r) AS relationships`,
}

/** How many statements are there in each state, by stance? It passes over all of them. (cypher/queries/system/statements-by-state.cypher) */
export const statementsByState: ReadQuery<{}, { state: string; stance: string; statements: number }> = {
  name: 'statements-by-state',
  mode: 'read',
  returns: 'many',
  params: {},
  columns: [
    { name: 'state', type: 'string' },
    { name: 'stance', type: 'string' },
    { name: 'statements', type: 'int' },
  ],
  text: `
MATCH (s:Statement)
RETURN coalesce(s.state, 'none') AS state, coalesce(s.stance, 'none') AS stance, count(s) AS statements
ORDER BY state ASC, stance ASC`,
}

/** Which topics have these ids? (cypher/queries/topics/topics-by-id.cypher) */
export const topicsById: ReadQuery<{ ids: readonly string[] }, { topic: Row<'Topic'> }> = {
  name: 'topics-by-id',
  mode: 'read',
  returns: 'many',
  params: { ids: 'string[]' },
  columns: [{ name: 'topic', type: { row: 'Topic', nullable: false } }],
  text: `
MATCH (t:Topic) WHERE t.id IN $ids
RETURN [t.id, t.name, t.version, t.createdAt, t.updatedAt, t.text, t.wikidataId, t.sortKey] AS topic`,
}

/** How many topics are there? (cypher/queries/topics/topics-count.cypher) */
export const topicsCount: ReadQuery<{}, { total: number }> = {
  name: 'topics-count',
  mode: 'read',
  returns: 'one',
  params: {},
  columns: [{ name: 'total', type: 'int' }],
  text: `
MATCH (t:Topic)
RETURN count(t) AS total`,
}

/** Which topics are there, by name? (cypher/queries/topics/topics-feed.cypher) */
export const topicsFeed: ReadQuery<{ low: string; high: string; limit: number }, { topic: Row<'Topic'> }> = {
  name: 'topics-feed',
  mode: 'read',
  returns: 'many',
  params: { low: 'string', high: 'string', limit: 'int' },
  columns: [{ name: 'topic', type: { row: 'Topic', nullable: false } }],
  text: `
MATCH (t:Topic) WHERE t.sortKey > $low AND t.sortKey < $high
RETURN [t.id, t.name, t.version, t.createdAt, t.updatedAt, t.text, t.wikidataId, t.sortKey] AS topic
ORDER BY t.sortKey ASC LIMIT $limit`,
}

/** Which topics are there, by name? In the other order. (cypher/queries/topics/topics-feed.cypher) */
export const topicsFeedBackwards: ReadQuery<
  { low: string; high: string; limit: number },
  { topic: Row<'Topic'> }
> = {
  name: 'topics-feed-backwards',
  mode: 'read',
  returns: 'many',
  params: { low: 'string', high: 'string', limit: 'int' },
  columns: [{ name: 'topic', type: { row: 'Topic', nullable: false } }],
  text: `
MATCH (t:Topic) WHERE t.sortKey > $low AND t.sortKey < $high
RETURN [t.id, t.name, t.version, t.createdAt, t.updatedAt, t.text, t.wikidataId, t.sortKey] AS topic
ORDER BY t.sortKey DESC LIMIT $limit`,
}

/** Articles cite others, by the first by name of all ways in which statements went from the one to the other. (cypher/writes/cite-articles.cypher) */
export const citeArticles: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'cite-articles',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Article {id: row.citing})
MATCH (b:Article {id: row.target})
MERGE (a)-[c:CITES]->(b)
SET c.via = CASE WHEN c.via IS NULL OR row.via < c.via THEN row.via ELSE c.via END
RETURN count(c) AS written`,
}

/** Create these nodes. One whose id is taken is refused. (cypher/writes/create-nodes.cypher) */
export const createNodesActor: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-nodes-Actor',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
CREATE (n:Actor {id: row.id})
SET n += row.properties
RETURN count(n) AS written`,
}

/** Create these nodes. One whose id is taken is refused. (cypher/writes/create-nodes.cypher) */
export const createNodesClaim: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-nodes-Claim',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
CREATE (n:Claim {id: row.id})
SET n += row.properties
RETURN count(n) AS written`,
}

/** Create these nodes. One whose id is taken is refused. (cypher/writes/create-nodes.cypher) */
export const createNodesStatement: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-nodes-Statement',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
CREATE (n:Statement {id: row.id})
SET n += row.properties
RETURN count(n) AS written`,
}

/** Create these nodes. One whose id is taken is refused. (cypher/writes/create-nodes.cypher) */
export const createNodesArticle: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-nodes-Article',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
CREATE (n:Article {id: row.id})
SET n += row.properties
RETURN count(n) AS written`,
}

/** Create these nodes. One whose id is taken is refused. (cypher/writes/create-nodes.cypher) */
export const createNodesReview: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-nodes-Review',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
CREATE (n:Review {id: row.id})
SET n += row.properties
RETURN count(n) AS written`,
}

/** Create these nodes. One whose id is taken is refused. (cypher/writes/create-nodes.cypher) */
export const createNodesEvent: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-nodes-Event',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
CREATE (n:Event {id: row.id})
SET n += row.properties
RETURN count(n) AS written`,
}

/** Create these nodes. One whose id is taken is refused. (cypher/writes/create-nodes.cypher) */
export const createNodesPlace: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-nodes-Place',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
CREATE (n:Place {id: row.id})
SET n += row.properties
RETURN count(n) AS written`,
}

/** Create these nodes. One whose id is taken is refused. (cypher/writes/create-nodes.cypher) */
export const createNodesTopic: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-nodes-Topic',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
CREATE (n:Topic {id: row.id})
SET n += row.properties
RETURN count(n) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsMADE: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-MADE',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Statement {id: row.to})
CREATE (b)<-[r:MADE]-(a)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsON_BEHALF_OF: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-ON_BEHALF_OF',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE (a)-[r:ON_BEHALF_OF]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsASSERTS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-ASSERTS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Claim {id: row.to})
CREATE (a)-[r:ASSERTS]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsCONFIRMS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-CONFIRMS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Claim {id: row.to})
CREATE (a)-[r:CONFIRMS]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsDENIES: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-DENIES',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Claim {id: row.to})
CREATE (a)-[r:DENIES]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsQUESTIONS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-QUESTIONS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Claim {id: row.to})
CREATE (a)-[r:QUESTIONS]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsDECLINES: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-DECLINES',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Claim {id: row.to})
CREATE (a)-[r:DECLINES]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsPROPOSED_ON: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-PROPOSED_ON',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Claim {id: row.to})
CREATE (a)-[r:PROPOSED_ON]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsWITHDRAWN_FROM: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-WITHDRAWN_FROM',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Claim {id: row.to})
CREATE (a)-[r:WITHDRAWN_FROM]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsSAID_IN: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-SAID_IN',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Article {id: row.to})
CREATE (a)-[r:SAID_IN]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsRESPONDS_TO: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-RESPONDS_TO',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Statement {id: row.to})
CREATE (a)-[r:RESPONDS_TO]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsRETRACTS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-RETRACTS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Statement {id: row.to})
CREATE (a)-[r:RETRACTS]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsRESTATES: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-RESTATES',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Statement {id: row.to})
CREATE (a)-[r:RESTATES]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsCITES: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-CITES',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (b:Article {id: row.to})
CREATE (a)-[r:CITES]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsPUBLISHED_BY: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-PUBLISHED_BY',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE (a)-[r:PUBLISHED_BY]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsABOUT: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-ABOUT',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE (a)-[r:ABOUT]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsACCUSES: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-ACCUSES',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE (a)-[r:ACCUSES]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsCONCERNS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-CONCERNS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Event {id: row.to})
CREATE (a)-[r:CONCERNS]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsLOCATED_IN: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-LOCATED_IN',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Place {id: row.to})
CREATE (a)-[r:LOCATED_IN]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsFILED_UNDER: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-FILED_UNDER',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Topic {id: row.to})
CREATE (a)-[r:FILED_UNDER]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsREVIEWS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-REVIEWS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Review {id: row.from})
MATCH (b:Claim {id: row.to})
CREATE (a)-[r:REVIEWS]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsBY: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-BY',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Review {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE (a)-[r:BY]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsPUBLISHED_IN: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-PUBLISHED_IN',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Review {id: row.from})
MATCH (b:Article {id: row.to})
CREATE (a)-[r:PUBLISHED_IN]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsREPORTED_IN: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-REPORTED_IN',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Article {id: row.to})
CREATE (a)-[r:REPORTED_IN]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsCARRIED_BY: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-CARRIED_BY',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Article {id: row.to})
CREATE (a)-[r:CARRIED_BY]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsSAME_STATEMENT: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-SAME_STATEMENT',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Statement {id: row.to})
CREATE (a)-[r:SAME_STATEMENT]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsDERIVED_FROM: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-DERIVED_FROM',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (b:Article {id: row.to})
CREATE (a)-[r:DERIVED_FROM]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsNARROWS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-NARROWS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Claim {id: row.to})
CREATE (a)-[r:NARROWS]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsEQUIVALENT_TO: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-EQUIVALENT_TO',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Claim {id: row.to})
CREATE (a)-[r:EQUIVALENT_TO]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsCONTRADICTS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-CONTRADICTS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Claim {id: row.to})
CREATE (a)-[r:CONTRADICTS]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsEARLIER_ROUND_OF: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> =
  {
    name: 'create-relations-EARLIER_ROUND_OF',
    mode: 'write',
    returns: 'one',
    params: { rows: 'rows' },
    columns: [{ name: 'written', type: 'int' }],
    text: `
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Claim {id: row.to})
CREATE (a)-[r:EARLIER_ROUND_OF]->(b)
SET r += row.properties
RETURN count(r) AS written`,
  }

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsRELATED_TO: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-RELATED_TO',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Claim {id: row.to})
CREATE (a)-[r:RELATED_TO]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsREPRESENTS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-REPRESENTS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE (a)-[r:REPRESENTS]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsPART_OF: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-PART_OF',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE (a)-[r:PART_OF]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsOWNED_BY: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-OWNED_BY',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE (a)-[r:OWNED_BY]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsALIGNED_WITH: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-ALIGNED_WITH',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE (a)-[r:ALIGNED_WITH]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsOPPOSED_TO: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-OPPOSED_TO',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE (a)-[r:OPPOSED_TO]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsPARTY_TO: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-PARTY_TO',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Event {id: row.to})
CREATE (a)-[r:PARTY_TO]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsUNINVOLVED_IN: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-UNINVOLVED_IN',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Event {id: row.to})
CREATE (a)-[r:UNINVOLVED_IN]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsMEDIATES: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-MEDIATES',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Event {id: row.to})
CREATE (a)-[r:MEDIATES]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsMERGED_INTO: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'create-relations-MERGED_INTO',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE (a)-[r:MERGED_INTO]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** Create these relationships. (cypher/writes/create-relations.cypher) */
export const createRelationsMERGED_INTO_OF_Claim: WriteQuery<
  { rows: readonly ParamRow[] },
  { written: number }
> = {
  name: 'create-relations-MERGED_INTO_OF_Claim',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Claim {id: row.to})
CREATE (a)-[r:MERGED_INTO]->(b)
SET r += row.properties
RETURN count(r) AS written`,
}

/** The restore has finished: take its mark away. (cypher/writes/finished-restore.cypher) */
export const finishedRestore: WriteQuery<{ id: string }, {}> = {
  name: 'finished-restore',
  mode: 'write',
  returns: 'none',
  params: { id: 'string' },
  columns: [],
  text: `
MATCH (n:_Lock) WHERE n.id = $id
DELETE n`,
}

/** The names of these actors have changed: drop the look-up keys derived from the old ones. (cypher/writes/forget-aliases.cypher) */
export const forgetAliases: WriteQuery<{ ids: readonly string[] }, {}> = {
  name: 'forget-aliases',
  mode: 'write',
  returns: 'none',
  params: { ids: 'string[]' },
  columns: [],
  text: `
MATCH (k:_Alias) WHERE k.actorId IN $ids
DELETE k`,
}

/** What was derived from these claims and holds no longer: drop it. (cypher/writes/forget-disputes.cypher) */
export const forgetDisputes: WriteQuery<{ claimIds: readonly string[]; keep: readonly string[] }, {}> = {
  name: 'forget-disputes',
  mode: 'write',
  returns: 'none',
  params: { claimIds: 'string[]', keep: 'string[]' },
  columns: [],
  text: `
MATCH (d:_Dispute) WHERE d.claimId IN $claimIds AND NOT d.id IN $keep
DELETE d`,
}

/** What these marks asked for was done: drop them. (cypher/writes/forget-marks.cypher) */
export const forgetMarks: WriteQuery<{ ids: readonly string[] }, {}> = {
  name: 'forget-marks',
  mode: 'write',
  returns: 'none',
  params: { ids: 'string[]' },
  columns: [],
  text: `
MATCH (m:_Mark) WHERE m.id IN $ids
DELETE m`,
}

/** These changes are sealed: they wait no longer. (cypher/writes/forget-pending.cypher) */
export const forgetPending: WriteQuery<{ ids: readonly string[] }, {}> = {
  name: 'forget-pending',
  mode: 'write',
  returns: 'none',
  params: { ids: 'string[]' },
  columns: [],
  text: `
MATCH (p:_Pending) WHERE p.id IN $ids
DELETE p`,
}

/** The addresses of these articles have changed: drop the look-up keys derived from the old ones. (cypher/writes/forget-urls.cypher) */
export const forgetUrls: WriteQuery<{ ids: readonly string[] }, {}> = {
  name: 'forget-urls',
  mode: 'write',
  returns: 'none',
  params: { ids: 'string[]' },
  columns: [],
  text: `
MATCH (k:_Url) WHERE k.articleId IN $ids
DELETE k`,
}

/** These writes are so old that every index has seen them: drop what they left. (cypher/writes/forget-writes.cypher) */
export const forgetWrites: WriteQuery<{ before: string; limit: number }, {}> = {
  name: 'forget-writes',
  mode: 'write',
  returns: 'none',
  params: { before: 'string', limit: 'int' },
  columns: [],
  text: `
MATCH (w:_Write) WHERE w.at < $before
WITH w LIMIT $limit
DELETE w`,
}

/** Give these actors the further label of their kind. (cypher/writes/label-actors.cypher) */
export const labelActorsSTATE: WriteQuery<{ ids: readonly string[] }, { written: number }> = {
  name: 'label-actors-STATE',
  mode: 'write',
  returns: 'one',
  params: { ids: 'string[]' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
MATCH (n:Actor) WHERE n.id IN $ids
REMOVE n:State:Person:Organization:ArmedGroup:Monitor:Collective:Outlet
SET n:State
RETURN count(n) AS written`,
}

/** Give these actors the further label of their kind. (cypher/writes/label-actors.cypher) */
export const labelActorsPERSON: WriteQuery<{ ids: readonly string[] }, { written: number }> = {
  name: 'label-actors-PERSON',
  mode: 'write',
  returns: 'one',
  params: { ids: 'string[]' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
MATCH (n:Actor) WHERE n.id IN $ids
REMOVE n:State:Person:Organization:ArmedGroup:Monitor:Collective:Outlet
SET n:Person
RETURN count(n) AS written`,
}

/** Give these actors the further label of their kind. (cypher/writes/label-actors.cypher) */
export const labelActorsORGANIZATION: WriteQuery<{ ids: readonly string[] }, { written: number }> = {
  name: 'label-actors-ORGANIZATION',
  mode: 'write',
  returns: 'one',
  params: { ids: 'string[]' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
MATCH (n:Actor) WHERE n.id IN $ids
REMOVE n:State:Person:Organization:ArmedGroup:Monitor:Collective:Outlet
SET n:Organization
RETURN count(n) AS written`,
}

/** Give these actors the further label of their kind. (cypher/writes/label-actors.cypher) */
export const labelActorsARMED_GROUP: WriteQuery<{ ids: readonly string[] }, { written: number }> = {
  name: 'label-actors-ARMED_GROUP',
  mode: 'write',
  returns: 'one',
  params: { ids: 'string[]' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
MATCH (n:Actor) WHERE n.id IN $ids
REMOVE n:State:Person:Organization:ArmedGroup:Monitor:Collective:Outlet
SET n:ArmedGroup
RETURN count(n) AS written`,
}

/** Give these actors the further label of their kind. (cypher/writes/label-actors.cypher) */
export const labelActorsMONITOR: WriteQuery<{ ids: readonly string[] }, { written: number }> = {
  name: 'label-actors-MONITOR',
  mode: 'write',
  returns: 'one',
  params: { ids: 'string[]' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
MATCH (n:Actor) WHERE n.id IN $ids
REMOVE n:State:Person:Organization:ArmedGroup:Monitor:Collective:Outlet
SET n:Monitor
RETURN count(n) AS written`,
}

/** Give these actors the further label of their kind. (cypher/writes/label-actors.cypher) */
export const labelActorsCOLLECTIVE: WriteQuery<{ ids: readonly string[] }, { written: number }> = {
  name: 'label-actors-COLLECTIVE',
  mode: 'write',
  returns: 'one',
  params: { ids: 'string[]' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
MATCH (n:Actor) WHERE n.id IN $ids
REMOVE n:State:Person:Organization:ArmedGroup:Monitor:Collective:Outlet
SET n:Collective
RETURN count(n) AS written`,
}

/** Give these actors the further label of an outlet. (cypher/writes/label-outlets.cypher) */
export const labelOutlets: WriteQuery<{ ids: readonly string[] }, { written: number }> = {
  name: 'label-outlets',
  mode: 'write',
  returns: 'one',
  params: { ids: 'string[]' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
MATCH (n:Actor) WHERE n.id IN $ids
SET n:Outlet
RETURN count(n) AS written`,
}

/** Hold these nodes until the transaction ends: writing to one keeps others from writing to it. (cypher/writes/lock-nodes.cypher) */
export const lockNodesActor: WriteQuery<{ ids: readonly string[] }, { written: number }> = {
  name: 'lock-nodes-Actor',
  mode: 'write',
  returns: 'one',
  params: { ids: 'string[]' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $ids AS key
MATCH (n:Actor) WHERE n.id = key
SET n.updatedAt = n.updatedAt
RETURN count(n) AS written`,
}

/** Hold these nodes until the transaction ends: writing to one keeps others from writing to it. (cypher/writes/lock-nodes.cypher) */
export const lockNodesClaim: WriteQuery<{ ids: readonly string[] }, { written: number }> = {
  name: 'lock-nodes-Claim',
  mode: 'write',
  returns: 'one',
  params: { ids: 'string[]' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $ids AS key
MATCH (n:Claim) WHERE n.id = key
SET n.updatedAt = n.updatedAt
RETURN count(n) AS written`,
}

/** Hold these nodes until the transaction ends: writing to one keeps others from writing to it. (cypher/writes/lock-nodes.cypher) */
export const lockNodesStatement: WriteQuery<{ ids: readonly string[] }, { written: number }> = {
  name: 'lock-nodes-Statement',
  mode: 'write',
  returns: 'one',
  params: { ids: 'string[]' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $ids AS key
MATCH (n:Statement) WHERE n.id = key
SET n.updatedAt = n.updatedAt
RETURN count(n) AS written`,
}

/** Hold these nodes until the transaction ends: writing to one keeps others from writing to it. (cypher/writes/lock-nodes.cypher) */
export const lockNodesArticle: WriteQuery<{ ids: readonly string[] }, { written: number }> = {
  name: 'lock-nodes-Article',
  mode: 'write',
  returns: 'one',
  params: { ids: 'string[]' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $ids AS key
MATCH (n:Article) WHERE n.id = key
SET n.updatedAt = n.updatedAt
RETURN count(n) AS written`,
}

/** Hold these nodes until the transaction ends: writing to one keeps others from writing to it. (cypher/writes/lock-nodes.cypher) */
export const lockNodesReview: WriteQuery<{ ids: readonly string[] }, { written: number }> = {
  name: 'lock-nodes-Review',
  mode: 'write',
  returns: 'one',
  params: { ids: 'string[]' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $ids AS key
MATCH (n:Review) WHERE n.id = key
SET n.updatedAt = n.updatedAt
RETURN count(n) AS written`,
}

/** Hold these nodes until the transaction ends: writing to one keeps others from writing to it. (cypher/writes/lock-nodes.cypher) */
export const lockNodesEvent: WriteQuery<{ ids: readonly string[] }, { written: number }> = {
  name: 'lock-nodes-Event',
  mode: 'write',
  returns: 'one',
  params: { ids: 'string[]' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $ids AS key
MATCH (n:Event) WHERE n.id = key
SET n.updatedAt = n.updatedAt
RETURN count(n) AS written`,
}

/** Hold these nodes until the transaction ends: writing to one keeps others from writing to it. (cypher/writes/lock-nodes.cypher) */
export const lockNodesPlace: WriteQuery<{ ids: readonly string[] }, { written: number }> = {
  name: 'lock-nodes-Place',
  mode: 'write',
  returns: 'one',
  params: { ids: 'string[]' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $ids AS key
MATCH (n:Place) WHERE n.id = key
SET n.updatedAt = n.updatedAt
RETURN count(n) AS written`,
}

/** Hold these nodes until the transaction ends: writing to one keeps others from writing to it. (cypher/writes/lock-nodes.cypher) */
export const lockNodesTopic: WriteQuery<{ ids: readonly string[] }, { written: number }> = {
  name: 'lock-nodes-Topic',
  mode: 'write',
  returns: 'one',
  params: { ids: 'string[]' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $ids AS key
MATCH (n:Topic) WHERE n.id = key
SET n.updatedAt = n.updatedAt
RETURN count(n) AS written`,
}

/** Record that a migration was applied. (cypher/writes/record-migration.cypher) */
export const recordMigration: WriteQuery<
  { id: string; name: string; number: number; checksum: string; appliedAt: string },
  {}
> = {
  name: 'record-migration',
  mode: 'write',
  returns: 'none',
  params: { id: 'string', name: 'string', number: 'int', checksum: 'string', appliedAt: 'string' },
  columns: [],
  text: `
MERGE (m:_Migration {id: $id})
SET m.name = $name, m.number = $number, m.checksum = $checksum, m.appliedAt = $appliedAt`,
}

/** Take away these nodes, which nothing is joined to any more. (cypher/writes/remove-nodes.cypher) */
export const removeNodesActor: WriteQuery<{ ids: readonly string[] }, { written: number }> = {
  name: 'remove-nodes-Actor',
  mode: 'write',
  returns: 'one',
  params: { ids: 'string[]' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $ids AS key
MATCH (n:Actor) WHERE n.id = key
DELETE n
RETURN count(n) AS written`,
}

/** Take away these nodes, which nothing is joined to any more. (cypher/writes/remove-nodes.cypher) */
export const removeNodesClaim: WriteQuery<{ ids: readonly string[] }, { written: number }> = {
  name: 'remove-nodes-Claim',
  mode: 'write',
  returns: 'one',
  params: { ids: 'string[]' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $ids AS key
MATCH (n:Claim) WHERE n.id = key
DELETE n
RETURN count(n) AS written`,
}

/** Take away these nodes, which nothing is joined to any more. (cypher/writes/remove-nodes.cypher) */
export const removeNodesStatement: WriteQuery<{ ids: readonly string[] }, { written: number }> = {
  name: 'remove-nodes-Statement',
  mode: 'write',
  returns: 'one',
  params: { ids: 'string[]' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $ids AS key
MATCH (n:Statement) WHERE n.id = key
DELETE n
RETURN count(n) AS written`,
}

/** Take away these nodes, which nothing is joined to any more. (cypher/writes/remove-nodes.cypher) */
export const removeNodesArticle: WriteQuery<{ ids: readonly string[] }, { written: number }> = {
  name: 'remove-nodes-Article',
  mode: 'write',
  returns: 'one',
  params: { ids: 'string[]' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $ids AS key
MATCH (n:Article) WHERE n.id = key
DELETE n
RETURN count(n) AS written`,
}

/** Take away these nodes, which nothing is joined to any more. (cypher/writes/remove-nodes.cypher) */
export const removeNodesReview: WriteQuery<{ ids: readonly string[] }, { written: number }> = {
  name: 'remove-nodes-Review',
  mode: 'write',
  returns: 'one',
  params: { ids: 'string[]' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $ids AS key
MATCH (n:Review) WHERE n.id = key
DELETE n
RETURN count(n) AS written`,
}

/** Take away these nodes, which nothing is joined to any more. (cypher/writes/remove-nodes.cypher) */
export const removeNodesEvent: WriteQuery<{ ids: readonly string[] }, { written: number }> = {
  name: 'remove-nodes-Event',
  mode: 'write',
  returns: 'one',
  params: { ids: 'string[]' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $ids AS key
MATCH (n:Event) WHERE n.id = key
DELETE n
RETURN count(n) AS written`,
}

/** Take away these nodes, which nothing is joined to any more. (cypher/writes/remove-nodes.cypher) */
export const removeNodesPlace: WriteQuery<{ ids: readonly string[] }, { written: number }> = {
  name: 'remove-nodes-Place',
  mode: 'write',
  returns: 'one',
  params: { ids: 'string[]' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $ids AS key
MATCH (n:Place) WHERE n.id = key
DELETE n
RETURN count(n) AS written`,
}

/** Take away these nodes, which nothing is joined to any more. (cypher/writes/remove-nodes.cypher) */
export const removeNodesTopic: WriteQuery<{ ids: readonly string[] }, { written: number }> = {
  name: 'remove-nodes-Topic',
  mode: 'write',
  returns: 'one',
  params: { ids: 'string[]' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $ids AS key
MATCH (n:Topic) WHERE n.id = key
DELETE n
RETURN count(n) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsMADE: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-MADE',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor) WHERE a.id = row.from
MATCH (b:Statement) WHERE b.id = row.to
MATCH (b)<-[r:MADE]-(a) WHERE '' = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsON_BEHALF_OF: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-ON_BEHALF_OF',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement) WHERE a.id = row.from
MATCH (b:Actor) WHERE b.id = row.to
MATCH (a)-[r:ON_BEHALF_OF]->(b) WHERE '' = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsASSERTS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-ASSERTS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement) WHERE a.id = row.from
MATCH (b:Claim) WHERE b.id = row.to
MATCH (a)-[r:ASSERTS]->(b) WHERE '' = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsCONFIRMS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-CONFIRMS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement) WHERE a.id = row.from
MATCH (b:Claim) WHERE b.id = row.to
MATCH (a)-[r:CONFIRMS]->(b) WHERE '' = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsDENIES: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-DENIES',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement) WHERE a.id = row.from
MATCH (b:Claim) WHERE b.id = row.to
MATCH (a)-[r:DENIES]->(b) WHERE '' = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsQUESTIONS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-QUESTIONS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement) WHERE a.id = row.from
MATCH (b:Claim) WHERE b.id = row.to
MATCH (a)-[r:QUESTIONS]->(b) WHERE '' = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsDECLINES: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-DECLINES',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement) WHERE a.id = row.from
MATCH (b:Claim) WHERE b.id = row.to
MATCH (a)-[r:DECLINES]->(b) WHERE '' = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsPROPOSED_ON: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-PROPOSED_ON',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement) WHERE a.id = row.from
MATCH (b:Claim) WHERE b.id = row.to
MATCH (a)-[r:PROPOSED_ON]->(b) WHERE '' = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsWITHDRAWN_FROM: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-WITHDRAWN_FROM',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement) WHERE a.id = row.from
MATCH (b:Claim) WHERE b.id = row.to
MATCH (a)-[r:WITHDRAWN_FROM]->(b) WHERE '' = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsSAID_IN: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-SAID_IN',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement) WHERE a.id = row.from
MATCH (b:Article) WHERE b.id = row.to
MATCH (a)-[r:SAID_IN]->(b) WHERE '' = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsRESPONDS_TO: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-RESPONDS_TO',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement) WHERE a.id = row.from
MATCH (b:Statement) WHERE b.id = row.to
MATCH (a)-[r:RESPONDS_TO]->(b) WHERE '' = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsRETRACTS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-RETRACTS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement) WHERE a.id = row.from
MATCH (b:Statement) WHERE b.id = row.to
MATCH (a)-[r:RETRACTS]->(b) WHERE '' = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsRESTATES: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-RESTATES',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement) WHERE a.id = row.from
MATCH (b:Statement) WHERE b.id = row.to
MATCH (a)-[r:RESTATES]->(b) WHERE '' = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsCITES: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-CITES',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Article) WHERE a.id = row.from
MATCH (b:Article) WHERE b.id = row.to
MATCH (a)-[r:CITES]->(b) WHERE '' = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsPUBLISHED_BY: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-PUBLISHED_BY',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Article) WHERE a.id = row.from
MATCH (b:Actor) WHERE b.id = row.to
MATCH (a)-[r:PUBLISHED_BY]->(b) WHERE '' = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsABOUT: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-ABOUT',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim) WHERE a.id = row.from
MATCH (b:Actor) WHERE b.id = row.to
MATCH (a)-[r:ABOUT]->(b) WHERE '' = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsACCUSES: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-ACCUSES',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim) WHERE a.id = row.from
MATCH (b:Actor) WHERE b.id = row.to
MATCH (a)-[r:ACCUSES]->(b) WHERE '' = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsCONCERNS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-CONCERNS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim) WHERE a.id = row.from
MATCH (b:Event) WHERE b.id = row.to
MATCH (a)-[r:CONCERNS]->(b) WHERE '' = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsLOCATED_IN: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-LOCATED_IN',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim) WHERE a.id = row.from
MATCH (b:Place) WHERE b.id = row.to
MATCH (a)-[r:LOCATED_IN]->(b) WHERE '' = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsFILED_UNDER: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-FILED_UNDER',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim) WHERE a.id = row.from
MATCH (b:Topic) WHERE b.id = row.to
MATCH (a)-[r:FILED_UNDER]->(b) WHERE '' = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsREVIEWS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-REVIEWS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Review) WHERE a.id = row.from
MATCH (b:Claim) WHERE b.id = row.to
MATCH (a)-[r:REVIEWS]->(b) WHERE '' = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsBY: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-BY',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Review) WHERE a.id = row.from
MATCH (b:Actor) WHERE b.id = row.to
MATCH (a)-[r:BY]->(b) WHERE '' = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsPUBLISHED_IN: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-PUBLISHED_IN',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Review) WHERE a.id = row.from
MATCH (b:Article) WHERE b.id = row.to
MATCH (a)-[r:PUBLISHED_IN]->(b) WHERE '' = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsREPORTED_IN: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-REPORTED_IN',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement) WHERE a.id = row.from
MATCH (b:Article) WHERE b.id = row.to
MATCH (a)-[r:REPORTED_IN]->(b) WHERE coalesce(r.key, '') = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsCARRIED_BY: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-CARRIED_BY',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement) WHERE a.id = row.from
MATCH (b:Article) WHERE b.id = row.to
MATCH (a)-[r:CARRIED_BY]->(b) WHERE coalesce(r.key, '') = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsSAME_STATEMENT: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-SAME_STATEMENT',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement) WHERE a.id = row.from
MATCH (b:Statement) WHERE b.id = row.to
MATCH (a)-[r:SAME_STATEMENT]->(b) WHERE coalesce(r.key, '') = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsDERIVED_FROM: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-DERIVED_FROM',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Article) WHERE a.id = row.from
MATCH (b:Article) WHERE b.id = row.to
MATCH (a)-[r:DERIVED_FROM]->(b) WHERE coalesce(r.key, '') = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsNARROWS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-NARROWS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim) WHERE a.id = row.from
MATCH (b:Claim) WHERE b.id = row.to
MATCH (a)-[r:NARROWS]->(b) WHERE coalesce(r.key, '') = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsEQUIVALENT_TO: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-EQUIVALENT_TO',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim) WHERE a.id = row.from
MATCH (b:Claim) WHERE b.id = row.to
MATCH (a)-[r:EQUIVALENT_TO]->(b) WHERE coalesce(r.key, '') = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsCONTRADICTS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-CONTRADICTS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim) WHERE a.id = row.from
MATCH (b:Claim) WHERE b.id = row.to
MATCH (a)-[r:CONTRADICTS]->(b) WHERE coalesce(r.key, '') = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsEARLIER_ROUND_OF: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> =
  {
    name: 'remove-relations-EARLIER_ROUND_OF',
    mode: 'write',
    returns: 'one',
    params: { rows: 'rows' },
    columns: [{ name: 'written', type: 'int' }],
    text: `
UNWIND $rows AS row
MATCH (a:Claim) WHERE a.id = row.from
MATCH (b:Claim) WHERE b.id = row.to
MATCH (a)-[r:EARLIER_ROUND_OF]->(b) WHERE coalesce(r.key, '') = row.key
DELETE r
RETURN count(r) AS written`,
  }

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsRELATED_TO: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-RELATED_TO',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim) WHERE a.id = row.from
MATCH (b:Claim) WHERE b.id = row.to
MATCH (a)-[r:RELATED_TO]->(b) WHERE coalesce(r.key, '') = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsREPRESENTS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-REPRESENTS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor) WHERE a.id = row.from
MATCH (b:Actor) WHERE b.id = row.to
MATCH (a)-[r:REPRESENTS]->(b) WHERE coalesce(r.key, '') = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsPART_OF: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-PART_OF',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor) WHERE a.id = row.from
MATCH (b:Actor) WHERE b.id = row.to
MATCH (a)-[r:PART_OF]->(b) WHERE coalesce(r.key, '') = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsOWNED_BY: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-OWNED_BY',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor) WHERE a.id = row.from
MATCH (b:Actor) WHERE b.id = row.to
MATCH (a)-[r:OWNED_BY]->(b) WHERE coalesce(r.key, '') = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsALIGNED_WITH: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-ALIGNED_WITH',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor) WHERE a.id = row.from
MATCH (b:Actor) WHERE b.id = row.to
MATCH (a)-[r:ALIGNED_WITH]->(b) WHERE coalesce(r.key, '') = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsOPPOSED_TO: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-OPPOSED_TO',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor) WHERE a.id = row.from
MATCH (b:Actor) WHERE b.id = row.to
MATCH (a)-[r:OPPOSED_TO]->(b) WHERE coalesce(r.key, '') = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsPARTY_TO: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-PARTY_TO',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor) WHERE a.id = row.from
MATCH (b:Event) WHERE b.id = row.to
MATCH (a)-[r:PARTY_TO]->(b) WHERE coalesce(r.key, '') = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsUNINVOLVED_IN: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-UNINVOLVED_IN',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor) WHERE a.id = row.from
MATCH (b:Event) WHERE b.id = row.to
MATCH (a)-[r:UNINVOLVED_IN]->(b) WHERE coalesce(r.key, '') = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsMEDIATES: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-MEDIATES',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor) WHERE a.id = row.from
MATCH (b:Event) WHERE b.id = row.to
MATCH (a)-[r:MEDIATES]->(b) WHERE coalesce(r.key, '') = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsMERGED_INTO: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'remove-relations-MERGED_INTO',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor) WHERE a.id = row.from
MATCH (b:Actor) WHERE b.id = row.to
MATCH (a)-[r:MERGED_INTO]->(b) WHERE coalesce(r.key, '') = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Take away these relationships. (cypher/writes/remove-relations.cypher) */
export const removeRelationsMERGED_INTO_OF_Claim: WriteQuery<
  { rows: readonly ParamRow[] },
  { written: number }
> = {
  name: 'remove-relations-MERGED_INTO_OF_Claim',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim) WHERE a.id = row.from
MATCH (b:Claim) WHERE b.id = row.to
MATCH (a)-[r:MERGED_INTO]->(b) WHERE coalesce(r.key, '') = row.key
DELETE r
RETURN count(r) AS written`,
}

/** Set these properties of nodes that are there; null takes one away. (cypher/writes/update-nodes.cypher) */
export const updateNodesActor: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-nodes-Actor',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (n:Actor) WHERE n.id = row.id
SET n += row.properties
RETURN count(n) AS written`,
}

/** Set these properties of nodes that are there; null takes one away. (cypher/writes/update-nodes.cypher) */
export const updateNodesClaim: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-nodes-Claim',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (n:Claim) WHERE n.id = row.id
SET n += row.properties
RETURN count(n) AS written`,
}

/** Set these properties of nodes that are there; null takes one away. (cypher/writes/update-nodes.cypher) */
export const updateNodesStatement: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-nodes-Statement',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (n:Statement) WHERE n.id = row.id
SET n += row.properties
RETURN count(n) AS written`,
}

/** Set these properties of nodes that are there; null takes one away. (cypher/writes/update-nodes.cypher) */
export const updateNodesArticle: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-nodes-Article',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (n:Article) WHERE n.id = row.id
SET n += row.properties
RETURN count(n) AS written`,
}

/** Set these properties of nodes that are there; null takes one away. (cypher/writes/update-nodes.cypher) */
export const updateNodesReview: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-nodes-Review',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (n:Review) WHERE n.id = row.id
SET n += row.properties
RETURN count(n) AS written`,
}

/** Set these properties of nodes that are there; null takes one away. (cypher/writes/update-nodes.cypher) */
export const updateNodesEvent: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-nodes-Event',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (n:Event) WHERE n.id = row.id
SET n += row.properties
RETURN count(n) AS written`,
}

/** Set these properties of nodes that are there; null takes one away. (cypher/writes/update-nodes.cypher) */
export const updateNodesPlace: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-nodes-Place',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (n:Place) WHERE n.id = row.id
SET n += row.properties
RETURN count(n) AS written`,
}

/** Set these properties of nodes that are there; null takes one away. (cypher/writes/update-nodes.cypher) */
export const updateNodesTopic: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-nodes-Topic',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (n:Topic) WHERE n.id = row.id
SET n += row.properties
RETURN count(n) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsMADE: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-MADE',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor) WHERE a.id = row.from
MATCH (b:Statement) WHERE b.id = row.to
MATCH (b)<-[r:MADE]-(a) WHERE '' = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsON_BEHALF_OF: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-ON_BEHALF_OF',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement) WHERE a.id = row.from
MATCH (b:Actor) WHERE b.id = row.to
MATCH (a)-[r:ON_BEHALF_OF]->(b) WHERE '' = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsASSERTS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-ASSERTS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement) WHERE a.id = row.from
MATCH (b:Claim) WHERE b.id = row.to
MATCH (a)-[r:ASSERTS]->(b) WHERE '' = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsCONFIRMS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-CONFIRMS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement) WHERE a.id = row.from
MATCH (b:Claim) WHERE b.id = row.to
MATCH (a)-[r:CONFIRMS]->(b) WHERE '' = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsDENIES: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-DENIES',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement) WHERE a.id = row.from
MATCH (b:Claim) WHERE b.id = row.to
MATCH (a)-[r:DENIES]->(b) WHERE '' = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsQUESTIONS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-QUESTIONS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement) WHERE a.id = row.from
MATCH (b:Claim) WHERE b.id = row.to
MATCH (a)-[r:QUESTIONS]->(b) WHERE '' = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsDECLINES: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-DECLINES',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement) WHERE a.id = row.from
MATCH (b:Claim) WHERE b.id = row.to
MATCH (a)-[r:DECLINES]->(b) WHERE '' = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsPROPOSED_ON: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-PROPOSED_ON',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement) WHERE a.id = row.from
MATCH (b:Claim) WHERE b.id = row.to
MATCH (a)-[r:PROPOSED_ON]->(b) WHERE '' = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsWITHDRAWN_FROM: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-WITHDRAWN_FROM',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement) WHERE a.id = row.from
MATCH (b:Claim) WHERE b.id = row.to
MATCH (a)-[r:WITHDRAWN_FROM]->(b) WHERE '' = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsSAID_IN: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-SAID_IN',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement) WHERE a.id = row.from
MATCH (b:Article) WHERE b.id = row.to
MATCH (a)-[r:SAID_IN]->(b) WHERE '' = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsRESPONDS_TO: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-RESPONDS_TO',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement) WHERE a.id = row.from
MATCH (b:Statement) WHERE b.id = row.to
MATCH (a)-[r:RESPONDS_TO]->(b) WHERE '' = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsRETRACTS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-RETRACTS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement) WHERE a.id = row.from
MATCH (b:Statement) WHERE b.id = row.to
MATCH (a)-[r:RETRACTS]->(b) WHERE '' = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsRESTATES: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-RESTATES',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement) WHERE a.id = row.from
MATCH (b:Statement) WHERE b.id = row.to
MATCH (a)-[r:RESTATES]->(b) WHERE '' = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsCITES: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-CITES',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Article) WHERE a.id = row.from
MATCH (b:Article) WHERE b.id = row.to
MATCH (a)-[r:CITES]->(b) WHERE '' = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsPUBLISHED_BY: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-PUBLISHED_BY',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Article) WHERE a.id = row.from
MATCH (b:Actor) WHERE b.id = row.to
MATCH (a)-[r:PUBLISHED_BY]->(b) WHERE '' = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsABOUT: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-ABOUT',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim) WHERE a.id = row.from
MATCH (b:Actor) WHERE b.id = row.to
MATCH (a)-[r:ABOUT]->(b) WHERE '' = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsACCUSES: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-ACCUSES',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim) WHERE a.id = row.from
MATCH (b:Actor) WHERE b.id = row.to
MATCH (a)-[r:ACCUSES]->(b) WHERE '' = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsCONCERNS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-CONCERNS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim) WHERE a.id = row.from
MATCH (b:Event) WHERE b.id = row.to
MATCH (a)-[r:CONCERNS]->(b) WHERE '' = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsLOCATED_IN: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-LOCATED_IN',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim) WHERE a.id = row.from
MATCH (b:Place) WHERE b.id = row.to
MATCH (a)-[r:LOCATED_IN]->(b) WHERE '' = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsFILED_UNDER: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-FILED_UNDER',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim) WHERE a.id = row.from
MATCH (b:Topic) WHERE b.id = row.to
MATCH (a)-[r:FILED_UNDER]->(b) WHERE '' = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsREVIEWS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-REVIEWS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Review) WHERE a.id = row.from
MATCH (b:Claim) WHERE b.id = row.to
MATCH (a)-[r:REVIEWS]->(b) WHERE '' = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsBY: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-BY',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Review) WHERE a.id = row.from
MATCH (b:Actor) WHERE b.id = row.to
MATCH (a)-[r:BY]->(b) WHERE '' = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsPUBLISHED_IN: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-PUBLISHED_IN',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Review) WHERE a.id = row.from
MATCH (b:Article) WHERE b.id = row.to
MATCH (a)-[r:PUBLISHED_IN]->(b) WHERE '' = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsREPORTED_IN: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-REPORTED_IN',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement) WHERE a.id = row.from
MATCH (b:Article) WHERE b.id = row.to
MATCH (a)-[r:REPORTED_IN]->(b) WHERE coalesce(r.key, '') = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsCARRIED_BY: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-CARRIED_BY',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement) WHERE a.id = row.from
MATCH (b:Article) WHERE b.id = row.to
MATCH (a)-[r:CARRIED_BY]->(b) WHERE coalesce(r.key, '') = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsSAME_STATEMENT: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-SAME_STATEMENT',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement) WHERE a.id = row.from
MATCH (b:Statement) WHERE b.id = row.to
MATCH (a)-[r:SAME_STATEMENT]->(b) WHERE coalesce(r.key, '') = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsDERIVED_FROM: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-DERIVED_FROM',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Article) WHERE a.id = row.from
MATCH (b:Article) WHERE b.id = row.to
MATCH (a)-[r:DERIVED_FROM]->(b) WHERE coalesce(r.key, '') = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsNARROWS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-NARROWS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim) WHERE a.id = row.from
MATCH (b:Claim) WHERE b.id = row.to
MATCH (a)-[r:NARROWS]->(b) WHERE coalesce(r.key, '') = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsEQUIVALENT_TO: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-EQUIVALENT_TO',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim) WHERE a.id = row.from
MATCH (b:Claim) WHERE b.id = row.to
MATCH (a)-[r:EQUIVALENT_TO]->(b) WHERE coalesce(r.key, '') = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsCONTRADICTS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-CONTRADICTS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim) WHERE a.id = row.from
MATCH (b:Claim) WHERE b.id = row.to
MATCH (a)-[r:CONTRADICTS]->(b) WHERE coalesce(r.key, '') = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsEARLIER_ROUND_OF: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> =
  {
    name: 'update-relations-EARLIER_ROUND_OF',
    mode: 'write',
    returns: 'one',
    params: { rows: 'rows' },
    columns: [{ name: 'written', type: 'int' }],
    text: `
UNWIND $rows AS row
MATCH (a:Claim) WHERE a.id = row.from
MATCH (b:Claim) WHERE b.id = row.to
MATCH (a)-[r:EARLIER_ROUND_OF]->(b) WHERE coalesce(r.key, '') = row.key
SET r += row.properties
RETURN count(r) AS written`,
  }

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsRELATED_TO: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-RELATED_TO',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim) WHERE a.id = row.from
MATCH (b:Claim) WHERE b.id = row.to
MATCH (a)-[r:RELATED_TO]->(b) WHERE coalesce(r.key, '') = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsREPRESENTS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-REPRESENTS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor) WHERE a.id = row.from
MATCH (b:Actor) WHERE b.id = row.to
MATCH (a)-[r:REPRESENTS]->(b) WHERE coalesce(r.key, '') = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsPART_OF: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-PART_OF',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor) WHERE a.id = row.from
MATCH (b:Actor) WHERE b.id = row.to
MATCH (a)-[r:PART_OF]->(b) WHERE coalesce(r.key, '') = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsOWNED_BY: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-OWNED_BY',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor) WHERE a.id = row.from
MATCH (b:Actor) WHERE b.id = row.to
MATCH (a)-[r:OWNED_BY]->(b) WHERE coalesce(r.key, '') = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsALIGNED_WITH: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-ALIGNED_WITH',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor) WHERE a.id = row.from
MATCH (b:Actor) WHERE b.id = row.to
MATCH (a)-[r:ALIGNED_WITH]->(b) WHERE coalesce(r.key, '') = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsOPPOSED_TO: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-OPPOSED_TO',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor) WHERE a.id = row.from
MATCH (b:Actor) WHERE b.id = row.to
MATCH (a)-[r:OPPOSED_TO]->(b) WHERE coalesce(r.key, '') = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsPARTY_TO: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-PARTY_TO',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor) WHERE a.id = row.from
MATCH (b:Event) WHERE b.id = row.to
MATCH (a)-[r:PARTY_TO]->(b) WHERE coalesce(r.key, '') = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsUNINVOLVED_IN: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-UNINVOLVED_IN',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor) WHERE a.id = row.from
MATCH (b:Event) WHERE b.id = row.to
MATCH (a)-[r:UNINVOLVED_IN]->(b) WHERE coalesce(r.key, '') = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsMEDIATES: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-MEDIATES',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor) WHERE a.id = row.from
MATCH (b:Event) WHERE b.id = row.to
MATCH (a)-[r:MEDIATES]->(b) WHERE coalesce(r.key, '') = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsMERGED_INTO: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'update-relations-MERGED_INTO',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor) WHERE a.id = row.from
MATCH (b:Actor) WHERE b.id = row.to
MATCH (a)-[r:MERGED_INTO]->(b) WHERE coalesce(r.key, '') = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Set these properties of relationships that are there; null takes one away. (cypher/writes/update-relations.cypher) */
export const updateRelationsMERGED_INTO_OF_Claim: WriteQuery<
  { rows: readonly ParamRow[] },
  { written: number }
> = {
  name: 'update-relations-MERGED_INTO_OF_Claim',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim) WHERE a.id = row.from
MATCH (b:Claim) WHERE b.id = row.to
MATCH (a)-[r:MERGED_INTO]->(b) WHERE coalesce(r.key, '') = row.key
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once for its key: several may stand between one pair. (cypher/writes/upsert-keyed-relations.cypher) */
export const upsertKeyedRelationsREPORTED_IN: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> =
  {
    name: 'upsert-keyed-relations-REPORTED_IN',
    mode: 'write',
    returns: 'one',
    params: { rows: 'rows' },
    columns: [{ name: 'written', type: 'int' }],
    text: `
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Article {id: row.to})
MERGE (a)-[r:REPORTED_IN {key: row.key}]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
  }

/** Write these relationships, each once for its key: several may stand between one pair. (cypher/writes/upsert-keyed-relations.cypher) */
export const upsertKeyedRelationsCARRIED_BY: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> =
  {
    name: 'upsert-keyed-relations-CARRIED_BY',
    mode: 'write',
    returns: 'one',
    params: { rows: 'rows' },
    columns: [{ name: 'written', type: 'int' }],
    text: `
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Article {id: row.to})
MERGE (a)-[r:CARRIED_BY {key: row.key}]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
  }

/** Write these relationships, each once for its key: several may stand between one pair. (cypher/writes/upsert-keyed-relations.cypher) */
export const upsertKeyedRelationsSAME_STATEMENT: WriteQuery<
  { rows: readonly ParamRow[] },
  { written: number }
> = {
  name: 'upsert-keyed-relations-SAME_STATEMENT',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Statement {id: row.to})
MERGE (a)-[r:SAME_STATEMENT {key: row.key}]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once for its key: several may stand between one pair. (cypher/writes/upsert-keyed-relations.cypher) */
export const upsertKeyedRelationsDERIVED_FROM: WriteQuery<
  { rows: readonly ParamRow[] },
  { written: number }
> = {
  name: 'upsert-keyed-relations-DERIVED_FROM',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (b:Article {id: row.to})
MERGE (a)-[r:DERIVED_FROM {key: row.key}]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once for its key: several may stand between one pair. (cypher/writes/upsert-keyed-relations.cypher) */
export const upsertKeyedRelationsNARROWS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-keyed-relations-NARROWS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Claim {id: row.to})
MERGE (a)-[r:NARROWS {key: row.key}]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once for its key: several may stand between one pair. (cypher/writes/upsert-keyed-relations.cypher) */
export const upsertKeyedRelationsEQUIVALENT_TO: WriteQuery<
  { rows: readonly ParamRow[] },
  { written: number }
> = {
  name: 'upsert-keyed-relations-EQUIVALENT_TO',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Claim {id: row.to})
MERGE (a)-[r:EQUIVALENT_TO {key: row.key}]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once for its key: several may stand between one pair. (cypher/writes/upsert-keyed-relations.cypher) */
export const upsertKeyedRelationsCONTRADICTS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> =
  {
    name: 'upsert-keyed-relations-CONTRADICTS',
    mode: 'write',
    returns: 'one',
    params: { rows: 'rows' },
    columns: [{ name: 'written', type: 'int' }],
    text: `
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Claim {id: row.to})
MERGE (a)-[r:CONTRADICTS {key: row.key}]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
  }

/** Write these relationships, each once for its key: several may stand between one pair. (cypher/writes/upsert-keyed-relations.cypher) */
export const upsertKeyedRelationsEARLIER_ROUND_OF: WriteQuery<
  { rows: readonly ParamRow[] },
  { written: number }
> = {
  name: 'upsert-keyed-relations-EARLIER_ROUND_OF',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Claim {id: row.to})
MERGE (a)-[r:EARLIER_ROUND_OF {key: row.key}]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once for its key: several may stand between one pair. (cypher/writes/upsert-keyed-relations.cypher) */
export const upsertKeyedRelationsRELATED_TO: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> =
  {
    name: 'upsert-keyed-relations-RELATED_TO',
    mode: 'write',
    returns: 'one',
    params: { rows: 'rows' },
    columns: [{ name: 'written', type: 'int' }],
    text: `
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Claim {id: row.to})
MERGE (a)-[r:RELATED_TO {key: row.key}]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
  }

/** Write these relationships, each once for its key: several may stand between one pair. (cypher/writes/upsert-keyed-relations.cypher) */
export const upsertKeyedRelationsREPRESENTS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> =
  {
    name: 'upsert-keyed-relations-REPRESENTS',
    mode: 'write',
    returns: 'one',
    params: { rows: 'rows' },
    columns: [{ name: 'written', type: 'int' }],
    text: `
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Actor {id: row.to})
MERGE (a)-[r:REPRESENTS {key: row.key}]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
  }

/** Write these relationships, each once for its key: several may stand between one pair. (cypher/writes/upsert-keyed-relations.cypher) */
export const upsertKeyedRelationsPART_OF: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-keyed-relations-PART_OF',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Actor {id: row.to})
MERGE (a)-[r:PART_OF {key: row.key}]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once for its key: several may stand between one pair. (cypher/writes/upsert-keyed-relations.cypher) */
export const upsertKeyedRelationsOWNED_BY: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-keyed-relations-OWNED_BY',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Actor {id: row.to})
MERGE (a)-[r:OWNED_BY {key: row.key}]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once for its key: several may stand between one pair. (cypher/writes/upsert-keyed-relations.cypher) */
export const upsertKeyedRelationsALIGNED_WITH: WriteQuery<
  { rows: readonly ParamRow[] },
  { written: number }
> = {
  name: 'upsert-keyed-relations-ALIGNED_WITH',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Actor {id: row.to})
MERGE (a)-[r:ALIGNED_WITH {key: row.key}]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once for its key: several may stand between one pair. (cypher/writes/upsert-keyed-relations.cypher) */
export const upsertKeyedRelationsOPPOSED_TO: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> =
  {
    name: 'upsert-keyed-relations-OPPOSED_TO',
    mode: 'write',
    returns: 'one',
    params: { rows: 'rows' },
    columns: [{ name: 'written', type: 'int' }],
    text: `
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Actor {id: row.to})
MERGE (a)-[r:OPPOSED_TO {key: row.key}]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
  }

/** Write these relationships, each once for its key: several may stand between one pair. (cypher/writes/upsert-keyed-relations.cypher) */
export const upsertKeyedRelationsPARTY_TO: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-keyed-relations-PARTY_TO',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Event {id: row.to})
MERGE (a)-[r:PARTY_TO {key: row.key}]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once for its key: several may stand between one pair. (cypher/writes/upsert-keyed-relations.cypher) */
export const upsertKeyedRelationsUNINVOLVED_IN: WriteQuery<
  { rows: readonly ParamRow[] },
  { written: number }
> = {
  name: 'upsert-keyed-relations-UNINVOLVED_IN',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Event {id: row.to})
MERGE (a)-[r:UNINVOLVED_IN {key: row.key}]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once for its key: several may stand between one pair. (cypher/writes/upsert-keyed-relations.cypher) */
export const upsertKeyedRelationsMEDIATES: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-keyed-relations-MEDIATES',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Event {id: row.to})
MERGE (a)-[r:MEDIATES {key: row.key}]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once for its key: several may stand between one pair. (cypher/writes/upsert-keyed-relations.cypher) */
export const upsertKeyedRelationsMERGED_INTO: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> =
  {
    name: 'upsert-keyed-relations-MERGED_INTO',
    mode: 'write',
    returns: 'one',
    params: { rows: 'rows' },
    columns: [{ name: 'written', type: 'int' }],
    text: `
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Actor {id: row.to})
MERGE (a)-[r:MERGED_INTO {key: row.key}]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
  }

/** Write these relationships, each once for its key: several may stand between one pair. (cypher/writes/upsert-keyed-relations.cypher) */
export const upsertKeyedRelationsMERGED_INTO_OF_Claim: WriteQuery<
  { rows: readonly ParamRow[] },
  { written: number }
> = {
  name: 'upsert-keyed-relations-MERGED_INTO_OF_Claim',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Claim {id: row.to})
MERGE (a)-[r:MERGED_INTO {key: row.key}]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these nodes, each once: a new one begins at version 1, a changed one takes the next. (cypher/writes/upsert-nodes.cypher) */
export const upsertNodesActor: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-nodes-Actor',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MERGE (n:Actor {id: row.id})
SET n += row.properties
RETURN count(n) AS written`,
}

/** Write these nodes, each once: a new one begins at version 1, a changed one takes the next. (cypher/writes/upsert-nodes.cypher) */
export const upsertNodesClaim: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-nodes-Claim',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MERGE (n:Claim {id: row.id})
SET n += row.properties
RETURN count(n) AS written`,
}

/** Write these nodes, each once: a new one begins at version 1, a changed one takes the next. (cypher/writes/upsert-nodes.cypher) */
export const upsertNodesStatement: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-nodes-Statement',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MERGE (n:Statement {id: row.id})
SET n += row.properties
RETURN count(n) AS written`,
}

/** Write these nodes, each once: a new one begins at version 1, a changed one takes the next. (cypher/writes/upsert-nodes.cypher) */
export const upsertNodesArticle: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-nodes-Article',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MERGE (n:Article {id: row.id})
SET n += row.properties
RETURN count(n) AS written`,
}

/** Write these nodes, each once: a new one begins at version 1, a changed one takes the next. (cypher/writes/upsert-nodes.cypher) */
export const upsertNodesReview: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-nodes-Review',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MERGE (n:Review {id: row.id})
SET n += row.properties
RETURN count(n) AS written`,
}

/** Write these nodes, each once: a new one begins at version 1, a changed one takes the next. (cypher/writes/upsert-nodes.cypher) */
export const upsertNodesEvent: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-nodes-Event',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MERGE (n:Event {id: row.id})
SET n += row.properties
RETURN count(n) AS written`,
}

/** Write these nodes, each once: a new one begins at version 1, a changed one takes the next. (cypher/writes/upsert-nodes.cypher) */
export const upsertNodesPlace: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-nodes-Place',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MERGE (n:Place {id: row.id})
SET n += row.properties
RETURN count(n) AS written`,
}

/** Write these nodes, each once: a new one begins at version 1, a changed one takes the next. (cypher/writes/upsert-nodes.cypher) */
export const upsertNodesTopic: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-nodes-Topic',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MERGE (n:Topic {id: row.id})
SET n += row.properties
RETURN count(n) AS written`,
}

/** Write these nodes, each once: a new one begins at version 1, a changed one takes the next. (cypher/writes/upsert-nodes.cypher) */
export const upsertNodes_Alias: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-nodes-_Alias',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MERGE (n:_Alias {id: row.id})
SET n += row.properties
RETURN count(n) AS written`,
}

/** Write these nodes, each once: a new one begins at version 1, a changed one takes the next. (cypher/writes/upsert-nodes.cypher) */
export const upsertNodes_Url: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-nodes-_Url',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MERGE (n:_Url {id: row.id})
SET n += row.properties
RETURN count(n) AS written`,
}

/** Write these nodes, each once: a new one begins at version 1, a changed one takes the next. (cypher/writes/upsert-nodes.cypher) */
export const upsertNodes_Mark: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-nodes-_Mark',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MERGE (n:_Mark {id: row.id})
SET n += row.properties
RETURN count(n) AS written`,
}

/** Write these nodes, each once: a new one begins at version 1, a changed one takes the next. (cypher/writes/upsert-nodes.cypher) */
export const upsertNodes_Lock: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-nodes-_Lock',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MERGE (n:_Lock {id: row.id})
SET n += row.properties
RETURN count(n) AS written`,
}

/** Write these nodes, each once: a new one begins at version 1, a changed one takes the next. (cypher/writes/upsert-nodes.cypher) */
export const upsertNodes_Dispute: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-nodes-_Dispute',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MERGE (n:_Dispute {id: row.id})
SET n += row.properties
RETURN count(n) AS written`,
}

/** Write these nodes, each once: a new one begins at version 1, a changed one takes the next. (cypher/writes/upsert-nodes.cypher) */
export const upsertNodes_Write: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-nodes-_Write',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MERGE (n:_Write {id: row.id})
SET n += row.properties
RETURN count(n) AS written`,
}

/** Write these nodes, each once: a new one begins at version 1, a changed one takes the next. (cypher/writes/upsert-nodes.cypher) */
export const upsertNodes_Change: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-nodes-_Change',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MERGE (n:_Change {id: row.id})
SET n += row.properties
RETURN count(n) AS written`,
}

/** Write these nodes, each once: a new one begins at version 1, a changed one takes the next. (cypher/writes/upsert-nodes.cypher) */
export const upsertNodes_Pending: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-nodes-_Pending',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MERGE (n:_Pending {id: row.id})
SET n += row.properties
RETURN count(n) AS written`,
}

/** Write these nodes, each once: a new one begins at version 1, a changed one takes the next. (cypher/writes/upsert-nodes.cypher) */
export const upsertNodes_Seal: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-nodes-_Seal',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MERGE (n:_Seal {id: row.id})
SET n += row.properties
RETURN count(n) AS written`,
}

/** Write these nodes, each once: a new one begins at version 1, a changed one takes the next. (cypher/writes/upsert-nodes.cypher) */
export const upsertNodes_ApiKey: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-nodes-_ApiKey',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MERGE (n:_ApiKey {id: row.id})
SET n += row.properties
RETURN count(n) AS written`,
}

/** Write these nodes, each once: a new one begins at version 1, a changed one takes the next. (cypher/writes/upsert-nodes.cypher) */
export const upsertNodes_Secret: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-nodes-_Secret',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MERGE (n:_Secret {id: row.id})
SET n += row.properties
RETURN count(n) AS written`,
}

/** Write these nodes, each once: a new one begins at version 1, a changed one takes the next. (cypher/writes/upsert-nodes.cypher) */
export const upsertNodes_Request: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-nodes-_Request',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MERGE (n:_Request {id: row.id})
SET n += row.properties
RETURN count(n) AS written`,
}

/** Write these relationships, each once between its pair. (cypher/writes/upsert-relations.cypher) */
export const upsertRelationsMADE: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-relations-MADE',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Statement {id: row.to})
MERGE (b)<-[r:MADE]-(a)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once between its pair. (cypher/writes/upsert-relations.cypher) */
export const upsertRelationsON_BEHALF_OF: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-relations-ON_BEHALF_OF',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Actor {id: row.to})
MERGE (a)-[r:ON_BEHALF_OF]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once between its pair. (cypher/writes/upsert-relations.cypher) */
export const upsertRelationsASSERTS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-relations-ASSERTS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Claim {id: row.to})
MERGE (a)-[r:ASSERTS]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once between its pair. (cypher/writes/upsert-relations.cypher) */
export const upsertRelationsCONFIRMS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-relations-CONFIRMS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Claim {id: row.to})
MERGE (a)-[r:CONFIRMS]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once between its pair. (cypher/writes/upsert-relations.cypher) */
export const upsertRelationsDENIES: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-relations-DENIES',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Claim {id: row.to})
MERGE (a)-[r:DENIES]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once between its pair. (cypher/writes/upsert-relations.cypher) */
export const upsertRelationsQUESTIONS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-relations-QUESTIONS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Claim {id: row.to})
MERGE (a)-[r:QUESTIONS]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once between its pair. (cypher/writes/upsert-relations.cypher) */
export const upsertRelationsDECLINES: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-relations-DECLINES',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Claim {id: row.to})
MERGE (a)-[r:DECLINES]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once between its pair. (cypher/writes/upsert-relations.cypher) */
export const upsertRelationsPROPOSED_ON: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-relations-PROPOSED_ON',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Claim {id: row.to})
MERGE (a)-[r:PROPOSED_ON]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once between its pair. (cypher/writes/upsert-relations.cypher) */
export const upsertRelationsWITHDRAWN_FROM: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-relations-WITHDRAWN_FROM',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Claim {id: row.to})
MERGE (a)-[r:WITHDRAWN_FROM]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once between its pair. (cypher/writes/upsert-relations.cypher) */
export const upsertRelationsSAID_IN: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-relations-SAID_IN',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Article {id: row.to})
MERGE (a)-[r:SAID_IN]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once between its pair. (cypher/writes/upsert-relations.cypher) */
export const upsertRelationsRESPONDS_TO: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-relations-RESPONDS_TO',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Statement {id: row.to})
MERGE (a)-[r:RESPONDS_TO]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once between its pair. (cypher/writes/upsert-relations.cypher) */
export const upsertRelationsRETRACTS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-relations-RETRACTS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Statement {id: row.to})
MERGE (a)-[r:RETRACTS]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once between its pair. (cypher/writes/upsert-relations.cypher) */
export const upsertRelationsRESTATES: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-relations-RESTATES',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Statement {id: row.to})
MERGE (a)-[r:RESTATES]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once between its pair. (cypher/writes/upsert-relations.cypher) */
export const upsertRelationsCITES: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-relations-CITES',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (b:Article {id: row.to})
MERGE (a)-[r:CITES]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once between its pair. (cypher/writes/upsert-relations.cypher) */
export const upsertRelationsPUBLISHED_BY: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-relations-PUBLISHED_BY',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (b:Actor {id: row.to})
MERGE (a)-[r:PUBLISHED_BY]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once between its pair. (cypher/writes/upsert-relations.cypher) */
export const upsertRelationsABOUT: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-relations-ABOUT',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Actor {id: row.to})
MERGE (a)-[r:ABOUT]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once between its pair. (cypher/writes/upsert-relations.cypher) */
export const upsertRelationsACCUSES: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-relations-ACCUSES',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Actor {id: row.to})
MERGE (a)-[r:ACCUSES]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once between its pair. (cypher/writes/upsert-relations.cypher) */
export const upsertRelationsCONCERNS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-relations-CONCERNS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Event {id: row.to})
MERGE (a)-[r:CONCERNS]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once between its pair. (cypher/writes/upsert-relations.cypher) */
export const upsertRelationsLOCATED_IN: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-relations-LOCATED_IN',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Place {id: row.to})
MERGE (a)-[r:LOCATED_IN]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once between its pair. (cypher/writes/upsert-relations.cypher) */
export const upsertRelationsFILED_UNDER: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-relations-FILED_UNDER',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Topic {id: row.to})
MERGE (a)-[r:FILED_UNDER]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once between its pair. (cypher/writes/upsert-relations.cypher) */
export const upsertRelationsREVIEWS: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-relations-REVIEWS',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Review {id: row.from})
MATCH (b:Claim {id: row.to})
MERGE (a)-[r:REVIEWS]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once between its pair. (cypher/writes/upsert-relations.cypher) */
export const upsertRelationsBY: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-relations-BY',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Review {id: row.from})
MATCH (b:Actor {id: row.to})
MERGE (a)-[r:BY]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Write these relationships, each once between its pair. (cypher/writes/upsert-relations.cypher) */
export const upsertRelationsPUBLISHED_IN: WriteQuery<{ rows: readonly ParamRow[] }, { written: number }> = {
  name: 'upsert-relations-PUBLISHED_IN',
  mode: 'write',
  returns: 'one',
  params: { rows: 'rows' },
  columns: [{ name: 'written', type: 'int' }],
  text: `
UNWIND $rows AS row
MATCH (a:Review {id: row.from})
MATCH (b:Article {id: row.to})
MERGE (a)-[r:PUBLISHED_IN]->(b)
ON CREATE SET r += row.created
SET r += row.properties
RETURN count(r) AS written`,
}

/** Which nodes of this label come next after this id, with everything that is stored of them? One query for each. */
export const storedNodes = {
  Actor: storedNodesActor,
  Claim: storedNodesClaim,
  Statement: storedNodesStatement,
  Article: storedNodesArticle,
  Review: storedNodesReview,
  Event: storedNodesEvent,
  Place: storedNodesPlace,
  Topic: storedNodesTopic,
  _Alias: storedNodes_Alias,
  _Url: storedNodes_Url,
  _Mark: storedNodes_Mark,
  _Dispute: storedNodes_Dispute,
  _Change: storedNodes_Change,
  _Pending: storedNodes_Pending,
  _Seal: storedNodes_Seal,
}

/** Which relationships start at these nodes, with everything that is stored of them? What an actor made is asked of the statements. One query for each. */
export const storedRelations = {
  Actor: storedRelationsActor,
  Statement: storedRelationsStatement,
  Article: storedRelationsArticle,
  Claim: storedRelationsClaim,
  Review: storedRelationsReview,
}

/** Which judgements that start at these nodes do not say who made them, why, or when? One query for each. */
export const judgementsToCheck = {
  Actor: judgementsToCheckActor,
  Claim: judgementsToCheckClaim,
  Statement: judgementsToCheckStatement,
  Article: judgementsToCheckArticle,
  Review: judgementsToCheckReview,
  Event: judgementsToCheckEvent,
  Place: judgementsToCheckPlace,
  Topic: judgementsToCheckTopic,
}

/** Which of these ids are nodes of this label? One query for each. */
export const knownNodes = {
  Actor: knownNodesActor,
  Claim: knownNodesClaim,
  Statement: knownNodesStatement,
  Article: knownNodesArticle,
  Review: knownNodesReview,
  Event: knownNodesEvent,
  Place: knownNodesPlace,
  Topic: knownNodesTopic,
}

/** Which nodes of this label come next after this id, and what do they lack that every node has? One query for each. */
export const nodesToCheck = {
  Actor: nodesToCheckActor,
  Claim: nodesToCheckClaim,
  Statement: nodesToCheckStatement,
  Article: nodesToCheckArticle,
  Review: nodesToCheckReview,
  Event: nodesToCheckEvent,
  Place: nodesToCheckPlace,
  Topic: nodesToCheckTopic,
}

/** How many nodes of this label have no id, so that nothing can find them? One query for each. */
export const nodesWithoutId = {
  Actor: nodesWithoutIdActor,
  Claim: nodesWithoutIdClaim,
  Statement: nodesWithoutIdStatement,
  Article: nodesWithoutIdArticle,
  Review: nodesWithoutIdReview,
  Event: nodesWithoutIdEvent,
  Place: nodesWithoutIdPlace,
  Topic: nodesWithoutIdTopic,
}

/** What are these large nodes joined to, by the types of which they have few? One query for each. */
export const neighboursOfLarge = {
  Actor: neighboursOfLargeActor,
  Claim: neighboursOfLargeClaim,
  Statement: neighboursOfLargeStatement,
  Article: neighboursOfLargeArticle,
  Review: neighboursOfLargeReview,
  Event: neighboursOfLargeEvent,
  Place: neighboursOfLargePlace,
  Topic: neighboursOfLargeTopic,
}

/** What are these nodes joined to, by relations of these types? One query for each. */
export const neighboursOf = {
  Actor: neighboursOfActor,
  Claim: neighboursOfClaim,
  Statement: neighboursOfStatement,
  Article: neighboursOfArticle,
  Review: neighboursOfReview,
  Event: neighboursOfEvent,
  Place: neighboursOfPlace,
  Topic: neighboursOfTopic,
}

/** What is stored of these nodes? One query for each. */
export const propertiesOfNodes = {
  Actor: propertiesOfNodesActor,
  Claim: propertiesOfNodesClaim,
  Statement: propertiesOfNodesStatement,
  Article: propertiesOfNodesArticle,
  Review: propertiesOfNodesReview,
  Event: propertiesOfNodesEvent,
  Place: propertiesOfNodesPlace,
  Topic: propertiesOfNodesTopic,
}

/** Which relationships end at these nodes, with everything that is stored of them? One query for each. */
export const relationsToNodes = {
  Statement: relationsToNodesStatement,
  Actor: relationsToNodesActor,
  Claim: relationsToNodesClaim,
  Article: relationsToNodesArticle,
  Event: relationsToNodesEvent,
  Place: relationsToNodesPlace,
  Topic: relationsToNodesTopic,
}

/** How many nodes of this label are there? One query for each. */
export const nodesOfLabel = {
  Actor: nodesOfLabelActor,
  Claim: nodesOfLabelClaim,
  Statement: nodesOfLabelStatement,
  Article: nodesOfLabelArticle,
  Review: nodesOfLabelReview,
  Event: nodesOfLabelEvent,
  Place: nodesOfLabelPlace,
  Topic: nodesOfLabelTopic,
  _Alias: nodesOfLabel_Alias,
  _Url: nodesOfLabel_Url,
  _Mark: nodesOfLabel_Mark,
  _Lock: nodesOfLabel_Lock,
  _Dispute: nodesOfLabel_Dispute,
  _Write: nodesOfLabel_Write,
  _Change: nodesOfLabel_Change,
  _Pending: nodesOfLabel_Pending,
  _Seal: nodesOfLabel_Seal,
  _ApiKey: nodesOfLabel_ApiKey,
  _Secret: nodesOfLabel_Secret,
  _Request: nodesOfLabel_Request,
}

/** How many relationships of this type are there? One query for each. */
export const relationshipsOfType = {
  MADE: relationshipsOfTypeMADE,
  ON_BEHALF_OF: relationshipsOfTypeON_BEHALF_OF,
  ASSERTS: relationshipsOfTypeASSERTS,
  CONFIRMS: relationshipsOfTypeCONFIRMS,
  DENIES: relationshipsOfTypeDENIES,
  QUESTIONS: relationshipsOfTypeQUESTIONS,
  DECLINES: relationshipsOfTypeDECLINES,
  PROPOSED_ON: relationshipsOfTypePROPOSED_ON,
  WITHDRAWN_FROM: relationshipsOfTypeWITHDRAWN_FROM,
  SAID_IN: relationshipsOfTypeSAID_IN,
  RESPONDS_TO: relationshipsOfTypeRESPONDS_TO,
  RETRACTS: relationshipsOfTypeRETRACTS,
  RESTATES: relationshipsOfTypeRESTATES,
  CITES: relationshipsOfTypeCITES,
  PUBLISHED_BY: relationshipsOfTypePUBLISHED_BY,
  ABOUT: relationshipsOfTypeABOUT,
  ACCUSES: relationshipsOfTypeACCUSES,
  CONCERNS: relationshipsOfTypeCONCERNS,
  LOCATED_IN: relationshipsOfTypeLOCATED_IN,
  FILED_UNDER: relationshipsOfTypeFILED_UNDER,
  REVIEWS: relationshipsOfTypeREVIEWS,
  BY: relationshipsOfTypeBY,
  PUBLISHED_IN: relationshipsOfTypePUBLISHED_IN,
  REPORTED_IN: relationshipsOfTypeREPORTED_IN,
  CARRIED_BY: relationshipsOfTypeCARRIED_BY,
  SAME_STATEMENT: relationshipsOfTypeSAME_STATEMENT,
  DERIVED_FROM: relationshipsOfTypeDERIVED_FROM,
  NARROWS: relationshipsOfTypeNARROWS,
  EQUIVALENT_TO: relationshipsOfTypeEQUIVALENT_TO,
  CONTRADICTS: relationshipsOfTypeCONTRADICTS,
  EARLIER_ROUND_OF: relationshipsOfTypeEARLIER_ROUND_OF,
  RELATED_TO: relationshipsOfTypeRELATED_TO,
  REPRESENTS: relationshipsOfTypeREPRESENTS,
  PART_OF: relationshipsOfTypePART_OF,
  OWNED_BY: relationshipsOfTypeOWNED_BY,
  ALIGNED_WITH: relationshipsOfTypeALIGNED_WITH,
  OPPOSED_TO: relationshipsOfTypeOPPOSED_TO,
  PARTY_TO: relationshipsOfTypePARTY_TO,
  UNINVOLVED_IN: relationshipsOfTypeUNINVOLVED_IN,
  MEDIATES: relationshipsOfTypeMEDIATES,
  MERGED_INTO: relationshipsOfTypeMERGED_INTO,
}

/** Create these nodes. One whose id is taken is refused. One query for each. */
export const createNodes = {
  Actor: createNodesActor,
  Claim: createNodesClaim,
  Statement: createNodesStatement,
  Article: createNodesArticle,
  Review: createNodesReview,
  Event: createNodesEvent,
  Place: createNodesPlace,
  Topic: createNodesTopic,
}

/** Create these relationships. One query for each. */
export const createRelations = {
  MADE: createRelationsMADE,
  ON_BEHALF_OF: createRelationsON_BEHALF_OF,
  ASSERTS: createRelationsASSERTS,
  CONFIRMS: createRelationsCONFIRMS,
  DENIES: createRelationsDENIES,
  QUESTIONS: createRelationsQUESTIONS,
  DECLINES: createRelationsDECLINES,
  PROPOSED_ON: createRelationsPROPOSED_ON,
  WITHDRAWN_FROM: createRelationsWITHDRAWN_FROM,
  SAID_IN: createRelationsSAID_IN,
  RESPONDS_TO: createRelationsRESPONDS_TO,
  RETRACTS: createRelationsRETRACTS,
  RESTATES: createRelationsRESTATES,
  CITES: createRelationsCITES,
  PUBLISHED_BY: createRelationsPUBLISHED_BY,
  ABOUT: createRelationsABOUT,
  ACCUSES: createRelationsACCUSES,
  CONCERNS: createRelationsCONCERNS,
  LOCATED_IN: createRelationsLOCATED_IN,
  FILED_UNDER: createRelationsFILED_UNDER,
  REVIEWS: createRelationsREVIEWS,
  BY: createRelationsBY,
  PUBLISHED_IN: createRelationsPUBLISHED_IN,
  REPORTED_IN: createRelationsREPORTED_IN,
  CARRIED_BY: createRelationsCARRIED_BY,
  SAME_STATEMENT: createRelationsSAME_STATEMENT,
  DERIVED_FROM: createRelationsDERIVED_FROM,
  NARROWS: createRelationsNARROWS,
  EQUIVALENT_TO: createRelationsEQUIVALENT_TO,
  CONTRADICTS: createRelationsCONTRADICTS,
  EARLIER_ROUND_OF: createRelationsEARLIER_ROUND_OF,
  RELATED_TO: createRelationsRELATED_TO,
  REPRESENTS: createRelationsREPRESENTS,
  PART_OF: createRelationsPART_OF,
  OWNED_BY: createRelationsOWNED_BY,
  ALIGNED_WITH: createRelationsALIGNED_WITH,
  OPPOSED_TO: createRelationsOPPOSED_TO,
  PARTY_TO: createRelationsPARTY_TO,
  UNINVOLVED_IN: createRelationsUNINVOLVED_IN,
  MEDIATES: createRelationsMEDIATES,
  MERGED_INTO: createRelationsMERGED_INTO,
  MERGED_INTO_OF_Claim: createRelationsMERGED_INTO_OF_Claim,
}

/** Give these actors the further label of their kind. One query for each. */
export const labelActors = {
  STATE: labelActorsSTATE,
  PERSON: labelActorsPERSON,
  ORGANIZATION: labelActorsORGANIZATION,
  ARMED_GROUP: labelActorsARMED_GROUP,
  MONITOR: labelActorsMONITOR,
  COLLECTIVE: labelActorsCOLLECTIVE,
}

/** Hold these nodes until the transaction ends: writing to one keeps others from writing to it. One query for each. */
export const lockNodes = {
  Actor: lockNodesActor,
  Claim: lockNodesClaim,
  Statement: lockNodesStatement,
  Article: lockNodesArticle,
  Review: lockNodesReview,
  Event: lockNodesEvent,
  Place: lockNodesPlace,
  Topic: lockNodesTopic,
}

/** Take away these nodes, which nothing is joined to any more. One query for each. */
export const removeNodes = {
  Actor: removeNodesActor,
  Claim: removeNodesClaim,
  Statement: removeNodesStatement,
  Article: removeNodesArticle,
  Review: removeNodesReview,
  Event: removeNodesEvent,
  Place: removeNodesPlace,
  Topic: removeNodesTopic,
}

/** Take away these relationships. One query for each. */
export const removeRelations = {
  MADE: removeRelationsMADE,
  ON_BEHALF_OF: removeRelationsON_BEHALF_OF,
  ASSERTS: removeRelationsASSERTS,
  CONFIRMS: removeRelationsCONFIRMS,
  DENIES: removeRelationsDENIES,
  QUESTIONS: removeRelationsQUESTIONS,
  DECLINES: removeRelationsDECLINES,
  PROPOSED_ON: removeRelationsPROPOSED_ON,
  WITHDRAWN_FROM: removeRelationsWITHDRAWN_FROM,
  SAID_IN: removeRelationsSAID_IN,
  RESPONDS_TO: removeRelationsRESPONDS_TO,
  RETRACTS: removeRelationsRETRACTS,
  RESTATES: removeRelationsRESTATES,
  CITES: removeRelationsCITES,
  PUBLISHED_BY: removeRelationsPUBLISHED_BY,
  ABOUT: removeRelationsABOUT,
  ACCUSES: removeRelationsACCUSES,
  CONCERNS: removeRelationsCONCERNS,
  LOCATED_IN: removeRelationsLOCATED_IN,
  FILED_UNDER: removeRelationsFILED_UNDER,
  REVIEWS: removeRelationsREVIEWS,
  BY: removeRelationsBY,
  PUBLISHED_IN: removeRelationsPUBLISHED_IN,
  REPORTED_IN: removeRelationsREPORTED_IN,
  CARRIED_BY: removeRelationsCARRIED_BY,
  SAME_STATEMENT: removeRelationsSAME_STATEMENT,
  DERIVED_FROM: removeRelationsDERIVED_FROM,
  NARROWS: removeRelationsNARROWS,
  EQUIVALENT_TO: removeRelationsEQUIVALENT_TO,
  CONTRADICTS: removeRelationsCONTRADICTS,
  EARLIER_ROUND_OF: removeRelationsEARLIER_ROUND_OF,
  RELATED_TO: removeRelationsRELATED_TO,
  REPRESENTS: removeRelationsREPRESENTS,
  PART_OF: removeRelationsPART_OF,
  OWNED_BY: removeRelationsOWNED_BY,
  ALIGNED_WITH: removeRelationsALIGNED_WITH,
  OPPOSED_TO: removeRelationsOPPOSED_TO,
  PARTY_TO: removeRelationsPARTY_TO,
  UNINVOLVED_IN: removeRelationsUNINVOLVED_IN,
  MEDIATES: removeRelationsMEDIATES,
  MERGED_INTO: removeRelationsMERGED_INTO,
  MERGED_INTO_OF_Claim: removeRelationsMERGED_INTO_OF_Claim,
}

/** Set these properties of nodes that are there; null takes one away. One query for each. */
export const updateNodes = {
  Actor: updateNodesActor,
  Claim: updateNodesClaim,
  Statement: updateNodesStatement,
  Article: updateNodesArticle,
  Review: updateNodesReview,
  Event: updateNodesEvent,
  Place: updateNodesPlace,
  Topic: updateNodesTopic,
}

/** Set these properties of relationships that are there; null takes one away. One query for each. */
export const updateRelations = {
  MADE: updateRelationsMADE,
  ON_BEHALF_OF: updateRelationsON_BEHALF_OF,
  ASSERTS: updateRelationsASSERTS,
  CONFIRMS: updateRelationsCONFIRMS,
  DENIES: updateRelationsDENIES,
  QUESTIONS: updateRelationsQUESTIONS,
  DECLINES: updateRelationsDECLINES,
  PROPOSED_ON: updateRelationsPROPOSED_ON,
  WITHDRAWN_FROM: updateRelationsWITHDRAWN_FROM,
  SAID_IN: updateRelationsSAID_IN,
  RESPONDS_TO: updateRelationsRESPONDS_TO,
  RETRACTS: updateRelationsRETRACTS,
  RESTATES: updateRelationsRESTATES,
  CITES: updateRelationsCITES,
  PUBLISHED_BY: updateRelationsPUBLISHED_BY,
  ABOUT: updateRelationsABOUT,
  ACCUSES: updateRelationsACCUSES,
  CONCERNS: updateRelationsCONCERNS,
  LOCATED_IN: updateRelationsLOCATED_IN,
  FILED_UNDER: updateRelationsFILED_UNDER,
  REVIEWS: updateRelationsREVIEWS,
  BY: updateRelationsBY,
  PUBLISHED_IN: updateRelationsPUBLISHED_IN,
  REPORTED_IN: updateRelationsREPORTED_IN,
  CARRIED_BY: updateRelationsCARRIED_BY,
  SAME_STATEMENT: updateRelationsSAME_STATEMENT,
  DERIVED_FROM: updateRelationsDERIVED_FROM,
  NARROWS: updateRelationsNARROWS,
  EQUIVALENT_TO: updateRelationsEQUIVALENT_TO,
  CONTRADICTS: updateRelationsCONTRADICTS,
  EARLIER_ROUND_OF: updateRelationsEARLIER_ROUND_OF,
  RELATED_TO: updateRelationsRELATED_TO,
  REPRESENTS: updateRelationsREPRESENTS,
  PART_OF: updateRelationsPART_OF,
  OWNED_BY: updateRelationsOWNED_BY,
  ALIGNED_WITH: updateRelationsALIGNED_WITH,
  OPPOSED_TO: updateRelationsOPPOSED_TO,
  PARTY_TO: updateRelationsPARTY_TO,
  UNINVOLVED_IN: updateRelationsUNINVOLVED_IN,
  MEDIATES: updateRelationsMEDIATES,
  MERGED_INTO: updateRelationsMERGED_INTO,
  MERGED_INTO_OF_Claim: updateRelationsMERGED_INTO_OF_Claim,
}

/** Write these relationships, each once for its key: several may stand between one pair. One query for each. */
export const upsertKeyedRelations = {
  REPORTED_IN: upsertKeyedRelationsREPORTED_IN,
  CARRIED_BY: upsertKeyedRelationsCARRIED_BY,
  SAME_STATEMENT: upsertKeyedRelationsSAME_STATEMENT,
  DERIVED_FROM: upsertKeyedRelationsDERIVED_FROM,
  NARROWS: upsertKeyedRelationsNARROWS,
  EQUIVALENT_TO: upsertKeyedRelationsEQUIVALENT_TO,
  CONTRADICTS: upsertKeyedRelationsCONTRADICTS,
  EARLIER_ROUND_OF: upsertKeyedRelationsEARLIER_ROUND_OF,
  RELATED_TO: upsertKeyedRelationsRELATED_TO,
  REPRESENTS: upsertKeyedRelationsREPRESENTS,
  PART_OF: upsertKeyedRelationsPART_OF,
  OWNED_BY: upsertKeyedRelationsOWNED_BY,
  ALIGNED_WITH: upsertKeyedRelationsALIGNED_WITH,
  OPPOSED_TO: upsertKeyedRelationsOPPOSED_TO,
  PARTY_TO: upsertKeyedRelationsPARTY_TO,
  UNINVOLVED_IN: upsertKeyedRelationsUNINVOLVED_IN,
  MEDIATES: upsertKeyedRelationsMEDIATES,
  MERGED_INTO: upsertKeyedRelationsMERGED_INTO,
  MERGED_INTO_OF_Claim: upsertKeyedRelationsMERGED_INTO_OF_Claim,
}

/** Write these nodes, each once: a new one begins at version 1, a changed one takes the next. One query for each. */
export const upsertNodes = {
  Actor: upsertNodesActor,
  Claim: upsertNodesClaim,
  Statement: upsertNodesStatement,
  Article: upsertNodesArticle,
  Review: upsertNodesReview,
  Event: upsertNodesEvent,
  Place: upsertNodesPlace,
  Topic: upsertNodesTopic,
  _Alias: upsertNodes_Alias,
  _Url: upsertNodes_Url,
  _Mark: upsertNodes_Mark,
  _Lock: upsertNodes_Lock,
  _Dispute: upsertNodes_Dispute,
  _Write: upsertNodes_Write,
  _Change: upsertNodes_Change,
  _Pending: upsertNodes_Pending,
  _Seal: upsertNodes_Seal,
  _ApiKey: upsertNodes_ApiKey,
  _Secret: upsertNodes_Secret,
  _Request: upsertNodes_Request,
}

/** Write these relationships, each once between its pair. One query for each. */
export const upsertRelations = {
  MADE: upsertRelationsMADE,
  ON_BEHALF_OF: upsertRelationsON_BEHALF_OF,
  ASSERTS: upsertRelationsASSERTS,
  CONFIRMS: upsertRelationsCONFIRMS,
  DENIES: upsertRelationsDENIES,
  QUESTIONS: upsertRelationsQUESTIONS,
  DECLINES: upsertRelationsDECLINES,
  PROPOSED_ON: upsertRelationsPROPOSED_ON,
  WITHDRAWN_FROM: upsertRelationsWITHDRAWN_FROM,
  SAID_IN: upsertRelationsSAID_IN,
  RESPONDS_TO: upsertRelationsRESPONDS_TO,
  RETRACTS: upsertRelationsRETRACTS,
  RESTATES: upsertRelationsRESTATES,
  CITES: upsertRelationsCITES,
  PUBLISHED_BY: upsertRelationsPUBLISHED_BY,
  ABOUT: upsertRelationsABOUT,
  ACCUSES: upsertRelationsACCUSES,
  CONCERNS: upsertRelationsCONCERNS,
  LOCATED_IN: upsertRelationsLOCATED_IN,
  FILED_UNDER: upsertRelationsFILED_UNDER,
  REVIEWS: upsertRelationsREVIEWS,
  BY: upsertRelationsBY,
  PUBLISHED_IN: upsertRelationsPUBLISHED_IN,
}
