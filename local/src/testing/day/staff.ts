import type { BoardRow } from '@anteroom/contracts/answers.ts'
import type { Hands } from './hands.ts'

/** What a doctor does on their board, by mouse or by keyboard. */
export function doctorAt(hands: Hands) {
  const { page } = hands
  const more = ({ patientName }: BoardRow) => page.getByRole('button', { name: `More for ${patientName}`, exact: true })
  const item = (name: string | RegExp) => page.getByRole('menuitem', { name })
  const status = (is: string) => page.locator(`.doctor-status [data-doctor-status="${is}"]`)
  const primary = page.locator('.next-bar button').first()
  const rowOf = ({ patientName }: BoardRow) => page.getByRole('row', { name: patientName })
  const callOf = (row: BoardRow) => rowOf(row).getByRole('button', { name: /^Call/ })
  return {
    primary,
    /** Finishes the visit in the room and starts the next one, with the large button. */
    next: () => hands.press(primary, 'n'),
    nextTwice: () => hands.pressTwice(primary, 'n'),
    /** `isFirst`: the first who is not on hold, whom the key chooses. */
    async call(row: BoardRow, isFirst: boolean) {
      if (!isFirst) await hands.goToRow(rowOf(row))
      await hands.press(callOf(row), 'c')
    },
    missed: (row: BoardRow) =>
      hands.isKeyboard ? hands.press(primary, 's') : hands.choose(more(row), item('Missed the call')),
    noShow: (row: BoardRow) =>
      hands.isKeyboard ? hands.press(primary, 'x') : hands.choose(more(row), item('Mark as no-show')),
    transfer: (row: BoardRow) => hands.choose(more(row), item(/^Transfer to/).first(), 'm'),
    undo: () => hands.press(page.locator('.next-bar .undo'), 'u'),
    late: () => hands.choose(status('running-late'), item('10 minutes'), 'l'),
    onTime: () => hands.press(status('on-time'), 'o'),
  }
}

/** What the front desk does on its page with all doctors. */
export function deskAt(hands: Hands) {
  const { page } = hands
  const field = page.getByRole('searchbox')
  const found = page.locator('.found')
  const form = page.getByRole('dialog')
  const name = form.getByRole('textbox', { name: 'Name', exact: true })
  const add = form.getByRole('button', { name: 'Add', exact: true })
  const button = (name: string) => found.getByRole('button', { name, exact: true })
  return {
    field,
    form,
    checkInOf: (name: string) => button(`Check in ${name}`),
    find: async (name: string) => {
      await hands.type(field, name, '/')
      await found.getByText(name).waitFor()
    },
    clear: () => page.keyboard.press('Escape'),
    checkIn: (name: string) => hands.enter(button(`Check in ${name}`)),
    checkInTwice: (name: string) => hands.pressTwice(button(`Check in ${name}`), 'Enter'),
    /** Chooses today's free places of a doctor, and types the name. */
    async openFree(doctor: string, who: string) {
      await hands.press(page.locator('.week tr').filter({ hasText: doctor }).locator('td').first().getByRole('button'))
      await form.waitFor()
      await hands.type(name, who)
    },
    /** Searches for somebody in vain, and adds them as this doctor's walk-in. */
    async addUnknown(doctor: string, who: string) {
      await hands.type(field, who, '/')
      const walkIn = page.locator('.search').getByRole('button', { name: 'Add a walk-in' })
      await walkIn.waitFor()
      await hands.enter(walkIn)
      await form.waitFor()
      await hands.select(form.getByRole('combobox', { name: 'Doctor' }), doctor)
      await hands.go(name)
    },
    writeNumber: (text: string) => hands.type(form.getByRole('textbox', { name: 'Mobile number' }), text),
    add: () => hands.enter(add),
    addTwice: () => hands.pressTwice(add, 'Enter'),
    /** Goes back for the next person. */
    toSearch: () => hands.go(field, '/'),
  }
}
