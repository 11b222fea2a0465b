import type { AnnouncePreview } from '@anteroom/contracts/announcement.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { MAX_ANNOUNCEMENT } from '@anteroom/contracts/queue.ts'
import { languages } from '@anteroom/messages/languages.ts'
import { Text, Textarea } from '@mantine/core'
import { Fragment, useEffect, useState } from 'react'
import { useParts } from '../live/parts.ts'
import { newKey } from '../ui/new-key.ts'
import { Question } from './question.tsx'
import { useStaffLanguage } from './staff-language.tsx'

/** The preview is requested this long after the last letter, not at each one. */
const PAUSE_MS = 300

type Props = {
  doctorId: string
  disabled: boolean
  onNo: () => void
  /** Resolves to the problem, null on success, and undefined for the second press of a double click. */
  onSend: (text: string, key: string) => Promise<Problem | null | undefined>
}

/** Writes to everybody who waits for a doctor. Before that it shows how many people that is and what it costs. */
export function AnnounceDialog({ doctorId, disabled, onNo, onSend }: Props) {
  const { texts } = useStaffLanguage()
  const [text, setText] = useState('')
  const [key, setKey] = useState(newKey)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const { preview, fault } = usePreview(doctorId, text.trim())
  const shown = problem ?? fault
  const reached = preview === null ? 0 : preview.people - preview.notReached

  async function send() {
    setBusy(true)
    const refused = await onSend(text.trim(), key)
    setBusy(false)
    if (refused === null) onNo()
    else if (refused) setProblem(refused)
  }

  return (
    <Question
      title={texts.announce}
      onClose={onNo}
      no={texts.notNow}
      yes={texts.announceSend}
      disabled={disabled || reached === 0}
      busy={busy}
      onYes={send}
    >
      <Textarea
        label={texts.announceText}
        description={texts.announceHint}
        rows={3}
        dir="auto"
        maxLength={MAX_ANNOUNCEMENT}
        value={text}
        error={shown?.reason === 'invalid-input' && texts.announceFault(MAX_ANNOUNCEMENT)}
        onChange={({ currentTarget: { value } }) => {
          setText(value)
          setProblem(null)
          // Another text is another message and needs another key.
          setKey(newKey())
        }}
        data-autofocus
      />
      <div role="status">{preview && <Summary of={preview} />}</div>
      <div role="alert">
        {shown && shown.reason !== 'invalid-input' && (
          <Text c="var(--mantine-color-error)">{texts.refusals[shown.reason]}</Text>
        )}
      </div>
    </Question>
  )
}

/** The preview of the message; null while it is not known, as during typing. */
function usePreview(doctorId: string, text: string) {
  const { api } = useParts()
  const [known, setKnown] = useState<{ text: string; preview: AnnouncePreview | null; fault: Problem | null } | null>(
    null,
  )
  useEffect(() => {
    if (text === '') return
    let isCurrent = true
    const timer = setTimeout(async () => {
      const result = await api.previewAnnounce({ id: doctorId, text })
      if (!isCurrent) return
      setKnown(
        result.ok ? { text, preview: result.value, fault: null } : { text, preview: null, fault: result.problem },
      )
    }, PAUSE_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [api, doctorId, text])
  return known?.text === text ? known : { preview: null, fault: null }
}

function Summary({ of: { people, channels, notReached, segments, languages: read } }: { of: AnnouncePreview }) {
  const { texts } = useStaffLanguage()
  return (
    <>
      <Text fw={600}>{texts.stillWaiting(people)}</Text>
      {channels.length > 0 && (
        <Text>{channels.map(({ channel, people: count }) => `${texts.channels[channel]}: ${count}`).join(' · ')}</Text>
      )}
      {segments > 0 && <Text>{texts.announceCost(segments)}</Text>}
      {notReached > 0 && (
        <Text fw={600} c="var(--mantine-color-error)">
          {texts.announceNotReached(notReached)}
        </Text>
      )}
      {read.length > 0 && (
        <Text size="sm" c="dimmed">
          {texts.announceLanguages}{' '}
          {read.map(({ language, people: count }, index) => (
            <Fragment key={language}>
              {index > 0 && ' · '}
              <bdi>
                {languages[language].name}: {count}
              </bdi>
            </Fragment>
          ))}
        </Text>
      )}
    </>
  )
}
