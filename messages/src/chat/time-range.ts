/** `10:20-10:50`, or the one time that is certain. */
export const timeRange = ({ earliest, latest }: { earliest: string; latest: string }): string =>
  earliest === latest ? earliest : `${earliest}-${latest}`
