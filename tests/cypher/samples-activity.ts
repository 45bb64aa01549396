// Parameters for the queries behind grouped counts, asked of the invented orchard.

const page = { after: '', limit: 500 }

export const activitySamples: Readonly<Record<string, readonly object[]>> = {
  'article-facts-after': [page, { after: 'article:pear-1', limit: 2 }],
  'article-facts-by-id': [{ ids: ['article:pear-1', 'article:watch-1', 'article:absent'] }],
  'claim-facts-after': [page, { after: 'claim:took-apples', limit: 2 }],
  'claim-facts-by-id': [{ ids: ['claim:took-apples', 'claim:took-fruit', 'claim:absent'] }],
  'offices-after': [page, { after: 'actor:ben-bor', limit: 2 }],
  'offices-by-actor': [{ ids: ['actor:ana-arl', 'actor:watch', 'actor:absent'] }],
  'statement-facts-after': [page, { after: 'statement:ben-1', limit: 2 }],
  'statement-facts-by-id': [{ ids: ['statement:ana-1', 'statement:proposed-1', 'statement:absent'] }],
  'writes-since': [{ since: '9999', seen: ['write:seen'], limit: 10 }],
}
