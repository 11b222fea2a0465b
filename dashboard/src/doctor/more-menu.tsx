import { Button } from '@mantine/core'
import type { ReactNode, RefObject } from 'react'
import { Menu } from './menu.tsx'
import { useStaffLanguage } from './staff-language.tsx'

type Props = {
  opener: RefObject<HTMLButtonElement | null>
  patientName: string
  disabled: boolean
  children: ReactNode
}

/** What else can be done with an appointment, behind three dots. */
export function MoreMenu({ opener, patientName, disabled, children }: Props) {
  const { texts } = useStaffLanguage()
  return (
    <Menu
      opener={opener}
      button={(open) => (
        <Button
          w={36}
          h={36}
          p={0}
          variant="subtle"
          disabled={disabled}
          aria-label={texts.moreFor(patientName)}
          {...open}
        >
          <span aria-hidden="true">⋯</span>
        </Button>
      )}
    >
      {children}
    </Menu>
  )
}
