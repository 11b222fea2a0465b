import { Center, Text } from '@mantine/core'
import { useCallback } from 'react'
import { Dialog } from '../doctor/dialog.tsx'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { useParts } from '../live/parts.ts'
import { QrCode } from '../ui/qr-code.tsx'
import { useSiteCode } from '../ui/use-site-code.ts'

/** The code that patients scan to check in, for a clinic whose waiting room has no screen. */
export function CheckInCode({ onClose }: { onClose: () => void }) {
  const { texts } = useStaffLanguage()
  const { api } = useParts()
  const address = useSiteCode(useCallback(() => api.siteCode(), [api]))
  return (
    <Dialog title={texts.checkInCode} onClose={onClose}>
      <Text mb="sm">{texts.checkInCodeLead}</Text>
      <Center mih={280}>
        {address === null ? (
          <Text role="status">{texts.loading}</Text>
        ) : (
          <QrCode of={address} label={texts.checkInCode} size={280} />
        )}
      </Center>
    </Dialog>
  )
}
