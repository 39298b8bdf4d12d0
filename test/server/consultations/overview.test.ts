import { expect } from 'chai'
import { daysLeft } from '../../../server/consultations/days-left.ts'
import { overviewStep, type Standing } from '../../../server/consultations/overview-step.ts'
import type { Role, StaffContext } from '../../../server/http/context.ts'
import { translator } from '../../../server/messages/messages.ts'

const submissions = { waiting: 0, read: 5, unreadable: 0, repeated: 0, aside: 0, withdrawn: 0 }
const standing: Standing = { submissions, received: 5, unsure: 0, clear: 0, confirmed: 9, aside: 0 }

describe('the one next step of the overview', () => {
  const step = (role: Role, given: Partial<Standing> = {}, state = 'open') => {
    const consultation = { id: 'k1', state }
    const context = { role, consultation, query: {}, t: translator('vi') } as unknown as StaffContext
    return overviewStep(context, { ...standing, ...given }).href
  }
  const at = (path: string) => `/consultations/k1${path}`

  it('first what is unsure, then what could not be read, then what is being read', () => {
    const waiting = { ...submissions, waiting: 2 }
    expect(step('staff', { unsure: 3, submissions: { ...waiting, unreadable: 1 } })).to.equal(
      at('/comments?state=unsure')
    )
    expect(step('staff', { submissions: { ...waiting, unreadable: 1 } })).to.equal(at('/submissions?state=unreadable'))
    expect(step('staff', { submissions: waiting })).to.equal(at('/submissions?state=waiting'))
  })

  it('where nothing has come in, gathering', () => {
    expect(step('secretary', { received: 0 })).to.equal(at('/submissions/upload'))
  })

  it('where all is clear, the report for secretaries and a look over it for staff', () => {
    expect(step('secretary', { clear: 4 })).to.equal(at('/reports'))
    expect(step('staff', { clear: 4 })).to.equal(at('/comments?state=clear'))
    expect(step('staff')).to.equal(at('/groups'))
  })

  it('while it is prepared, the set-up, for administrators alone', () => {
    expect(step('administrator', {}, 'preparing')).to.equal(at('/setup'))
    expect(step('staff', { received: 0 }, 'preparing')).to.equal(at('/submissions/upload'))
  })
})

describe('the days left', () => {
  it('are counted in days of Vietnam', () => {
    expect(daysLeft('2026-11-20', new Date('2026-11-20T16:59:59Z'))).to.equal(0)
    expect(daysLeft('2026-11-20', new Date('2026-11-20T17:00:00Z'))).to.equal(-1)
    expect(daysLeft('2026-12-20', new Date('2026-11-20T03:00:00Z'))).to.equal(30)
    expect(daysLeft(null, new Date())).to.equal(null)
  })
})
