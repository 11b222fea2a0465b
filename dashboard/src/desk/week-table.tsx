import type { WeekAnswer } from '@anteroom/contracts/desk.ts'
import { Button, VisuallyHidden } from '@mantine/core'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { dayName, weekdayName } from '../ui/clinic-time.ts'

export type Choice = { doctorId: string; doctor: string; day: string }

type Props = { week: WeekAnswer; onOpen: (doctorId: string, day: string) => void; onChoose: (choice: Choice) => void }

/** A column for each day, which its heading opens, and the free places of each doctor in it. */
export function WeekTable({ week, onOpen, onChoose }: Props) {
  const { texts, locale } = useStaffLanguage()
  return (
    <div className="week">
      <table>
        <thead>
          <tr>
            <th scope="col" className="whose beside">
              {texts.doctors}
            </th>
            {week.days.map((day) => (
              <th key={day} scope="col">
                {day === week.today ? (
                  weekdayName(day, locale)
                ) : (
                  <Button
                    size="sm"
                    h="auto"
                    mih={36}
                    variant="subtle"
                    onClick={() => onOpen(week.doctors[0]?.doctorId ?? '', day)}
                  >
                    {weekdayName(day, locale)}
                    <VisuallyHidden>{` · ${texts.openDay}`}</VisuallyHidden>
                  </Button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        {week.doctors.map(({ doctorId, doctor, free }) => (
          <tbody key={doctorId}>
            <tr className="above">
              <th scope="rowgroup" colSpan={week.days.length} className="whose">
                {doctor}
              </th>
            </tr>
            <tr>
              <th scope="row" className="whose beside">
                {doctor}
              </th>
              {week.days.map((day, index) => (
                <td key={day}>
                  <Free
                    count={free[index] ?? null}
                    label={(count) => texts.freeOn(count, doctor, dayName(day, locale))}
                    onChoose={() => onChoose({ doctorId, doctor, day })}
                  />
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </div>
  )
}

type FreeProps = { count: number | null; label: (count: number) => string; onChoose: () => void }

/** How many can be booked; a dash where the doctor does not see patients. */
function Free({ count, label, onChoose }: FreeProps) {
  if (count === null) return <span aria-hidden="true">–</span>
  return (
    <Button
      size="sm"
      className="free"
      variant={count === 0 ? 'subtle' : 'default'}
      disabled={count === 0}
      aria-label={label(count)}
      onClick={onChoose}
    >
      {count}
    </Button>
  )
}
