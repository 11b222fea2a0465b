import { addressOf } from '@anteroom/contracts/endpoints.ts'
import { type Refusal, refusals } from '@anteroom/contracts/refusals.ts'
import { Button } from '@mantine/core'
import { useStaffLanguage } from './staff-language.tsx'

/** Why a login at the provider failed, as the API has put it into the address. */
export function refusedInAddress(): { reason: Refusal } | null {
  const asked = new URLSearchParams(location.search).get('refused')
  const reason = refusals.find((one) => one === asked)
  return reason ? { reason } : null
}

/** This page's address without it. */
export function pageInAddress(): string {
  const { pathname, search } = location
  return pathname + search.replace(/([?&])refused=[^&]*/, '$1').replace(/[?&]$/, '')
}

/** Goes to the clinic's own login service, and comes back to this page. `name`: as staff know it. */
export function ProviderButton({ name }: { name: string }) {
  const { texts } = useStaffLanguage()
  const next = encodeURIComponent(pageInAddress())
  return (
    <Button
      component="a"
      href={`${addressOf('goToProvider', {}).path}?next=${next}`}
      size="md"
      h="auto"
      mih={42}
      py={8}
      styles={{ label: { whiteSpace: 'normal', lineHeight: 1.3 } }}
    >
      {texts.logInWith(name)}
    </Button>
  )
}
