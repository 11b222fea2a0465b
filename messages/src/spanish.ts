/** With a capital letter, for the start of a sentence. */
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** "la Dra. Reyes", "el Dr. Chen": the article agrees with the title; a name without one has none. */
export function theDoctor(name: string): string {
  if (/^(Dra\b|Doctora\b)/i.test(name)) return `la ${name}`
  return /^(Dr\b|Doctor\b)/i.test(name) ? `el ${name}` : name
}

/** "a la Dra. Reyes", "al Dr. Chen". */
export const toTheDoctor = (name: string): string => `a ${theDoctor(name)}`.replace(/^a el /, 'al ')

/** As {@link theDoctor}, at the start of a sentence: "La Dra. Reyes". */
export const TheDoctor = (name: string): string => capitalised(theDoctor(name))

/** "las 14:30", "la 1:30 p. m.". */
export const theHour = (time: string): string => `${/^0?1\D/.test(time) ? 'la' : 'las'} ${time}`

/** "1 persona", "4 personas". */
export const people = (count: number): string => (count === 1 ? '1 persona' : `${count} personas`)

/** "tiene 4 personas delante". */
export const peopleAhead = (count: number): string =>
  count === 0 ? 'no tiene a nadie delante' : `tiene ${people(count)} delante`
