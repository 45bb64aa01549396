// Which statements also meet every condition that is given? A missing condition is null.
// @param   actors         string[]?
// @param   representing   string[]?
// @param   claims         string[]?
// @param   stances        string[]?
// @param   articles       string[]?
// @param   outlets        string[]?
// @param   topics         string[]?
// @param   events         string[]?
// @param   languages      string[]?
// @param   saidFrom       string?
// @param   saidTo         string?
// @param   publishedFrom  string?
// @param   publishedTo    string?
// @param   basis          string[]?
// @param   states         string[]?
(
  ($actors IS NULL OR s.actorId IN $actors)
  AND ($claims IS NULL OR s.claimId IN $claims)
  AND ($stances IS NULL OR s.stance IN $stances)
  AND ($basis IS NULL OR s.basis IN $basis)
  AND ($states IS NULL OR s.state IN $states)
  AND ($saidFrom IS NULL OR substring(s.orderKey, 0, 10) >= $saidFrom)
  AND ($saidTo IS NULL OR (NOT s.orderKey STARTS WITH '0000' AND coalesce(s.saidFrom, '') <= $saidTo))
  AND ($articles IS NULL OR EXISTS {
    MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.id IN $articles
  })
  AND ($outlets IS NULL OR EXISTS {
    MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.outletId IN $outlets
  })
  AND ($languages IS NULL OR EXISTS {
    MATCH (s)-[:REPORTED_IN]->(article:Article) WHERE article.language IN $languages
  })
  AND (($publishedFrom IS NULL AND $publishedTo IS NULL) OR EXISTS {
    MATCH (s)-[:REPORTED_IN]->(article:Article)
    WHERE coalesce(article.publishedFrom, article.publishedTo) IS NOT NULL
      AND ($publishedFrom IS NULL OR coalesce(article.publishedTo, '9999') >= $publishedFrom)
      AND ($publishedTo IS NULL OR coalesce(article.publishedFrom, '') <= $publishedTo)
  })
  AND ($topics IS NULL OR EXISTS {
    MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:FILED_UNDER]->(topic:Topic)
    WHERE topic.id IN $topics
  })
  AND ($events IS NULL OR EXISTS {
    MATCH (s)-[:ASSERTS|CONFIRMS|DENIES|QUESTIONS|DECLINES|PROPOSED_ON|WITHDRAWN_FROM]->(:Claim)-[:CONCERNS]->(event:Event)
    WHERE event.id IN $events
  })
  AND ($representing IS NULL OR s.actorId IN $representing OR EXISTS {
    MATCH (s)-[:ON_BEHALF_OF]->(principal:Actor) WHERE principal.id IN $representing
  } OR EXISTS {
    MATCH (s)<-[:MADE]-(:Actor)-[office:REPRESENTS]->(principal:Actor)
    WHERE principal.id IN $representing AND office.endedAt IS NULL
      AND (office.since IS NULL OR s.saidTo IS NULL OR office.since <= s.saidTo)
      AND (office.until IS NULL OR s.saidFrom IS NULL OR office.until >= s.saidFrom)
  })
)
