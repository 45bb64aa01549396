// Articles and their addresses: one that was read keeps an address, and one address is one article.
import { describe, expect, test } from '@jest/globals'
import { engines } from '../support/engines.ts'
import { openOrchard, passage, said } from './orchard.ts'

describe.each(engines)('on $name', (engine) => {
  const { send, done } = openOrchard(engine)
  const refusalOf = async (name: string, input: object) => {
    const { errors = [] } = await send(name, 'change { id }', input)
    expect(errors[0]?.extensions.code).toBe('INVALID_INPUT')
    return errors[0]?.extensions.problems
  }

  test('an article that was read keeps an address', async () => {
    const id = 'article:pear-1'
    const told = (field: string) => [
      { field, message: expect.stringMatching(/was read, so it keeps an address/) },
    ]
    expect(await refusalOf('updateArticle', { id, url: null, urls: [] })).toEqual(told('input.url'))
    expect(await refusalOf('updateArticle', { id: 'article:pear-2', url: null })).toEqual(told('input.url'))
    const { article } = await done('updateArticle', 'article { canonicalUrl url }', { id, url: null })
    expect(article).toEqual({ canonicalUrl: null, url: 'https://pear.example/amp/1' })
    expect(await refusalOf('updateArticle', { id, urls: null })).toEqual(told('input.urls'))
    await done('updateArticle', 'article { id }', { id, url: 'https://pear.example/1' })
  })

  test('an article that nobody read may lose its address', async () => {
    const added = { id: 'article:unread', url: 'https://quince.example/unread', medium: 'NEWS_ITEM' }
    await done('addArticle', 'article { id }', added)
    const { article } = await done('updateArticle', 'article { url }', { id: added.id, url: null })
    expect(article).toEqual({ url: null })
  })

  test('undoing what gave an article its address does not take the last one from one that was read since', async () => {
    const id = 'article:later-read'
    await done('addArticle', 'article { id }', { id, medium: 'NEWS_ITEM' })
    const addressed = { id, url: 'https://quince.example/later' }
    const { change } = await done('updateArticle', 'change { id }', addressed)
    const recording = { actor: 'actor:arland', claim: 'claim:entered', stance: 'QUESTIONS', said }
    const passages = { ...recording, reports: [passage({ article: id })] }
    const { change: read } = await done('recordStatement', 'change { id }', passages)
    const undo = (what: { id: string }) =>
      send('undoChange', 'change { id }', { change: what.id, reason: 'tried' })
    expect((await undo(change)).errors?.[0]).toMatchObject({
      message: expect.stringContaining(`${id} was read since, and would have no address`),
      extensions: { code: 'CONFLICT', field: 'input.change' },
    })
    for (const what of [read, change]) expect((await undo(what)).errors).toBeUndefined()
  })

  const pear = ['https://pear.example/1', 'https://pear.example/2']
  const [added, urls] = ['https://quince.example/added', 'https://quince.example/more']
  const article = (rest: object) => ({ medium: 'NEWS_ITEM', ...rest })

  test('what is known by all its addresses is that article, and the field that named it is told', async () => {
    const known = { url: 'https://pear.example/amp/1', urls: [pear[0]] }
    const { similar } = await done('addArticle', 'article { id }', article(known))
    expect(similar).toEqual([{ reason: 'SAME_ADDRESS', field: 'input.url', node: { id: 'article:pear-1' } }])
    const byUrls = await done('addArticle', 'article { id }', article({ urls: [pear[1]] }))
    expect(byUrls.similar).toEqual([
      { reason: 'SAME_ADDRESS', field: 'input.urls[0]', node: { id: 'article:pear-2' } },
    ])
  })

  test('an address that would be dropped beside a known one is not', async () => {
    const told = (field: string, id: string) => ({
      field: `input.${field}`,
      message: expect.stringMatching(
        `is the address of article:${id}, .*; updateArticle adds an address to it`,
      ),
    })
    const beside = article({ url: added, urls: [urls, pear[0]] })
    expect(await refusalOf('addArticle', beside)).toEqual([told('urls[1]', 'pear-1')])
    const ofTwo = article({ url: pear[0], urls: [pear[1]] })
    expect(await refusalOf('addArticle', ofTwo)).toEqual([told('url', 'pear-1'), told('urls[0]', 'pear-2')])
    expect(await refusalOf('updateArticle', { id: 'article:pear-2', urls: [added, pear[0]] })).toMatchObject([
      { field: 'input.urls[1]' },
    ])
  })

  const statement = (claim: string, rest: object) => ({
    actor: 'actor:watch',
    claim: `claim:${claim}`,
    stance: 'QUESTIONS',
    said,
    ...rest,
  })
  const fresh = (url: string, rest: object = {}) => ({ newArticle: article({ url, ...rest }) })

  test('an article that an input names several times is told once, by the field that names it first', async () => {
    const reports = [passage(fresh(pear[0] ?? '')), passage(fresh(pear[0] ?? ''), { wording: 'Again' })]
    const { similar } = await done('recordStatement', 'statement { id }', statement('entered', { reports }))
    expect(similar).toEqual([
      { reason: 'SAME_ADDRESS', field: 'input.reports[0].newArticle.url', node: { id: 'article:pear-1' } },
    ])
    const venue = { newSaidIn: article({ url: pear[1] }), reports: [passage({ article: 'article:pear-1' })] }
    expect(
      (await done('recordStatement', 'statement { id }', statement('was-there', venue))).similar,
    ).toEqual([{ reason: 'SAME_ADDRESS', field: 'input.newSaidIn.url', node: { id: 'article:pear-2' } }])
    const otherwise = [passage(fresh(added)), passage(fresh(added, { urls: [urls] }))]
    expect(await refusalOf('recordStatement', statement('took-fruit', { reports: otherwise }))).toMatchObject(
      [{ field: 'input.reports[1].newArticle.url' }],
    )
  })

  test('an outlet that several new articles of an input have is made once', async () => {
    const newOutlet = { name: 'Twin News', kind: 'ORGANIZATION' }
    const of = (n: number, rest: object) =>
      passage(fresh(`https://twin.example/${n}`, { newOutlet: { ...newOutlet, ...rest } }))
    const made = (...reports: object[]) => statement('took-fruit', { reports })
    const described = { description: 'Prints twice.' }
    expect(await refusalOf('recordStatement', made(of(1, {}), of(2, described)))).toMatchObject([
      { field: 'input.reports[1].newArticle.newOutlet.description' },
    ])
    const recorded = await done(
      'recordStatement',
      'statement { reports { article { outlet { id } } } }',
      made(of(1, described), of(2, {}), of(3, { kind: 'MONITOR' })),
    )
    const outlets = recorded.statement.reports.map(
      (report: { article: { outlet: { id: string } } }) => report.article.outlet.id,
    )
    expect(outlets.sort()).toEqual(['actor:twin-news', 'actor:twin-news', 'actor:twin-news-2'])
  })

  test('a report that names no article, or two, is told once', async () => {
    const told = (index: number) => ({
      field: `input.reports[${index}].article`,
      message: 'give article or newArticle, and not both',
    })
    const both = { article: 'article:pear-1', ...fresh(added) }
    for (const wrong of [{}, both]) {
      const reports = [passage(wrong)]
      expect(await refusalOf('recordStatement', statement('took-fruit', { reports }))).toEqual([told(0)])
    }
    const reports = [passage({ article: 'article:pear-1' }), passage({})]
    expect(await refusalOf('updateStatement', { id: 'statement:bea-1', reports })).toEqual([told(1)])
  })
})
