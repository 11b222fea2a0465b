/** An object with some of its functions replaced. The compiler refuses a name that the object does not have. */
export const override = <Original extends object>(
  original: Original,
  replaced: NoInfer<Partial<Original>>,
): Original => ({ ...original, ...replaced })
