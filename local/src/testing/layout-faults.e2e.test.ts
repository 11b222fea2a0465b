import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { layoutFaults } from './open-shown.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser?.close())

async function faultsOf(html: string) {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } })
  await page.setContent(`<!doctype html><body style="margin:8px">${html}`)
  const faults = await layoutFaults(page)
  await page.close()
  return faults.map((fault) => fault.split(' <')[0])
}

const wide = (last: string) => `<table style="width:900px"><tr><td>Dr. Chen<td align="right">${last}</table>`
const below = '<div style="position:fixed;inset:auto 0 0;height:100px;background:#fff">'

test.each([
  ['a word', '<div style="width:60px;overflow:hidden"><p>Incomprehensibilities</p></div>', 'cut at the side'],
  ['a line', '<div style="height:10px;overflow:hidden"><p style="margin:0">Come in</p></div>', 'cut below'],
  ['a label', '<button style="width:40px;white-space:nowrap">Send the invitation</button>', 'runs out of its button'],
  ['words', '<p style="margin:0">Room 1</p><p style="margin:-16px 0">Room 2</p>', 'lies over other words'],
  ['columns', `<div style="overflow:auto">${wide('<button>7</button>')}</div>`, 'has to be scrolled'],
  ['a hint', '<input style="width:60px" placeholder="Name, number, or the end of the phone">', 'its hint is cut'],
  ['what is last', `<div style="height:900px"></div><button>More</button>${below}</div>`, 'lies under something'],
])('%s that cannot be read or pressed is a fault', async (_, html, fault) => {
  expect(await faultsOf(html)).toEqual([expect.stringContaining(fault)])
})

test.each([
  ['a line with room', '<div style="overflow:hidden"><p>Come in</p></div>'],
  ['what is left out as a whole', '<div style="height:20px;overflow:hidden"><p style="margin:40px 0">13</p></div>'],
  [
    'what is left out but for the edge of its line',
    '<div style="height:117px;overflow:hidden;font:100px/115px serif"><p style="margin:0">1</p><p style="margin:0">2</p></div>',
  ],
  ['a table of figures', `<div style="overflow:auto">${wide('7')}</div>`],
  [
    'what can be scrolled up',
    `<div style="height:900px"></div><button>More</button><p style="height:200px">${below}</div>`,
  ],
  ['what is for ears', '<span style="position:absolute;width:1px;height:1px;overflow:hidden">One moment</span>'],
])('%s is none', async (_, html) => {
  expect(await faultsOf(html)).toEqual([])
})
