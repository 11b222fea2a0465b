import type { Locator, Page } from 'playwright-core'

/**
 * The effort of a deed. `presses`: clicks, and keys that do something; `steps`: keys that only move the focus. Typing
 * into a field counts as neither.
 */
export type Effort = { presses: number; steps: number }

/** A way to work a page. */
export type Hands = ReturnType<typeof mouse>

/** After this many steps something counts as out of reach. */
const MAX_STEPS = 200

/** Keys that act alone, where keys are used. */
type Key = 'n' | 'c' | 's' | 'x' | 'm' | 'u' | 'o' | 'l' | '/' | 'Enter'

export function mouse(page: Page) {
  const effort: Effort = { presses: 0, steps: 0 }
  const click = async (target: Locator, clickCount = 1) => {
    await target.click({ clickCount })
    effort.presses += clickCount
  }
  return {
    page,
    effort,
    isKeyboard: false,
    /** Presses a button, or the key that does the same. */
    press: (target: Locator, _key?: Key) => click(target),
    /** The same twice, like a nervous finger. */
    pressTwice: (target: Locator, _key?: Key) => click(target, 2),
    /** Chooses somebody's row in the list, for the next key. */
    async goToRow(_row: Locator) {},
    /** Opens a menu and chooses an item. */
    async choose(opener: Locator, item: Locator, _key?: Key) {
      await click(opener)
      await click(item)
    },
    /** Chooses an option of a list. */
    select: async (list: Locator, option: string) => {
      await list.selectOption({ label: option })
      effort.presses += 2
    },
    /** Types into a field, which already has the focus unless something has taken it. */
    async type(field: Locator, text: string, _key?: Key) {
      if (!(await isFocused(field))) await click(field)
      await page.keyboard.insertText(text)
    },
    /** Moves the focus there, if it is elsewhere. */
    async go(field: Locator, _key?: Key) {
      if (!(await isFocused(field))) await click(field)
    },
    /** Submits a form, or does what Enter does in a field. `button`: the one that does the same. */
    enter: (button: Locator) => click(button),
  }
}

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === element.ownerDocument.activeElement)

export function keyboard(page: Page): Hands {
  const effort: Effort = { presses: 0, steps: 0 }
  const stroke = async (key: string, count: 'presses' | 'steps') => {
    await page.keyboard.press(key)
    effort[count] += 1
  }

  /** Moves to something with the Tab key, forwards or backwards, whichever is shorter. */
  async function reach(target: Locator) {
    await target.waitFor()
    const key = (await isBehind(target)) ? 'Shift+Tab' : 'Tab'
    for (let steps = 0; !(await isFocused(target)); steps++) {
      if (steps === MAX_STEPS) throw new Error(`Not to be reached by the keyboard: ${target}`)
      await stroke(key, 'steps')
    }
  }

  async function go(field: Locator, key?: Key) {
    if (await isFocused(field)) return
    if (key === undefined) await reach(field)
    else await stroke(key, 'presses')
  }
  const pressOnce = async (target: Locator, key?: Key) => {
    if (key !== undefined) return stroke(key, 'presses')
    await reach(target)
    await stroke('Enter', 'presses')
  }
  return {
    page,
    effort,
    isKeyboard: true,
    press: pressOnce,
    async pressTwice(target, key) {
      await pressOnce(target, key)
      await stroke(key ?? 'Enter', 'presses')
    },
    async goToRow(row) {
      const key = (await isBehind(row)) ? 'k' : 'j'
      for (let steps = 0; !(await isFocused(row)); steps++) {
        if (steps === MAX_STEPS) throw new Error(`Not to be chosen by the keyboard: ${row}`)
        await stroke(key, 'steps')
      }
    },
    async choose(opener, item, key) {
      await pressOnce(opener, key)
      await item.waitFor()
      const [letter = ''] = await item.innerText()
      for (let steps = 0; !(await isFocused(item)); steps++) {
        if (steps === MAX_STEPS) throw new Error(`Not to be reached in the menu: ${item}`)
        await stroke(letter.toLowerCase(), 'steps')
      }
      await stroke('Enter', 'presses')
    },
    async select(list, option) {
      await go(list)
      for (let steps = 0; (await chosenOf(list)) !== option; steps++) {
        if (steps === MAX_STEPS) throw new Error(`Not to be chosen: ${option}`)
        await stroke('ArrowDown', 'steps')
      }
    },
    async type(field, text, key) {
      await go(field, key)
      await page.keyboard.insertText(text)
    },
    go,
    enter: () => stroke('Enter', 'presses'),
  }
}

const chosenOf = (list: Locator): Promise<string> => list.locator('option:checked').innerText()

/** True if something comes before the focused element. */
const isBehind = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const { activeElement } = element.ownerDocument
    return activeElement !== null && (element.compareDocumentPosition(activeElement) & 4) !== 0
  })
