import { soon } from './agree.ts'
import { type Deeds, stageIs } from './deeds.ts'
import type { Hands } from './hands.ts'
import { deskAt } from './staff.ts'
import type { Visitor } from './visitors.ts'

/** The patients who come to the front desk. `nameOf`: the name of a doctor, by id. */
export function arrivalsAt(desk: Hands, { asked, act, mistake, isFirst }: Deeds, nameOf: (doctorId: string) => string) {
  const atDesk = deskAt(desk)

  async function checkIn(visitor: Visitor) {
    const { doctorId, name } = visitor
    const deed = { what: `check in ${name}`, of: visitor, until: stageIs(visitor, 'here'), doctorId }
    if (visitor.kind === 'plain' && isFirst('check in twice', doctorId)) {
      const { rev } = await asked.board(doctorId)
      await act('desk', desk, { ...deed, isMistake: true }, async () => {
        await atDesk.find(name)
        await atDesk.checkInTwice(name)
      })
      return mistake(`${name} was checked in twice`, async () => (await asked.board(doctorId)).rev === rev + 1)
    }
    await act('desk', desk, deed, async () => {
      await atDesk.find(name)
      await atDesk.checkIn(name)
    })
  }

  async function addWalkIn(visitor: Visitor) {
    const { doctorId, name } = visitor
    const deed = {
      what: `walk-in ${name}`,
      of: visitor,
      until: stageIs(visitor, 'here'),
      doctorId,
      endsElsewhere: true,
    }
    const isTwice = isFirst('walk-in twice', doctorId)
    await act('desk', desk, { ...deed, isMistake: isTwice }, async () => {
      await (desk.isKeyboard ? atDesk.addUnknown : atDesk.openFree)(nameOf(doctorId), name)
      if (isTwice) await atDesk.addTwice()
      else await atDesk.add()
      await atDesk.form.waitFor({ state: 'detached' })
      await atDesk.toSearch()
    })
    if (!isTwice) return
    await mistake(`${name} was added twice`, async () => {
      const { appointments } = await asked.board(doctorId)
      return appointments.filter(({ patientName }) => patientName === name).length === 1
    })
  }

  /** An invalid number is refused beside its field, and nobody is booked. */
  async function addWrongNumber({ doctorId }: Visitor) {
    const { rev } = await asked.board(doctorId)
    await mistake('a walk-in with a number that is none', async () => {
      await atDesk.addUnknown(nameOf(doctorId), 'Nobody Atall')
      await atDesk.writeNumber('12')
      await atDesk.add()
      await atDesk.form.getByText('mobile number', { exact: false }).first().waitFor()
      const isStillAsked = await soon(async () =>
        (await atDesk.form.locator('[aria-invalid=true]').count()) > 0 ? true : null,
      )
      await desk.page.keyboard.press('Escape')
      await atDesk.form.waitFor({ state: 'detached' })
      await atDesk.toSearch()
      return isStillAsked === true && (await asked.board(doctorId)).rev === rev
    })
  }

  /** A patient who is in the room or has been seen can be found, but not checked in. */
  async function checkInAgain(visitor: Visitor) {
    await mistake(`${visitor.name} could be checked in after the visit`, async () => {
      await atDesk.find(visitor.name)
      const offered = await atDesk.checkInOf(visitor.name).count()
      await atDesk.clear()
      return offered === 0
    })
  }

  return {
    /** Ready for the next person. */
    ready: atDesk.toSearch,
    checkInAgain,
    async arrive(visitor: Visitor): Promise<void> {
      if (visitor.kind !== 'walk-in') return checkIn(visitor)
      if (isFirst('wrong number', visitor.doctorId)) await addWrongNumber(visitor)
      return addWalkIn(visitor)
    },
  }
}
