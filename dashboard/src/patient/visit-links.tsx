import { useLanguage } from './language.tsx'

/**
 * The way to the clinic by Google's Maps URLs: the one documented form that opens an app for directions on Android and,
 * where it is installed, on iPhones, and a page with directions everywhere else. It is told the clinic's address alone.
 */
const directionsTo = (address: string) =>
  `https://www.google.com/maps/dir/?api=1&destination=${encodeURIComponent(address)}`

type Props = { address: string | undefined }

/** Directions to the clinic, where it has said its address. */
export function VisitLinks({ address }: Props) {
  const { texts } = useLanguage()
  if (!address) return null
  return (
    <div className="visit-links">
      <a className="quiet" href={directionsTo(address)} target="_blank" rel="noreferrer">
        {texts.directions}
      </a>
    </div>
  )
}
