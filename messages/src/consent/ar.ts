import type { Channel } from '@anteroom/contracts/contact.ts'
import { leftToRight } from '../arabic.ts'

export const ar: Record<Channel, string> = {
  telegram: `سنراسلك هنا بشأن هذه الزيارة فقط. لإيقاف الرسائل: ${leftToRight('/stop')}`,
  sms: 'سنراسلك بشأن هذه الزيارة فقط. لإيقاف الرسائل: STOP',
  whatsapp: 'سنراسلك هنا بشأن هذه الزيارة فقط. لإيقاف الرسائل: STOP',
  email: 'سنراسلك بالبريد الإلكتروني بشأن هذه الزيارة ولا شيء غيرها.',
}
