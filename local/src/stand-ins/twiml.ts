const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The texts that a TwiML document replies with: the content of each `<Message>`, or of the `<Body>` in it. */
export function repliesIn(twiml: string): string[] {
  return [...twiml.matchAll(/<Message\b[^>]*>([\s\S]*?)<\/Message>/g)]
    .map(([, content = '']) => /<Body>([\s\S]*?)<\/Body>/.exec(content)?.[1] ?? content)
    .map(plainText)
    .filter((text) => text !== '')
}

const plainText = (xml: string) =>
  xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal) return String.fromCodePoint(Number(decimal))
    return entities[name ?? ''] ?? whole
  })
