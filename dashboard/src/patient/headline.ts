import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import type { WebTexts } from '@anteroom/messages/web/en.ts'

/** The summary for the tab's title and for screen readers. It changes only with the place or a status. */
export function headline(answer: StatusAnswer, texts: WebTexts): { title: string; detail: string } {
  const { status, queuePosition, doctorStatus, room } = answer
  switch (status) {
    case 'waiting': {
      const doctorIs = doctorStatus === 'on-time' ? null : `${texts.doctorIs} ${texts.doctorStatus[doctorStatus]}.`
      const sentences = [texts.ahead(queuePosition - 1), stageSentence(answer, texts), doctorIs]
      return { title: texts.title(queuePosition), detail: sentences.filter((sentence) => sentence !== null).join(' ') }
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

/** The sentence about the stage of a waiting patient, or null. */
export function stageSentence({ stage, room }: StatusAnswer, texts: WebTexts): string | null {
  switch (stage) {
    case 'called':
      return texts.called(room)
    case 'missed':
      return texts.missed
    case 'held':
      return texts.held
    case 'expected':
    case 'here':
    case null:
      return null
  }
}
