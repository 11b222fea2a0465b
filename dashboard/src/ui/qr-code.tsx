import { useEffect, useState } from 'react'

/** A QR code of a text. What draws it is loaded when there is one to draw. */
export function QrCode({ of, label, size }: { of: string; label: string; size: number }) {
  const [source, setSource] = useState<string | null>(null)
  useEffect(() => {
    let isCurrent = true
    async function draw() {
      const { toString: drawn } = await import('qrcode')
      const svg = await drawn(of, { type: 'svg', errorCorrectionLevel: 'M' })
      if (isCurrent) setSource(`data:image/svg+xml,${encodeURIComponent(svg)}`)
    }
    draw().catch(() => {
      // The link stands beside it.
    })
    return () => {
      isCurrent = false
    }
  }, [of])
  return source === null ? null : <img className="qr-code" src={source} alt={label} width={size} height={size} />
}
