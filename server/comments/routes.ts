import { listDecisionsPage } from '../decisions/list.ts'
import { undoDecision } from '../decisions/undo-form.ts'
import {
  breakUpForm,
  chooseLeadForm,
  joinCommentsForm,
  joinGroupsForm,
  takeInForm,
  takeOutForm
} from '../groups/forms.ts'
import { listGroupsPage } from '../groups/list.ts'
import { showGroup } from '../groups/show.ts'
import { staff, type Route } from '../http/route.ts'
import { putAside, putBack } from './aside.ts'
import { changes } from './changes.ts'
import { confirm, confirmMany } from './confirm.ts'
import { changeEdit } from './edit.ts'
import { changePlace } from './place.ts'
import { changeReading } from './reading.ts'
import { showComment } from './show.ts'
import { workbench } from './workbench.ts'

const inside = '/consultations/:consultation'
/** Somebody who confirms by keys is quicker than the usual limit. */
const quick = { perMinute: 300 }

/** The workbench, groups and history. */
export const workbenchRoutes: Route[] = [
  staff('get', `${inside}/comments`, workbench, quick),
  staff('get', `${inside}/comments/changes`, changes, quick),
  staff('post', `${inside}/comments/confirm`, confirmMany, quick),
  staff('post', `${inside}/comments/group`, joinCommentsForm, quick),
  staff('get', `${inside}/comments/:comment`, context => showComment(context), quick),
  staff('post', `${inside}/comments/:comment/confirm`, confirm, quick),
  staff('post', `${inside}/comments/:comment/place`, changePlace, quick),
  staff('post', `${inside}/comments/:comment/reading`, changeReading, quick),
  staff('post', `${inside}/comments/:comment/edit`, changeEdit, quick),
  staff('post', `${inside}/comments/:comment/aside`, putAside, quick),
  staff('post', `${inside}/comments/:comment/back`, putBack, quick),
  staff('get', `${inside}/groups`, listGroupsPage, quick),
  staff('post', `${inside}/groups/join`, joinGroupsForm, quick),
  staff('get', `${inside}/groups/:group`, showGroup, quick),
  staff('post', `${inside}/groups/:group/take-out`, takeOutForm, quick),
  staff('post', `${inside}/groups/:group/take-in`, takeInForm, quick),
  staff('post', `${inside}/groups/:group/lead`, chooseLeadForm, quick),
  staff('post', `${inside}/groups/:group/ungroup`, breakUpForm, quick),
  staff('get', `${inside}/decisions`, listDecisionsPage, quick),
  staff('post', `${inside}/decisions/:decision/undo`, undoDecision, quick)
]
