/** Ends a sentence whose last word may be a time: "9:12 p.m." already has its full stop. */
export const fullStop = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`)
