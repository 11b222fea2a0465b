/** Makes an element. `content` is text or children: nothing from outside is ever parsed as HTML. */
export function element(name, properties, ...content) {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...content)
  return made
}

export const send = (method, url, body = {}) =>
  fetch(url, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

const read = (url) => fetch(url).then((response) => response.json())

/** Settings that the server has not answered yet, and how many were changed here at all. */
const underWay = new Set()
let changed = 0

/** Changes a setting. */
export function set(url, body) {
  changed += 1
  const answer = send('PUT', url, body)
  underWay.add(answer)
  answer.catch(() => {}).finally(() => underWay.delete(answer))
}

/** Reads `urls` once no setting changes meanwhile: an older state would undo the choice that was just made. */
export async function readAll(urls) {
  for (;;) {
    await Promise.allSettled(underWay)
    const before = changed
    const states = await Promise.all(urls.map(read))
    if (changed === before) return states
  }
}

/** Replaces only items that changed: the others keep their focus and are not read out again. */
export function list(place, things, makeItem) {
  const frame = place.parentElement
  const atEnd = frame.scrollHeight - frame.scrollTop - frame.clientHeight < 40
  const before = [...place.children]
  things.forEach((thing, index) => {
    const state = JSON.stringify(thing)
    const old = before[index]
    if (old?.dataset.state === state) return
    const item = makeItem(thing)
    item.dataset.state = state
    if (old) old.replaceWith(item)
    else place.append(item)
  })
  for (const extra of before.slice(things.length)) extra.remove()
  if (atEnd) frame.scrollTop = frame.scrollHeight
}
