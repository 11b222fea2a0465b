import { z } from 'zod'
import { Channel } from './contact.ts'
import { MAX_ANNOUNCEMENT } from './queue.ts'
import { Day } from './requests.ts'
import { Language } from './status.ts'

/**
 * What looks like a web address. Messages must not contain one, so that patients do not learn to trust links in texts.
 */
const LINK = /https?:|www\.|\b[\p{L}\d-]+\.(?:[a-z]{2,})(?:\/|\b)/iu

/**
 * The text for everybody waiting. It is sent as written, with the clinic's name before it and the patient's own link
 * after it. It may not contain a link itself.
 */
export const AnnouncementText = z
  .string()
  .max(MAX_ANNOUNCEMENT, `Write at most ${MAX_ANNOUNCEMENT} characters.`)
  .overwrite((text) => text.replace(/\s+/gu, ' ').trim())
  .min(1, 'Write what they are to be told.')
  .regex(/^[^\p{Cc}\p{Cs}\p{Co}<>]*$/u, 'A message has no control characters and no < or >.')
  .refine((text) => !LINK.test(text), 'A message has no link: each gets the one of their appointment.')
  .describe('At least one character that can be seen, no control characters, no < and no >, and nothing like a link')

/** `day`: left out for the doctor's current day. */
export const AnnounceRequest = z.strictObject({ text: AnnouncementText, day: Day.exactOptional() })
export type AnnounceRequest = z.input<typeof AnnounceRequest>

/** How many people a message would reach, and its cost. Nothing has been sent. */
export const AnnouncePreview = z.object({
  people: z.int().describe('All who wait'),
  channels: z
    .array(z.object({ channel: Channel, people: z.int() }))
    .describe('By what it would go to how many of them'),
  notReached: z.int().describe('How many have no contact, or want no messages'),
  segments: z.int().describe('What the texts would cost in all, in segments of SMS'),
  languages: z.array(z.object({ language: Language, people: z.int() })).describe('In which language they get messages'),
})
export type AnnouncePreview = z.infer<typeof AnnouncePreview>

export const AnnounceAnswer = z.object({ message: z.string(), people: z.int(), rev: z.int() })
export type AnnounceAnswer = z.infer<typeof AnnounceAnswer>

/** The delivery of the day's last message. */
export const BoardAnnouncement = z.object({
  at: z.iso.datetime(),
  text: z.string(),
  people: z.int().describe('How many waited then'),
  sent: z.int().describe('How many of them a provider has taken it for'),
  onItsWay: z.int(),
})
export type BoardAnnouncement = z.infer<typeof BoardAnnouncement>
