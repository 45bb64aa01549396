// Makes the pictures of docs/images/ in Chromium, from Neo4j Browser on a throw-away Neo4j with the shipped seeds.
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Fastify from 'fastify'
import { chromium, type Page } from 'playwright-core'
import { addBrowserFiles, connectCommands } from '../src/browser/files.ts'
import { createGraph } from '../src/graph/graph.ts'
import { migrate } from '../src/graph/migrate.ts'
import { openNeo4j } from '../src/graph/neo4j-engine.ts'
import { loadSeeds } from '../src/seeds/load.ts'
import { startServer } from './neo4j-server.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = join(root, 'docs', 'images')
const browserFolder = join(root, 'cypher', 'browser')
const pictured = [
  'claims/who-says-so-and-who-denies-it',
  'claims/disputes',
  'claims/unanswered-accusations',
  'sources/hands-between-speaker-and-reader',
]
const chromiums = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser']
const slideOfHands = 4
/** A picture moves until its forces balance; nothing on the page says when. */
const settledAfterMs = 5_000
const patienceMs = 120_000

await main()

async function main(): Promise<void> {
  const executablePath = chromiums.find((path) => path !== undefined && existsSync(path))
  if (executablePath === undefined)
    throw new Error('There is no Chromium: install it, or set CHROMIUM to it.')
  mkdirSync(target, { recursive: true })
  const files = Fastify({ forceCloseConnections: true })
  addBrowserFiles(files)
  const filesUrl = inWords(await files.listen({ host: '127.0.0.1', port: 0 }))
  const server = await startServer({ browserCommands: connectCommands(filesUrl) })
  try {
    await seed(server.boltUri)
    await picture(executablePath, server)
  } finally {
    await server.stop()
    await files.close()
  }
}

async function picture(executablePath: string, server: { boltUri: string; httpUrl: string }): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage({ viewport: { width: 1500, height: 860 } })
    page.setDefaultTimeout(patienceMs)
    const login = new URLSearchParams({ preselectAuthMethod: 'NO_AUTH', dbms: inWords(server.boltUri) })
    await page.goto(`${inWords(server.httpUrl)}/browser/?${login.toString()}`)
    await pictureGuide(page)
    for (const name of pictured) await pictureQuery(page, name)
    await pictureImport(page)
  } finally {
    await browser.close()
  }
}

/** Browser may fetch from `localhost`, and not from an address in digits. */
function inWords(url: string): string {
  return url.replace('127.0.0.1', 'localhost')
}

async function seed(uri: string): Promise<void> {
  const engine = await openNeo4j({ uri, username: undefined, password: undefined, database: undefined })
  const graph = createGraph(engine, { timeoutMs: 300_000 })
  try {
    await migrate(graph, engine)
    await loadSeeds(graph, join(root, 'seeds'))
  } finally {
    await graph.close()
  }
}

/** The guide as Browser opens it, turned to the slide about hands, beside the picture of that slide's first query. */
async function pictureGuide(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Follow one number', exact: true }).waitFor()
  for (let slide = 1; slide < slideOfHands; slide += 1) await page.getByTestId('guideNextSlide').click()
  await page.locator('pre.runnable').first().click()
  await run(page)
  await page.getByLabel('Collapse the node properties display').click()
  await page.getByLabel('zoom-to-fit').click()
  await page.waitForTimeout(settledAfterMs)
  await shoot(page, 'browser-guide')
  await page.getByTestId('navigationGuides').click()
}

/** A saved query run from the editor, its picture as large as the window. */
async function pictureQuery(page: Page, name: string): Promise<void> {
  await write(page, ':clear')
  await page.getByTestId('editor-Run').click()
  await write(page, readFileSync(join(browserFolder, 'queries', `${name}.cypher`), 'utf8'))
  await run(page)
  await page.getByTitle('Fullscreen', { exact: true }).first().click()
  await page.getByLabel('zoom-to-fit').first().click()
  await page.waitForTimeout(settledAfterMs)
  await shoot(page, `browser-${name.split('/').at(-1) ?? name}`)
  await page.getByTitle('Close fullscreen', { exact: true }).click()
}

async function write(page: Page, text: string): Promise<void> {
  await page.locator('.monaco-editor').first().click()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(text)
}

async function run(page: Page): Promise<void> {
  await page.getByTestId('editor-Run').click()
  await page
    .getByText(/^Displaying \d+ nodes/)
    .first()
    .waitFor()
  await page.waitForTimeout(settledAfterMs)
}

/** Drops the zip onto the page, as a person does with a mouse, and opens the list. */
async function pictureImport(page: Page): Promise<void> {
  const zip = readFileSync(join(browserFolder, 'queries.zip')).toString('base64')
  const dataTransfer = await page.evaluateHandle(`(() => {
    const bytes = Uint8Array.from(atob('${zip}'), (char) => char.charCodeAt(0))
    const transfer = new DataTransfer()
    transfer.items.add(new File([bytes], 'queries.zip', { type: 'application/zip' }))
    return transfer
  })()`)
  await page.getByTestId('navigationFavorites').click()
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.getByTestId('main').dispatchEvent(type, { dataTransfer })
  await page.getByText('Claims', { exact: true }).click()
  await page.getByText('Sources', { exact: true }).click()
  await shoot(page, 'browser-saved-queries')
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(target, `${name}.png`) })
  console.log(`docs/images/${name}.png`)
}
