// Which statements also meet every condition that is given? A missing condition is null; all travel in one map, so that every combination shares one plan.
// @param   filter.actors         string[]?
// @param   filter.representing   string[]?
// @param   filter.claims         string[]?
// @param   filter.stances        string[]?
// @param   filter.articles       string[]?
// @param   filter.outlets        string[]?
// @param   filter.topics         string[]?
// @param   filter.events         string[]?
// @param   filter.languages      string[]?
// @param   filter.saidFrom       string?
// @param   filter.saidTo         string?
// @param   filter.publishedFrom  string?
// @param   filter.publishedTo    string?
// @param   filter.basis          string[]?
// @param   filter.states         string[]?
// @param   filter.accusing       boolean?
// @param   filter.accused        string[]?
// @param   filter.recordedBy       string?
// @param   filter.saidBy           string?
// @param   filter.maybeSaidBy      string?
// @param   filter.notSaidBy        string?
// @param   filter.publishedBy      string?
// @param   filter.maybePublishedBy string?
// @param   filter.notPublishedBy   string?
(
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
