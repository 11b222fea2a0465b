import { fitsSms } from '@anteroom/messages/sms.ts'
import type { Choice, Reply } from './model.ts'

type Numbered = Choice & { number: number }

const isOut = ({ out }: Numbered) => out === true
const isShort = ({ keyword, out }: Numbered) => keyword !== undefined || out === true

/**
 * Each choice on a line of its own, but those that may stand beside each other. Names never do: in an Arabic line the
 * number after a Latin one would be drawn as a part of it.
 */
const inLines = (
  choices: Numbered[],
  label: (choice: Numbered) => string,
  mayStandBeside: (one: Numbered) => boolean,
) =>
  choices
    .map((choice, index) => {
      const before = choices[index - 1]
      const separator = before === undefined ? '' : mayStandBeside(before) && mayStandBeside(choice) ? ' ' : '\n'
      return `${separator}${choice.number} ${label(choice)}`
    })
    .join('')

/**
 * The replies as one text with numbered choices. Where it does not fit one text message, the choices are named by the
 * word that does the same.
 */
export function asText(replies: Reply[]): string {
  const said = replies.map(({ text }) => text)
  const choices = replies.flatMap((reply) => reply.choices).map((choice, index) => ({ ...choice, number: index + 1 }))
  const text = (list: string) => [...said, list].filter((line) => line !== '').join('\n')
  const full = text(inLines(choices, ({ label }) => label, isOut))
  return fitsSms(full) ? full : text(inLines(choices, ({ keyword, label }) => keyword ?? label, isShort))
}
