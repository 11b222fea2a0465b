import type { ChannelsAnswer } from '@anteroom/contracts/answers.ts'
import { Text, Title } from '@mantine/core'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { clockTime, dayAt } from '../ui/clinic-time.ts'
import { useAdminTexts } from './admin-language.tsx'

/** How many messages were held back, on which channel, why and since when, and what becomes of them. */
export function HeldBack({ heldBack, trial, timeZone }: Pick<ChannelsAnswer, 'heldBack' | 'trial' | 'timeZone'>) {
  const { texts, locale } = useStaffLanguage()
  const { channels: words, heldBackOn, heldBackBetween } = useAdminTexts()
  const when = (at: string) => `${dayAt(Date.parse(at), timeZone)}, ${clockTime(at, timeZone, locale)}`
  return (
    <section aria-labelledby="held-back">
      <Title order={2} size="h3" id="held-back" mb="xs">
        {words.heldBack}
      </Title>
      {heldBack.length === 0 ? (
        <Text>{words.noneHeldBack}</Text>
      ) : (
        <>
          <ul className="days">
            {heldBack.map(({ channel, kind, reason, count, first, last }) => (
              <li key={`${channel} ${kind} ${reason}`}>
                {heldBackOn(count, texts.channels[channel], kind)} · {words.heldBackWhy[reason]}
                <Text c="dimmed" size="sm">
                  {heldBackBetween(when(first), when(last))}
                </Text>
              </li>
            ))}
          </ul>
          <Text mt="xs">{words.notSentLater}</Text>
          <Text>{trial ? words.answeredOnceLive : words.answeredAgain}</Text>
        </>
      )}
    </section>
  )
}
