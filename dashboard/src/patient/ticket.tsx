import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import type { Scene } from '@anteroom/contracts/scene.ts'
import type { ReactNode } from 'react'
import { useLanguage } from './language.tsx'
import { LineAhead } from './line-ahead.tsx'
import { SceneIconImage } from './scene-icon.tsx'
import { type FactName, looks } from './scene-look.ts'
import type { SceneWords } from './scene-words.ts'
import { WaitParts } from './wait-parts.tsx'

type Props = { scene: Scene; words: SceneWords; status: StatusAnswer; waitMinutes: number | null }

/** The paper ticket of a waiting room: what matters large above the tear, the particulars below it. */
export function Ticket({ scene, words, status, waitMinutes }: Props) {
  const { texts } = useLanguage()
  const { icon, facts } = looks[scene.kind]
  const { lines, when } = words

  return (
    <article className={`ticket ${scene.kind}`}>
      <header>
        {icon !== 'line' && <SceneIconImage icon={icon} />}
        <Title scene={scene} title={words.title} />
        {scene.kind === 'waiting' && !scene.isNext && <LineAhead people={scene.place - 1} />}
        {when && (
          <p className="when">
            <span className="unseen">{texts.yourTurn}: </span>
            {when}
          </p>
        )}
        {scene.kind === 'waiting' && status.change && <p className="change">{texts.change(status.change)}</p>}
        {lines.map((line) => (
          <p key={line} className="line">
            {line}
          </p>
        ))}
      </header>
      {facts.length > 0 && <Facts names={facts} scene={scene} waitMinutes={waitMinutes} />}
      {scene.kind === 'waiting' && <WaitParts status={status} />}
    </article>
  )
}

function Title({ scene, title }: { scene: Scene; title: string }) {
  const { texts } = useLanguage()
  if (scene.kind !== 'waiting' || scene.isNext) return <h1>{title}</h1>
  return (
    <h1>
      <span className="place-label">{texts.placeBefore}</span> <span className="place">{texts.place(scene.place)}</span>{' '}
      <span className="place-label">{texts.placeAfter}</span>
    </h1>
  )
}

function Facts({ names, scene, waitMinutes }: { names: FactName[]; scene: Scene; waitMinutes: number | null }) {
  const { texts } = useLanguage()
  const { doctor, room, number } = scene
  const isBegun = scene.kind !== 'waiting' || scene.turn.kind !== 'unknown'
  const values: Record<FactName, { label: string; value: ReactNode } | null> = {
    number: { label: texts.number, value: number },
    room: { label: texts.roomLabel, value: room },
    with: { label: texts.withLabel, value: <Doctor scene={scene} name={doctor} /> },
    wait:
      waitMinutes === null
        ? null
        : { label: isBegun ? texts.wait : texts.waitOnceStarted, value: texts.about(waitMinutes) },
  }
  return (
    <dl>
      {names.map((name) => {
        const fact = values[name]
        return (
          fact && (
            <div key={name} className={`fact-${name}`}>
              <dt>{fact.label}</dt>
              <dd>{fact.value}</dd>
            </div>
          )
        )
      })}
    </dl>
  )
}

/** How the doctor's day goes is said to those who wait today; that it goes badly has a line of its own above. */
function Doctor({ scene, name }: { scene: Scene; name: string }) {
  const { texts } = useLanguage()
  if (scene.kind !== 'waiting' || scene.doctorStatus !== 'on-time' || scene.turn.kind === 'unknown') return name
  return (
    <>
      {name}
      <span className="doctor-status">{texts.onTime}</span>
    </>
  )
}
