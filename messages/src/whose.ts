/** Names the person that a text is about; null: the reader has nobody else's to take it for. */
export const whose = (name: string | null, text: string): string => (name === null ? text : `${name}: ${text}`)
