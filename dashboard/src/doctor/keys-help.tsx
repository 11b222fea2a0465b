import { Button } from '@mantine/core'
import { useRef } from 'react'
import { useStaffLanguage } from './staff-language.tsx'
import { useOnDemand } from './use-on-demand.ts'

const loadKeysList = async () => (await import('./keys-list.tsx')).KeysList

type Props = { opened: boolean; onOpen: () => void; onClose: () => void }

/** Opens the list of the keys. */
export function KeysHelp({ opened, onOpen, onClose }: Props) {
  const { texts } = useStaffLanguage()
  const opener = useRef<HTMLButtonElement>(null)
  const KeysList = useOnDemand(opened, loadKeysList)

  function close() {
    onClose()
    opener.current?.focus()
  }

  return (
    <>
      <Button ref={opener} className="keys" size="sm" px="sm" variant="subtle" aria-label={texts.keys} onClick={onOpen}>
        ?
      </Button>
      {opened && KeysList && <KeysList onClose={close} />}
    </>
  )
}
