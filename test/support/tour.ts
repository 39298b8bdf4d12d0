/**
 * What the test of foreign objects (test/threats/web-foreign-objects.test.ts) has to know of routes that its tour of the pages does not
 * show.
 */

/** Routes that no page leads to, and why. */
export const notMet = new Map([
  ['get /consultations/:consultation/submissions/reading', 'asked for by a script: tried by hand below'],
  ['get /consultations/:consultation/submissions/place', 'takes typed words only and answers from the draft'],
  ['post /consultations/:consultation/submissions/new/keep', 'keeps what oneself is typing, by one’s own account'],
  ['get /consultations/:consultation/comments/changes', 'asked for by a script: tried by hand below'],
  ['get /consultations/:consultation/jobs/:job', 'tried by hand below'],
  [
    'get /consultations/:consultation/reports/changes',
    'shown where a report was changed since it was frozen: tried by hand below'
  ]
])

/** Forms that, sent as they stand, need not change a row for their owner. */
export const idle = new Map([
  ['post /consultations/:consultation/drafts', 'takes a file, none is sent here'],
  ['post /consultations/:consultation/submissions/upload', 'takes files, none are sent here'],
  ['post /consultations/:consultation/submissions/new/clear', 'clears what oneself was typing'],
  ['post /consultations/:consultation/submissions/:submission/add', 'needs words marked in the original'],
  ['post /consultations/:consultation/comments/:comment/edit', 'needs a comment that asks for other words'],
  ['post /consultations/:consultation/comments/group', 'asks whether one is sure first'],
  ['post /consultations/:consultation/groups/join', 'asks whether one is sure first'],
  ['post /consultations/:consultation/drafts/:draft/topics', 'changes nothing where nothing else is chosen'],
  ['post /consultations/:consultation/drafts/:draft/remove', 'a draft with comments is not removed'],
  ['post /consultations/:consultation/drafts/:draft/file', 'takes a file, none is sent here'],
  ['post /consultations/:consultation/units/:one/move', 'changes nothing where no other unit is chosen'],
  ['post /consultations/:consultation/units/:one/remove', 'a unit to which something belongs is not removed'],
  ['post /consultations/:consultation/people/invite', 'makes a link for somebody who was invited'],
  ['post /consultations/:consultation/reports/settings', 'changes nothing where nothing else is typed'],
  ['post /consultations/:consultation/reports/export', 'the worker does it afterwards'],
  ['post /consultations/:consultation/reports/freeze', 'the worker does it afterwards']
])

/** What is typed into empty fields, so that the forms are taken. */
const typed: Record<string, string> = {
  held_on: '20/11/2026',
  date: '20/11/2026',
  opens: '01/11/2026',
  closes: '30/12/2026',
  members: '30',
  attending: '12',
  login: 'nguoi.moi',
  typed: 'mục 1, phần I',
  units: 'Chi đoàn Lò Tây',
  code: 'LOTAY'
}
export const fill = (name: string): string => typed[name] ?? 'zzz'
