/** Names in a chat are no longer than this, so that a question with its choices fits one text message. */
const LONGEST_NAME = 26

/** A name as chats show it: a very long one ends in a full stop. */
export const shortName = (name: string, longest = LONGEST_NAME): string =>
  name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}.`

/** A doctor's name where there is little room: "Dr. Michael Chen" becomes "Dr. M. Chen". */
export function briefName(name: string, longest: number): string {
  const words = name.split(' ')
  const initials = words.slice(0, -1).map((word) => (word.length <= 3 ? word : `${word.slice(0, 1)}.`))
  return shortName([...initials, ...words.slice(-1)].join(' '), longest)
}
