import type { BudgetAnswer } from '@anteroom/contracts/answers.ts'
import type { Channel } from '@anteroom/contracts/contact.ts'
import { budgetState, type Spending } from '@anteroom/contracts/send-budget.ts'

/** The budgets that staff should know of. */
export const presentBudgets = (budgets: ({ channel: Channel } & Spending)[]): BudgetAnswer[] =>
  budgets.flatMap(({ channel, ...spending }) => {
    const state = budgetState(spending)
    const percent = Math.min(100, Math.floor((100 * spending.spent) / spending.limit))
    return state === null ? [] : [{ channel, percent, state }]
  })
