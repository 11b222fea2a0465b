// The page of the phones. It reads everything it shows whenever the server announces a change.
import { showBehaviour } from './behaviour.js'
import { element, list, readAll, send, set } from './page.js'

const query = new URLSearchParams(location.search)
const chatId = query.get('telegram') ?? '1001'
const numbers = { sms: query.get('sms') ?? '+12025550143', whatsapp: query.get('whatsapp') ?? '+12025550144' }
/** The payload of a deep link, as Telegram allows it; null: the page was opened without one. */
let payload = /^[\w-]{1,64}$/.exec(query.get('start') ?? '')?.[0] ?? null

const telegramUrl = `/phone/telegram/${encodeURIComponent(chatId)}`
const urlOf = (channel) => `/phone/${channel}/${encodeURIComponent(numbers[channel])}`
const phone = (id) => document.querySelector(`#${id}`)
const telegram = phone('telegram')
const writeTelegram = (text) => send('POST', `${telegramUrl}/messages`, { text })

/** Each message is written in the direction of its own language. */
const textOf = (text) => element('p', { className: 'text', dir: 'auto' }, text)

function button(message, { text, data, url }) {
  if (url) return element('a', { href: url, target: '_blank', rel: 'noreferrer', dir: 'auto' }, text)
  const press = () => send('POST', `${telegramUrl}/presses`, { messageId: message.id, data })
  return element('button', { type: 'button', onclick: press, dir: 'auto' }, text)
}

function deleteButton({ id }) {
  const remove = () => send('DELETE', `${telegramUrl}/messages/${id}`)
  return element('button', { type: 'button', className: 'delete', ariaLabel: 'Delete this message', onclick: remove })
}

const telegramItem = (message) =>
  element(
    'li',
    { className: message.from },
    element(
      'div',
      { className: 'line' },
      textOf(message.text),
      ...(message.from === 'bot' ? [deleteButton(message)] : []),
    ),
    ...message.buttons.map((row) => element('div', { className: 'row' }, ...row.map((each) => button(message, each)))),
  )

const textItem = ({ direction, status, text }) =>
  element(
    'li',
    { className: `${direction === 'inbound' ? 'patient' : 'clinic'} ${status}` },
    textOf(text),
    ...(status === 'failed' ? [element('p', { className: 'state' }, 'Not delivered')] : []),
  )

const emailItem = ({ to, subject, text }) =>
  element(
    'li',
    {},
    element('h3', { dir: 'auto' }, subject),
    element('p', { className: 'to' }, `to ${to}`),
    element('p', { dir: 'auto' }, text),
  )

function commandItem({ command, description }) {
  const choose = () => {
    phone('commands').open = false
    telegram.querySelector('input').focus()
    writeTelegram(`/${command}`)
  }
  const label = [element('b', {}, `/${command}`), ' ', element('span', { dir: 'auto' }, description)]
  return element('li', {}, element('button', { type: 'button', onclick: choose }, ...label))
}

function showTelegram({ messages, notice, blocked, language, commands }) {
  list(telegram.querySelector('.log ol'), messages, telegramItem)
  telegram.querySelector('.notice').textContent = blocked ? 'You have blocked the clinic here.' : notice
  list(telegram.querySelector('#commands ul'), commands, commandItem)
  phone('commands').hidden = commands.length === 0
  phone('language').value = language
  phone('block').hidden = blocked
  phone('unblock').hidden = !blocked
  phone('start').hidden = blocked || payload === null
  telegram.querySelector('form').hidden = blocked || payload !== null
}

async function refresh() {
  const urls = [telegramUrl, urlOf('sms'), urlOf('whatsapp'), '/phone/mail', '/phone/behaviour']
  const [chat, sms, whatsapp, mail, behaviour] = await readAll(urls)
  showTelegram(chat)
  for (const [id, thread] of Object.entries({ sms, whatsapp })) {
    list(phone(id).querySelector('.log ol'), thread.messages, textItem)
    phone(id).querySelector('.notice').textContent = thread.notice
  }
  list(phone('mail').querySelector('.emails'), mail.emails, emailItem)
  showBehaviour(behaviour)
}

/** One refresh at a time; one more shows the changes that came while it ran. */
let refreshing = false
let again = false
async function refreshSoon() {
  again = true
  if (refreshing) return
  refreshing = true
  while (again) {
    again = false
    await refresh().catch(() => {})
  }
  refreshing = false
}

function sendFrom(section, write) {
  const form = section.querySelector('form')
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const text = form.elements.text.value.trim()
    if (text) write(text)
    form.reset()
    const log = section.querySelector('.log')
    log.scrollTop = log.scrollHeight
  })
}

// A list that scrolls has to be reachable by keyboard.
for (const place of document.querySelectorAll('.log, .emails')) place.tabIndex = 0

telegram.querySelector('small').textContent = `chat ${chatId}`
sendFrom(telegram, writeTelegram)
for (const channel of ['sms', 'whatsapp']) {
  phone(channel).querySelector('small').textContent = numbers[channel]
  sendFrom(phone(channel), (text) => send('POST', `${urlOf(channel)}/messages`, { text }))
}

phone('language').onchange = ({ target }) => set(`${telegramUrl}/language`, { language: target.value })
phone('block').onclick = () => set(`${telegramUrl}/block`, { blocked: true })
phone('unblock').onclick = () => set(`${telegramUrl}/block`, { blocked: false })
phone('start').onclick = () => {
  writeTelegram(`/start ${payload}`)
  payload = null
  query.delete('start')
  history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname)
  refreshSoon()
}
phone('commands').addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return
  phone('commands').open = false
  phone('commands').querySelector('summary').focus()
})

const connection = document.querySelector('#connection')
const changes = new EventSource('/phone/changes')
changes.onmessage = () => {
  connection.textContent = ''
  refreshSoon()
}
changes.onerror = () => {
  connection.textContent = 'The connection is lost; trying again …'
}
