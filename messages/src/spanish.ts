/** "la Dra. Reyes", "el Dr. Chen": the article agrees with the title; a name without one has none. */
export function theDoctor(name: string): string {
  if (/^(Dra\b|Doctora\b)/i.test(name)) return `la ${name}`
  return /^(Dr\b|Doctor\b)/i.test(name) ? `el ${name}` : name
}

/** The same at the start of a sentence: "La Dra. Reyes". */
export function TheDoctor(name: string): string {
  const named = theDoctor(name)
  return named.slice(0, 1).toUpperCase() + named.slice(1)
}

/** "las 14:30", "la 1:30 p. m.". */
export const theHour = (time: string): string => `${/^0?1\D/.test(time) ? 'la' : 'las'} ${time}`
