// How the providers behave: shown on the page, and set there.
import { element, set } from './page.js'

const form = document.querySelector('#behaviour form')
const providers = ['telegram', 'twilio', 'mail']
/** Telegram's own limits, as its page for makers of bots names them. */
const strict = { all: 30, perChat: 1 }

for (const provider of providers) {
  form.elements[provider].onchange = ({ target }) => set('/phone/behaviour', { provider, behaviour: target.value })
}
form.elements.limits.onchange = ({ target }) =>
  set('/phone/limits', { provider: 'telegram', limits: target.checked ? strict : null })
form.elements.advanced.onchange = ({ target }) => set('/phone/opt-out', { advanced: target.checked })

/** Shows the state that `/phone/behaviour` answers with. */
export function showBehaviour(state) {
  for (const provider of providers) {
    const select = form.elements[provider]
    const { behaviour, choices } = state[provider]
    if (select.options.length === 0) {
      select.append(...choices.map((choice) => element('option', { value: choice.behaviour }, choice.label)))
    }
    select.value = behaviour
  }
  form.elements.limits.checked = state.telegram.limits !== null
  form.elements.advanced.checked = state.advancedOptOut
}
