/**
 * `channel:address`: names a contact as a string, for ids, map keys and hashes. Free of zod, so that pages may load it.
 */
export const contactKey = ({ channel, address }: { channel: string; address: string }): string =>
  `${channel}:${address}`
