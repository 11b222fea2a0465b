// The page of the two phones. It asks for everything it shows whenever the server says that something changed.
const query = new URLSearchParams(location.search)
const chatId = query.get('telegram') ?? '1001'
const number = query.get('sms') ?? '+12025550143'

const telegramUrl = `/phone/telegram/${encodeURIComponent(chatId)}`
const smsUrl = `/phone/sms/${encodeURIComponent(number)}`

/** Makes an element. `content` is text or children: nothing that came from outside is ever read as HTML. */
function element(name, properties, ...content) {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...content)
  return made
}

const post = (url, body) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

const read = (url) => fetch(url).then((response) => response.json())

function button(message, { text, data, url }) {
  if (url) return element('a', { href: url, target: '_blank', rel: 'noreferrer' }, text)
  const press = () => post(`${telegramUrl}/presses`, { messageId: message.id, data })
  return element('button', { type: 'button', onclick: press }, text)
}

const telegramItem = (message) =>
  element(
    'li',
    { className: message.from },
    element('p', { className: 'text' }, message.text),
    ...message.buttons.map((row) => element('div', { className: 'row' }, ...row.map((each) => button(message, each)))),
  )

const smsItem = ({ direction, status, text }) =>
  element(
    'li',
    { className: `${direction === 'inbound' ? 'patient' : 'clinic'} ${status}` },
    element('p', { className: 'text' }, text),
    ...(status === 'failed' ? [element('p', { className: 'state' }, 'Not delivered')] : []),
  )

const letterItem = ({ to, subject, text }) =>
  element('li', {}, element('h3', {}, subject), element('p', { className: 'to' }, `to ${to}`), element('p', {}, text))

/** Items are made anew only where they changed: what did not change keeps its focus and is not read out again. */
function show(list, messages, makeItem) {
  const frame = list.parentElement
  const atEnd = frame.scrollHeight - frame.scrollTop - frame.clientHeight < 40
  const before = [...list.children]
  messages.forEach((message, index) => {
    const state = JSON.stringify(message)
    const old = before[index]
    if (old?.dataset.state === state) return
    const item = makeItem(message)
    item.dataset.state = state
    if (old) old.replaceWith(item)
    else list.append(item)
  })
  for (const extra of before.slice(messages.length)) extra.remove()
  if (atEnd) frame.scrollTop = frame.scrollHeight
}

// A list that scrolls has to be reachable by keyboard.
for (const log of document.querySelectorAll('.log')) log.tabIndex = 0

const telegram = document.querySelector('#telegram')
const sms = document.querySelector('#sms')
const mail = document.querySelector('#mail')

async function refresh() {
  const [chat, thread, inbox] = await Promise.all([read(telegramUrl), read(smsUrl), read('/phone/mail')])
  show(telegram.querySelector('.log ol'), chat.messages, telegramItem)
  telegram.querySelector('.notice').textContent = chat.notice
  show(sms.querySelector('.log ol'), thread.messages, smsItem)
  show(mail.querySelector('.letters'), inbox.letters, letterItem)
}

/** One refresh at a time; changes that come meanwhile are shown by one more. */
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

function sendFrom(phone, url) {
  const form = phone.querySelector('form')
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const text = form.elements.text.value.trim()
    if (text) post(`${url}/messages`, { text })
    form.reset()
    const log = phone.querySelector('.log')
    log.scrollTop = log.scrollHeight
  })
}

telegram.querySelector('small').textContent = `chat ${chatId}`
sms.querySelector('small').textContent = number
sendFrom(telegram, telegramUrl)
sendFrom(sms, smsUrl)

const connection = document.querySelector('#connection')
const changes = new EventSource('/phone/changes')
changes.onmessage = () => {
  connection.textContent = ''
  refreshSoon()
}
changes.onerror = () => {
  connection.textContent = 'The connection is lost; trying again …'
}
