import type { Channel } from '@anteroom/contracts/contact.ts'
import { leftToRight } from '../arabic.ts'

export const ar: Record<Channel, string> = {
  telegram: `نراسلك هنا بشأن هذه الزيارة فقط. لإيقاف الرسائل: ${leftToRight('/stop')}`,
  sms: 'نراسلك بشأن هذه الزيارة فقط. لإيقاف الرسائل: STOP',
  whatsapp: 'نراسلك هنا بشأن هذه الزيارة فقط. لإيقاف الرسائل: STOP',
  email: 'نستخدم عنوانك لرسائل بشأن هذه الزيارة ولا شيء غيرها.',
}
