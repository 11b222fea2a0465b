import type { AppointmentStatus, Stage } from '@anteroom/contracts/status.ts'
import type { Page } from 'playwright-core'
import { request, type TestStack } from '../stack.ts'

/** What the page at `/a/…` shows; null while it shows no appointment. */
export type SeenPage = {
  token: string
  rev: number
  tab: string
  title: string
  lines: string[]
  /** What a screen reader announces. */
  spoken: string
  /** Every other text, including buttons. */
  texts: string[]
  /** Labels with their values. */
  facts: string[]
} | null

/**
 * The texts of one element are read as one, because a sentence may have several parts. Purely drawn text is left out.
 */
const readTexts = `(root, BLOCKS) => {
  const blocks = new Map()
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  let before = null
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement
    if (parent.closest('[aria-hidden=true], style')) continue
    const block = parent.closest(BLOCKS) ?? parent
    const gap = parent === before ? '' : ' '
    blocks.set(block, (blocks.get(block) ?? '') + gap + texts.currentNode.data)
    before = parent
  }
  return [...blocks].flatMap(([block, text]) => {
    const read = text.replace(/\\s+/g, ' ').replaceAll(' :', ':').trim()
    return read === '' ? [] : [{ block, text: read }]
  })
}`

const readPage = `(() => {
  const all = (${readTexts})(document.querySelector('main'), 'h1,p,li,summary,button,a,legend,strong,dl > div')
  const where = (selector) => all.filter(({ block }) => block.matches(selector)).map(({ text }) => text)
  const section = document.querySelector('main section[data-rev]')
  return section && {
    token: location.pathname.split('/').at(-1),
    rev: Number(section.dataset.rev),
    tab: document.title,
    title: where('h1')[0] ?? '',
    lines: where('.line'),
    spoken: where('[aria-live]').join(' '),
    texts: where(':not([aria-live], dl > div)'),
    facts: where('dl > div'),
  }
})()`

export const seenOn = (page: Page): Promise<SeenPage> => page.evaluate<SeenPage>(readPage)

/** What the board shows of one appointment. `texts`: without the history of its alerts, which stays true. */
type SeenRow = { status: AppointmentStatus; stage: Stage | null; texts: string[] }
export type SeenBoard = { rev: number; doctorStatus: string; row: SeenRow | null } | null

const readBoard = (appointmentId: string) => `(() => {
  const board = document.querySelector('main [data-rev]')
  const row = document.querySelector('[data-appointment="${appointmentId}"]')
  const all = row ? (${readTexts})(row, 'button,summary,li li,.patient-name,p,div,td') : []
  return board && {
    rev: Number(board.dataset.rev),
    doctorStatus: board.querySelector('.doctor-status [aria-pressed=true]')?.dataset.doctorStatus ?? '',
    row: row && {
      status: row.dataset.status,
      stage: row.querySelector('[data-stage]')?.dataset.stage ?? null,
      texts: all.filter(({ block }) => !block.closest('.alerts-mark')).map(({ text }) => text),
    },
  }
})()`

export const rowOn = (page: Page, appointmentId: string): Promise<SeenBoard> =>
  page.evaluate<SeenBoard>(readBoard(appointmentId))

/** A message of the clinic as it now is on the phone. `choices`: buttons, or the numbered lines of a text message. */
export type SeenMessage = { id: string; text: string; choices: string[] }

export type ChatChannel = 'telegram' | 'sms'

/** The patient's phone: the clinic's messages, oldest first, and a way to write to the clinic. */
export function chatOn(stack: TestStack, channel: ChatChannel, address: string) {
  const url = `${stack.standIns?.url}/phone/${channel}/${encodeURIComponent(address)}`

  return {
    async messages(): Promise<SeenMessage[]> {
      if (channel === 'telegram') {
        type Chat = { messages: { id: number; from: string; text: string; buttons: { text: string }[][] }[] }
        const { body } = await request<Chat>(url)
        return body.messages
          .filter(({ from }) => from === 'bot')
          .map(({ id, text, buttons }) => ({ id: String(id), text, choices: buttons.flat().map((one) => one.text) }))
      }
      type Texts = { messages: { sid: string; direction: string; text: string }[] }
      const { body } = await request<Texts>(url)
      return body.messages
        .filter(({ direction }) => direction !== 'inbound')
        .map(({ sid, text }) => ({ id: sid, ...withoutChoices(text) }))
    },
    write: (text: string) =>
      fetch(`${url}/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text }),
      }),
  }
}

/** A text message ends with its choices, one or more per line, each after its number. */
function withoutChoices(text: string): { text: string; choices: string[] } {
  const lines = text.split('\n')
  const first = lines.findIndex((_, index) => lines.slice(index).every((line) => /^\d+ /.test(line)))
  if (first === -1) return { text, choices: [] }
  const choices = lines.slice(first).flatMap((line) => line.split(/(?:^| )\d+ /).filter((label) => label !== ''))
  return { text: lines.slice(0, first).join('\n'), choices }
}
