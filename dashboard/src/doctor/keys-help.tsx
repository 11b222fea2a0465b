import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { useStaffLanguage } from './staff-language.tsx'
import { useKeys } from './use-keys.ts'
import { useOnDemand } from './use-on-demand.ts'

const loadKeysList = async () => (await import('./keys-list.tsx')).KeysList

/** Opens the list of the keys. */
export function KeysHelp() {
  const { texts } = useStaffLanguage()
  const [opened, setOpened] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const KeysList = useOnDemand(opened, loadKeysList)

  const open = () => setOpened(true)
  useKeys({ '?': open })

  function close() {
    setOpened(false)
    opener.current?.focus()
  }

  return (
    <>
      <Button ref={opener} className="keys" size="sm" px="sm" variant="subtle" aria-label={texts.keys} onClick={open}>
        ?
      </Button>
      {opened && KeysList && <KeysList onClose={close} />}
    </>
  )
}
