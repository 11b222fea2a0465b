/** A text for each key of a union: a key without a text does not compile. */
export const textForEach =
  <Key extends string>() =>
  (texts: Record<Key, string>) =>
    texts
