export type CodeTexts = {
  subject: (clinic: string, code: string) => string
  code: (clinic: string, code: string) => string
  ignore: string
  /** For text messages, where STOP is a command. */
  stop: string
  /** Before a text that may have arrived already. */
  again: string
}

export const en: CodeTexts = {
  subject: (clinic, code) => `${code} is your code for ${clinic}`,
  code: (clinic, code) => `${clinic}: your code is ${code}.`,
  ignore: "Didn't ask for it? Just ignore this message.",
  stop: 'To stop messages, reply STOP.',
  again: 'Again: ',
}
