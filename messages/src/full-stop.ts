/** Ends a sentence whose last word may be a time: "9:12 p.m." has its full stop already. */
export const fullStop = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`)
