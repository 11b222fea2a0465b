/** A new `Idempotency-Key`: 32 hex digits. `crypto.randomUUID` is not available over plain http. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
