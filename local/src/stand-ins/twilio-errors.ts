import type { ErrorStatus } from './behaviour.ts'

/** Twilio's error body. */
export const twilioError = (code: number, message: string, status = 400) => ({
  code,
  message,
  more_info: `https://www.twilio.com/docs/errors/${code}`,
  status,
})

const faults: Record<ErrorStatus, [code: number, message: string]> = {
  400: [21211, "The 'To' number is not a valid phone number."],
  401: [20003, 'Authenticate'],
  403: [20403, 'Forbidden'],
  429: [20429, 'Too Many Requests'],
  500: [20500, 'Internal Server Error'],
}

/** What Twilio says with an HTTP status, when it is not about one message. */
export const twilioFault = (status: ErrorStatus) => twilioError(...faults[status], status)
