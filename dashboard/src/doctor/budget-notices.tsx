import type { BoardAnswer, BudgetAnswer } from '@anteroom/contracts/answers.ts'
import type { StaffTexts } from '@anteroom/messages/staff/en.ts'
import { Alert } from '@mantine/core'
import { useStaffLanguage } from './staff-language.tsx'

function sentenceOf({ channel, percent, state }: BudgetAnswer, texts: StaffTexts): string {
  const messages = texts.messagesBy[channel]
  switch (state) {
    case 'low':
      return texts.budgetLow(messages, percent)
    case 'urgent-only':
      return texts.budgetUrgentOnly(messages, percent)
    case 'used-up':
      return texts.budgetUsedUp(messages)
  }
}

/** Says by which channels the messages of the day run low or are used up. */
export function BudgetNotices({ budgets }: Pick<BoardAnswer, 'budgets'>) {
  const { texts } = useStaffLanguage()
  return budgets.map((budget) => (
    <Alert
      key={budget.channel}
      color={budget.state === 'used-up' ? 'alarm' : 'yellow'}
      // It interrupts nobody.
      role="group"
      mb="sm"
    >
      {sentenceOf(budget, texts)}
    </Alert>
  ))
}
