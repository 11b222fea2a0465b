/**
 * `CONCURRENT_SEED`: what the random choices grow from; that of an earlier run makes its choices again, though not who
 * is faster. `CONCURRENT_ROUNDS`: how many rounds, each with the next seed.
 */
export const readSettings = () => ({
  seed: Number(process.env.CONCURRENT_SEED ?? Date.now() % 1_000_000),
  rounds: Number(process.env.CONCURRENT_ROUNDS ?? 3),
})
