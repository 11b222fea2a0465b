import qrcode from 'qrcode'
import { announceToAll, previewAnnouncement } from '../commands/announce.ts'
import { bookingLink } from '../commands/booking-link.ts'
import { callNext, reopenDay, setDoctorStatus, undoLast } from '../commands/change-day.ts'
import type { Clinic } from '../commands/clinic.ts'
import { closeDay, previewClose } from '../commands/close-day.ts'
import { answered } from '../commands/outcome.ts'
import { board, changesSince, doctorsOn } from '../commands/queries.ts'
import type { Handlers } from './handler.ts'

export const doctorHandlers = (clinic: Clinic) =>
  ({
    doctors: async ({ query: { day } }) => answered(await doctorsOn(clinic, day)),
    qrCode: async ({ params: { id, channel } }) => {
      const link = await bookingLink(clinic, id, channel)
      return link.ok ? answered(await qrcode.toString(link.answer, { type: 'svg', errorCorrectionLevel: 'M' })) : link
    },
    board: ({ params: { id }, query: { day }, context: { by } }) => board(clinic, id, { day, by }),
    changes: ({ params: { id }, query }) => changesSince(clinic, id, query),
    next: ({ params: { id }, body, context }) => callNext(clinic, id, { ...context, ...body }),
    undo: ({ params: { id }, body, context }) => undoLast(clinic, { doctorId: id, ...body }, context),
    announce: ({ params: { id }, body, context }) => announceToAll(clinic, { doctorId: id, ...body }, context),
    previewAnnounce: ({ params: { id }, body }) => previewAnnouncement(clinic, { doctorId: id, ...body }),
    reopen: ({ params: { id }, body, context }) => reopenDay(clinic, { doctorId: id, ...body }, context),
    close: ({ params: { id }, body, context }) => closeDay(clinic, { doctorId: id, ...body }, context),
    previewClose: ({ params: { id }, query }) => previewClose(clinic, { doctorId: id, ...query }),
    setDoctorStatus: ({ params: { id }, body, context }) => setDoctorStatus(clinic, { doctorId: id, ...body }, context),
  }) satisfies Partial<Handlers>
