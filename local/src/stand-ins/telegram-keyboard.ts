import type { Button } from './telegram-chats.ts'

/** Forms carry lists and objects as JSON texts. */
export const fromForm = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value)

type Markup = { inline_keyboard?: { text: string; callback_data?: string; url?: string }[][] }
const keyboardOf = (markup: unknown) => (fromForm(markup) as Markup | undefined)?.inline_keyboard ?? []

/** Telegram's error text when a button carries more than 64 bytes. */
export const buttonsFault = (markup: unknown) =>
  keyboardOf(markup)
    .flat()
    .some(({ callback_data }) => Buffer.byteLength(callback_data ?? '') > 64)
    ? 'BUTTON_DATA_INVALID'
    : undefined

/** The rows of an inline keyboard. */
export const buttonsOf = (markup: unknown): Button[][] =>
  keyboardOf(markup).map((row) =>
    row.map(({ text, callback_data, url }) => ({
      text,
      ...(callback_data === undefined ? {} : { data: callback_data }),
      ...(url === undefined ? {} : { url }),
    })),
  )
