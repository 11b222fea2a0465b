import { useLanguage } from './language.tsx'

/** In the place of a part of a page that could not be loaded. */
export function NotLoaded() {
  const { texts } = useLanguage()
  return (
    <section className="ending">
      <p role="status">{texts.refusals.unavailable}</p>
      <a className="primary" href={location.pathname + location.search}>
        {texts.refresh}
      </a>
    </section>
  )
}
