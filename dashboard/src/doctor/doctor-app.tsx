import type { SessionAnswer } from '@anteroom/contracts/answers.ts'
import { type ComponentType, lazy } from 'react'
import { Desk } from './desk.tsx'
import { SignedIn } from './signed-in.tsx'

/** Loaded when it is opened, which is seldom. */
export const Account = lazy(async () => ({ default: (await import('./account.tsx')).Account }))

type Shown = ComponentType<{ session: SessionAnswer; onSignedOut: () => void }>

/** Shows a page to signed-in users, which is the desk, and the login to everybody else. */
export function DoctorApp({ Page = Desk }: { Page?: Shown }) {
  return (
    <SignedIn>
      {(session, onSignedOut) => {
        // Nothing else is open to them until then.
        const Shown = session.owesSecondFactor ? Account : Page
        return <Shown session={session} onSignedOut={onSignedOut} />
      }}
    </SignedIn>
  )
}
