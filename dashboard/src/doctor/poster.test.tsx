// @vitest-environment jsdom
import type { DoctorsAnswer } from '@anteroom/contracts/answers.ts'
import { en } from '@anteroom/messages/staff/en.ts'
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { button, givenTheDesk } from '../testing/desk.tsx'
import { renderDoctorPage } from '../testing/doctor-page.tsx'
import { exampleBoard, exampleClinic, exampleDoctor } from '../testing/examples.ts'
import { answered } from '../testing/fake-api.ts'
import { Poster } from './poster.tsx'

afterEach(cleanup)

const reach = { telegram: 'https://t.me/example_clinic_bot', sms: '+12025550100', whatsapp: '+12025550101' }

function givenThePoster(more: Partial<DoctorsAnswer> = {}) {
  renderDoctorPage(<Poster doctorId="dr_1" />, { doctors: async () => answered({ ...exampleClinic(), ...more }) })
}

describe('the poster of a doctor', () => {
  test('explains booking on each channel that the clinic offers', async () => {
    givenThePoster({ reach })
    expect(await screen.findByRole('heading', { name: 'Dr. Michael Chen' })).toBeDefined()
    expect(screen.getByText('General practice · Room 1')).toBeDefined()
    const ways = screen.getAllByRole('listitem').map((item) => ({
      name: within(item).getByRole('heading').textContent,
      code: within(item).getByRole('img').getAttribute('src'),
      words: item.querySelector('p')?.textContent,
    }))
    expect(ways).toEqual([
      {
        name: 'On the web',
        code: '/api/doctors/dr_1/qr/web',
        words: `Open ${location.host} and choose Dr. Michael Chen.`,
      },
      {
        name: 'Telegram',
        code: '/api/doctors/dr_1/qr/telegram',
        words: 'Open t.me/example_clinic_bot and tap Start.',
      },
      { name: 'Text message', code: '/api/doctors/dr_1/qr/sms', words: 'Text BOOK 11 to +12025550100.' },
      { name: 'WhatsApp', code: '/api/doctors/dr_1/qr/whatsapp', words: 'Send BOOK 11 to +12025550101.' },
    ])
  })

  test('leaves out channels that are off, and those that need a doctor number if there is none', async () => {
    givenThePoster()
    expect(await screen.findAllByRole('listitem')).toHaveLength(1)
    cleanup()
    givenThePoster({ reach, doctors: [exampleDoctor({ code: null })] })
    expect(await screen.findAllByRole('listitem')).toHaveLength(2)
  })

  test('says that the clinic is still being set up', async () => {
    givenThePoster({ trial: true })
    expect(await screen.findByText(/still being set up/)).toBeDefined()
  })

  test('shows the refusal for an unknown doctor', async () => {
    givenThePoster({ doctors: [] })
    expect((await screen.findByRole('alert')).textContent).toBe(en.refusals['unknown-doctor'])
  })

  test('is linked from the board', async () => {
    await givenTheDesk(exampleBoard([]))
    fireEvent.click(button('Day options'))
    const item = await screen.findByRole('menuitem', { name: 'Poster with QR codes' })
    expect(item.getAttribute('href')).toBe('/doctor?poster=dr_1')
  })
})
