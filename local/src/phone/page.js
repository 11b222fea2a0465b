/** Makes an element. `content` is text or children: nothing from outside is ever parsed as HTML. */
export function element(name, properties, ...content) {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...content)
  return made
}

export const send = (method, url, body = {}) =>
  fetch(url, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

export const read = (url) => fetch(url).then((response) => response.json())

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
