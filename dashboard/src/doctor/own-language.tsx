import type { SessionAnswer } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { languageCodes, languages } from '@anteroom/messages/languages.ts'
import { NativeSelect, Text } from '@mantine/core'
import { useState } from 'react'
import { useParts } from '../live/parts.ts'
import { useStaffLanguage } from './staff-language.tsx'

type Props = {
  session: SessionAnswer
  /** Null: it was saved. */
  onTried: (problem: Problem | null) => void
}

/** The language of these pages for this person, on every machine. */
export function OwnLanguage({ session, onTried }: Props) {
  const { texts, speakFor } = useStaffLanguage()
  const { account } = texts
  const { api } = useParts()
  const [isSaved, setSaved] = useState(false)
  const [own, setOwn] = useState(session.language ?? null)

  async function save(code: string) {
    const language = languageCodes.find((one) => one === code) ?? null
    const result = await api.setOwnLanguage({ language })
    if (result.ok) {
      setOwn(language)
      speakFor(language)
    }
    setSaved(result.ok)
    onTried(result.ok ? null : result.problem)
  }

  return (
    <div>
      <NativeSelect
        label={account.ownLanguage}
        description={account.ownLanguageHint}
        maw={360}
        value={own ?? ''}
        data={[
          { value: '', label: account.languageOfDevice },
          ...languageCodes.map((value) => ({ value, label: languages[value].name })),
        ]}
        onChange={({ currentTarget: { value } }) => save(value)}
      />
      <Text role="status">{isSaved && account.languageSaved}</Text>
    </div>
  )
}
