import { workbenchRoutes } from './comments/routes.ts'
import { limits } from '../lib/model/limits.ts'
import { makeBackupForm, showBackup } from './backup/show.ts'
import { listConsultationsPage } from './consultations/list.ts'
import { createConsultationForm, newConsultationPage } from './consultations/new.ts'
import { changeState, saveSetup, setupPage } from './consultations/setup.ts'
import { addDraftForm } from './drafts/add.ts'
import { changeDraft, changeTopicMap, removeDraftForm } from './drafts/change.ts'
import { listDraftsPage } from './drafts/list.ts'
import { showDraft } from './drafts/show.ts'
import { chooseLanguage, health, home } from './home/home.ts'
import { administrator, anyone, member, secretary, signedIn, staff, system, type Route } from './http/route.ts'
import { showJob } from './jobs/show.ts'
import { commentForm } from './members/comment-form.ts'
import { postComment } from './members/comment-post.ts'
import { feedbackForm } from './members/feedback-form.ts'
import { forgetDevice } from './members/forget.ts'
import { memberLimits } from './members/member-limits.ts'
import { others } from './members/others.ts'
import { printedDraft } from './members/printed-draft.ts'
import { reader } from './members/reader.ts'
import { changeSent, withdrawSent } from './members/receipt-actions.ts'
import { receipt } from './members/receipt.ts'
import { openReceipt, receipts } from './members/receipts.ts'
import { send } from './members/send.ts'
import { answerTopics, topics } from './members/topics.ts'
import { giveUnit } from './members/unit.ts'
import { changeList, lookOver } from './members/unsent.ts'
import { upload as uploadByMember, uploadForm } from './members/upload.ts'
import { welcome } from './members/welcome.ts'
import { showLedger } from './ledger/show.ts'
import { reportChanges } from './reports/changes.ts'
import { exportReport, freezeReport } from './reports/export.ts'
import { draftFile, reportFile } from './reports/files.ts'
import { postersPage } from './posters/posters.ts'
import { listReportsPage } from './reports/list.ts'
import { previewReport } from './reports/preview.ts'
import { reportSettingsPage, saveReportSettingsForm } from './reports/settings.ts'
import { showReport } from './reports/show.ts'
import { saveTopics, topicsPage } from './topics/topics.ts'
import { addUnits } from './units/add.ts'
import { changeUnitForm, showUnit } from './units/change.ts'
import { listUnitsPage } from './units/list.ts'
import { show as showConsultation } from './consultations/show.ts'
import { add } from './submissions/add.ts'
import { assign, moveUnit } from './submissions/assign.ts'
import { join, split } from './submissions/cut.ts'
import { list as listSubmissions } from './submissions/list.ts'
import { original } from './submissions/original.ts'
import { place } from './submissions/place.ts'
import { aside, back } from './submissions/put-aside.ts'
import { readAgain } from './submissions/read-again.ts'
import { reading } from './submissions/reading.ts'
import { changeSelected } from './submissions/selected.ts'
import { show as showSubmission } from './submissions/show.ts'
import { splitPage } from './submissions/split-page.ts'
import { clearTyping, keepTypingNow, saveTyping, typingPage } from './submissions/typing.ts'
import { upload, uploadLimits, uploadPage } from './submissions/upload.ts'
import { userRoutes } from './users/routes.ts'
import { addMeetingForm, newMeeting } from './meetings/add.ts'
import { changeMeetingForm, removeMeetingForm, showMeeting } from './meetings/change.ts'
import { listMeetingsPage } from './meetings/list.ts'
import { showDays } from './participation/by-day.ts'
import { showMap } from './participation/map.ts'
import { showParticipation } from './participation/show.ts'
import { participationTable } from './participation/table.ts'

