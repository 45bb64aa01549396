// Articles and their addresses: one that was read keeps an address, and one address is one article.
import { describe, expect, test } from '@jest/globals'
import { engines } from '../support/engines.ts'
import { openOrchard } from './orchard.ts'

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
  })

  test('an article that nobody read may lose its address', async () => {
    const added = { id: 'article:unread', url: 'https://quince.example/unread', medium: 'NEWS_ITEM' }
    await done('addArticle', 'article { id }', added)
    const { article } = await done('updateArticle', 'article { url }', { id: added.id, url: null })
    expect(article).toEqual({ url: null })
  })
})
