/** An object with some of its functions replaced. A name that it does not have is refused by the compiler. */
export const override = <Original extends object>(
  original: Original,
  replaced: NoInfer<Partial<Original>>,
): Original => ({ ...original, ...replaced })
