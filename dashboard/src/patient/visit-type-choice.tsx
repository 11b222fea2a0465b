import type { VisitType } from '@anteroom/contracts/clinic-details.ts'
import { useLanguage } from './language.tsx'

/** `chosen`: null by who is not sure, undefined before anything is said. */
type Props = { types: VisitType[]; chosen: string | null | undefined; onChoose: (id: string | null) => void }

/** What kind of visit it is, of those that the clinic tells apart. Nobody has to know. */
export function VisitTypeChoice({ types, chosen, onChoose }: Props) {
  const { texts } = useLanguage()
  const cards = [...types.map(({ id, name }) => ({ id, name })), { id: null, name: texts.visitTypeUnknown }]
  return (
    <fieldset className="choice days">
      <legend>{texts.visitType}</legend>
      {cards.map(({ id, name }) => (
        <label key={id ?? ''} className="card">
          <input type="radio" name="visit-type" checked={id === chosen} onChange={() => onChoose(id)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  )
}
