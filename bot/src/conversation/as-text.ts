import type { Channel } from '@anteroom/contracts/contact.ts'
import { fitsSms } from '@anteroom/messages/sms.ts'
import type { Choice, Reply } from './model.ts'

type Numbered = Choice & { number: number }

const isOut = ({ out }: Numbered) => out === true
const isShort = ({ keyword, out }: Numbered) => keyword !== undefined || out === true

/**
 * Each choice on its own line, except those that may share one. Names never do: in an Arabic line the number after a Latin
 * name would be drawn as a part of it.
 */
const inLines = (choices: Numbered[], label: (choice: Numbered) => string, mayShareLine: (one: Numbered) => boolean) =>
  choices
    .map((choice, index) => {
      const before = choices[index - 1]
      const isShared = before !== undefined && mayShareLine(before) && mayShareLine(choice)
      const separator = before === undefined ? '' : !isShared ? '\n' : choice.byWord ? ' / ' : ' '
      return `${separator}${choice.byWord ? '' : `${choice.number} `}${label(choice)}`
    })
    .join('')

/**
 * The replies as one text with numbered choices. Where it does not fit one SMS, the choices are shown by their keywords.
 */
export function asText(replies: Reply[], channel: Channel): string {
  const lines = replies.map(({ text }) => text)
  const choices = replies.flatMap((reply) => reply.choices).map((choice, index) => ({ ...choice, number: index + 1 }))
  const text = (list: string) => [...lines, list].filter((line) => line !== '').join('\n')
  const full = text(inLines(choices, ({ label }) => label, isOut))
  return channel !== 'sms' || fitsSms(full)
    ? full
    : text(inLines(choices, ({ keyword, label }) => keyword ?? label, isShort))
}
