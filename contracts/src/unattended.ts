/**
 * The request header by which a page says, with `yes`, that nobody has touched it for a while: what it asks for by
 * itself keeps no session alive.
 */
export const UNATTENDED_HEADER = 'Anteroom-Unattended'
