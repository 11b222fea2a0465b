/** Settles with `value` when the signal aborts. */
export const onAbort = <Value>(signal: AbortSignal, value: Value): Promise<Value> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(value)
    signal.addEventListener('abort', () => resolve(value), { once: true })
  })
