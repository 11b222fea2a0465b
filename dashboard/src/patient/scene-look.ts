import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import type { Scene, SceneKind } from '@anteroom/contracts/scene.ts'

export type SceneIcon =
  | 'bell'
  | 'door'
  | 'line'
  | 'pause'
  | 'alert'
  | 'calendar'
  | 'absent'
  | 'cross'
  | 'check'
  | 'arrow'
export type FactName = 'number' | 'with' | 'room' | 'wait'
export type PatientAction = keyof Pick<ApiClient, 'checkIn' | 'hold' | 'comeBack'>

type Look = {
  icon: SceneIcon
  facts: FactName[]
  /** Further things to do: none of them beside a call, which is the page's only subject. */
  offers: { cancel: boolean; telegram: boolean; sound: boolean; bookAgain: boolean }
}

const nothing = { cancel: false, telegram: false, sound: false, bookAgain: false }
const whileWaiting = { cancel: true, telegram: true, sound: true, bookAgain: false }
const whenOver = { ...nothing, bookAgain: true }

export const looks: Record<SceneKind, Look> = {
  called: { icon: 'bell', facts: ['number', 'with'], offers: nothing },
  'in-room': { icon: 'door', facts: ['room', 'number'], offers: nothing },
  waiting: { icon: 'line', facts: ['number', 'room', 'with', 'wait'], offers: whileWaiting },
  held: { icon: 'pause', facts: ['number', 'room', 'with'], offers: whileWaiting },
  missed: { icon: 'alert', facts: ['number', 'room', 'with'], offers: whileWaiting },
  'another-day': { icon: 'calendar', facts: ['number', 'room'], offers: { ...whileWaiting, sound: false } },
  'no-show': { icon: 'absent', facts: ['number', 'with'], offers: whenOver },
  cancelled: { icon: 'cross', facts: ['with'], offers: whenOver },
  done: { icon: 'check', facts: ['with'], offers: whenOver },
  moved: { icon: 'arrow', facts: [], offers: nothing },
}

/** What the patient can say, the likeliest first. */
export function actionsIn(scene: Scene): PatientAction[] {
  switch (scene.kind) {
    case 'waiting':
      return scene.isHere ? ['hold'] : ['checkIn', 'hold']
    case 'held':
      return ['checkIn']
    case 'missed':
      return ['comeBack']
    case 'no-show':
      return scene.mayReturn ? ['comeBack'] : []
    case 'called':
      return scene.mayHold ? ['hold'] : []
    case 'in-room':
    case 'another-day':
    case 'cancelled':
    case 'done':
    case 'moved':
      return []
  }
}