/** The one route table: who may, method, path, handler. http/adapter.ts refuses to start with a route that has no rule. */
export const routes: Route[] = [
  anyone('get', '/', home),
  anyone('get', '/health', health),
  anyone('post', '/language', chooseLanguage),

  ...userRoutes,

  member('get', '/gop-y/:code', welcome),
  member('post', '/gop-y/:code/unit', giveUnit, { perMinute: 20 }),
  member('get', '/gop-y/:code/drafts/:draft', reader),
  member('get', '/gop-y/:code/drafts/:draft/others', others),
  member('get', '/gop-y/:code/drafts/:draft/draft.pdf', printedDraft, { perMinute: 30 }),
  member('get', '/gop-y/:code/drafts/:draft/form.docx', feedbackForm, { perMinute: 30 }),
  member('get', '/gop-y/:code/comment', commentForm),
  member('post', '/gop-y/:code/comment', postComment, { perMinute: 240 }),
  member('get', '/gop-y/:code/topics', topics),
  member('post', '/gop-y/:code/topics', answerTopics, { perMinute: 240 }),
  member('get', '/gop-y/:code/unsent', lookOver),
  member('post', '/gop-y/:code/unsent', changeList, { perMinute: 120 }),
  member('post', '/gop-y/:code/send', send, { perMinute: 20 }),
  member('post', '/gop-y/:code/forget', forgetDevice, { perMinute: 20 }),
  member('get', '/gop-y/:code/upload', uploadForm),
  member('post', '/gop-y/:code/upload', uploadByMember, {
    upload: { field: 'files', most: memberLimits.files, bytes: memberLimits.fileBytes },
    perMinute: 10
  }),
  member('get', '/gop-y/:code/receipts', receipts),
  member('post', '/gop-y/:code/receipts', openReceipt, { perMinute: 20 }),
  member('get', '/gop-y/:code/receipts/:receipt', receipt, { perMinute: 120 }),
  member('post', '/gop-y/:code/receipts/:receipt/change', changeSent, { perMinute: 20 }),
  member('post', '/gop-y/:code/receipts/:receipt/withdraw', withdrawSent, { perMinute: 20 }),

  signedIn('get', '/consultations', listConsultationsPage),
  system('get', '/consultations/new', newConsultationPage),
  system('post', '/consultations/new', createConsultationForm),
  system('get', '/backup', showBackup),
  system('post', '/backup', makeBackupForm, { perMinute: 5 }),

  administrator('get', '/consultations/:consultation/setup', setupPage),
  administrator('post', '/consultations/:consultation/setup', saveSetup),
  administrator('post', '/consultations/:consultation/setup/state', changeState),
  administrator('get', '/consultations/:consultation/drafts', listDraftsPage),
  administrator('post', '/consultations/:consultation/drafts', addDraftForm, {
    upload: { field: 'files', most: 2, bytes: limits.fileBytes }
  }),
  administrator('get', '/consultations/:consultation/drafts/:draft', showDraft),
  administrator('post', '/consultations/:consultation/drafts/:draft', changeDraft),
  administrator('post', '/consultations/:consultation/drafts/:draft/topics', changeTopicMap),
  administrator('post', '/consultations/:consultation/drafts/:draft/remove', removeDraftForm),
  administrator('get', '/consultations/:consultation/topics', topicsPage),
  administrator('post', '/consultations/:consultation/topics', saveTopics),
  administrator('get', '/consultations/:consultation/units', listUnitsPage),
  administrator('post', '/consultations/:consultation/units', addUnits),
  administrator('get', '/consultations/:consultation/units/:one', showUnit),
  administrator('post', '/consultations/:consultation/units/:one', changeUnitForm),
  administrator('get', '/consultations/:consultation/posters', postersPage),

  staff('get', '/consultations/:consultation/jobs/:job', showJob, { perMinute: 300 }),
  staff('get', '/consultations/:consultation', showConsultation),
  staff('get', '/consultations/:consultation/submissions', listSubmissions),
  staff('post', '/consultations/:consultation/submissions/selected', changeSelected),
  staff('get', '/consultations/:consultation/submissions/reading', reading),
  staff('get', '/consultations/:consultation/submissions/upload', uploadPage),
  staff('post', '/consultations/:consultation/submissions/upload', upload, {
    upload: { field: 'files', ...uploadLimits },
    perMinute: 600
  }),
  staff('get', '/consultations/:consultation/submissions/place', place, { perMinute: 300 }),
  staff('get', '/consultations/:consultation/submissions/new', typingPage),
  staff('post', '/consultations/:consultation/submissions/new', saveTyping),
  staff('post', '/consultations/:consultation/submissions/new/keep', keepTypingNow, { perMinute: 120 }),
  staff('post', '/consultations/:consultation/submissions/new/clear', clearTyping),
  staff('get', '/consultations/:consultation/submissions/:submission', showSubmission),
  staff('get', '/consultations/:consultation/submissions/:submission/original', original),
  staff('get', '/consultations/:consultation/submissions/:submission/split', splitPage),
  staff('post', '/consultations/:consultation/submissions/:submission/split', split),
  staff('post', '/consultations/:consultation/submissions/:submission/join', join),
  staff('post', '/consultations/:consultation/submissions/:submission/add', add),
  staff('post', '/consultations/:consultation/submissions/:submission/assign', assign),
  staff('post', '/consultations/:consultation/submissions/:submission/aside', aside),
  staff('post', '/consultations/:consultation/submissions/:submission/back', back),
  staff('post', '/consultations/:consultation/submissions/:submission/unit', moveUnit),
  staff('post', '/consultations/:consultation/submissions/:submission/read', readAgain, { perMinute: 30 }),

  staff('get', '/consultations/:consultation/participation', showParticipation),
  staff('get', '/consultations/:consultation/participation/days', showDays),
  staff('get', '/consultations/:consultation/participation/map', showMap),
  staff('get', '/consultations/:consultation/participation/tables/:table', participationTable),
  staff('get', '/consultations/:consultation/meetings', listMeetingsPage),
  staff('get', '/consultations/:consultation/meetings/new', newMeeting),
  staff('post', '/consultations/:consultation/meetings/new', addMeetingForm),
  staff('get', '/consultations/:consultation/meetings/:meeting', showMeeting),
  staff('post', '/consultations/:consultation/meetings/:meeting', changeMeetingForm),
  staff('post', '/consultations/:consultation/meetings/:meeting/remove', removeMeetingForm),

  ...workbenchRoutes,

  secretary('get', '/consultations/:consultation/ledger', showLedger),
  secretary('get', '/consultations/:consultation/reports', listReportsPage),
  secretary('get', '/consultations/:consultation/reports/settings', reportSettingsPage),
  secretary('post', '/consultations/:consultation/reports/settings', saveReportSettingsForm),
  secretary('get', '/consultations/:consultation/reports/preview', previewReport),
  secretary('get', '/consultations/:consultation/reports/changes', reportChanges),
  secretary('get', '/consultations/:consultation/reports/draft/:name', draftFile),
  secretary('post', '/consultations/:consultation/reports/export', exportReport, { perMinute: 10 }),
  secretary('post', '/consultations/:consultation/reports/freeze', freezeReport, { perMinute: 10 }),
  secretary('get', '/consultations/:consultation/reports/:report', showReport),
  secretary('get', '/consultations/:consultation/reports/:report/files/:name', reportFile)
]
