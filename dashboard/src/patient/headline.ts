import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import type { WebTexts } from '@anteroom/messages/web.ts'

/** What matters most, for the tab and for the ear: it changes only with the place or with a status. */
export function headline(answer: StatusAnswer, texts: WebTexts): { title: string; detail: string } {
  const { status, queuePosition, doctorStatus, room } = answer
  switch (status) {
    case 'waiting': {
      const ahead = texts.ahead(queuePosition - 1)
      return {
        title: texts.title(queuePosition),
        detail: doctorStatus === 'on-time' ? ahead : `${ahead} ${texts.doctorIs} ${texts.doctorStatus[doctorStatus]}.`,
      }
    }
    case 'in-progress':
      return { title: texts.states[status].title, detail: texts.comeIn(room) }
    case 'done':
    case 'cancelled':
    case 'no-show':
    case 'moved':
      return texts.states[status]
  }
}
