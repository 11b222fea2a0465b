import type { AdminTexts } from './en.ts'

export const ar: AdminTexts = {
  clinicSettings: 'إعدادات العيادة',
  sections: { clinic: 'العيادة', doctors: 'الأطباء', staff: 'الموظفون', channels: 'القنوات', goLive: 'بدء العمل' },
  onlyAdmins: 'هذه الصفحات للمسؤولين. يُرجى تسجيل الدخول كمسؤول أو سؤال مسؤول العيادة.',
}
