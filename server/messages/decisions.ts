import type { Messages } from './messages.ts'

/** What people did: `did.…` follows a name ("Lan vừa …"); `action.…` heads a line of the history. */
export const decisions = {
  'decisions.title': { vi: 'Việc đã làm', en: 'What was done' },
  'decisions.lead': {
    vi: 'Ai đã làm gì, lúc nào, với ý kiến nào. Việc nào cũng hoàn tác được.',
    en: 'Who did what, when, and with which comment. Everything can be undone.'
  },
  'decisions.empty-title': { vi: 'Chưa có việc nào', en: 'Nothing was done yet' },
  'decisions.empty-text': {
    vi: 'Mỗi lần xác nhận, chuyển chỗ, gộp nhóm… đều được ghi ở đây.',
    en: 'Each confirmation, move, grouping… is written down here.'
  },
  'decisions.to-comments': { vi: 'Đến phần Ý kiến', en: 'To the comments' },
  'decisions.mine': { vi: 'Chỉ việc của tôi', en: 'Only mine' },
  'decisions.all': { vi: 'Việc của mọi người', en: 'Everybody’s' },
  'decisions.undo': { vi: 'Hoàn tác', en: 'Undo' },
  'decisions.redo': { vi: 'Làm lại', en: 'Redo' },
  'decisions.undone': { vi: '{name} đã hoàn tác lúc {time}', en: 'undone by {name}, {time}' },
  'decisions.was-undone': { vi: 'Đã hoàn tác.', en: 'Undone.' },
  'decisions.later-first': {
    vi: 'Chưa hoàn tác được: sau đó {who} đã {what} trên cùng nội dung, lúc {at}. Hãy hoàn tác việc đó trước.',
    en: 'Not undone: after it {who} has {what} on the same things ({at}). Undo that first.'
  },
  'decisions.already': { vi: 'Việc này đã được hoàn tác rồi.', en: 'This was undone already.' },
  'decisions.last-mine': { vi: 'Bạn vừa {what}', en: 'You have just {what}' },
  'decisions.objects-more': { vi: 'và {count} ý kiến khác', en: 'and {count} more' },
  'decisions.from-to': { vi: '{field}: {before} → {after}', en: '{field}: {before} → {after}' },
  'decisions.nothing': { vi: 'không', en: 'none' },
  'decisions.somebody': { vi: 'Người khác', en: 'Somebody' },

  'did.confirm': { vi: 'xác nhận {count} ý kiến', en: 'confirmed {count} comment(s)' },
  'did.place': { vi: 'chuyển chỗ {count} ý kiến', en: 'moved {count} comment(s)' },
  'did.kind': { vi: 'đổi loại {count} ý kiến', en: 'changed the kind of {count} comment(s)' },
  'did.stance': { vi: 'đổi thái độ {count} ý kiến', en: 'changed the stance of {count} comment(s)' },
  'did.topic': { vi: 'đổi nội dung gợi ý của {count} ý kiến', en: 'changed the topic of {count} comment(s)' },
  'did.edit': { vi: 'sửa câu chữ đề nghị của {count} ý kiến', en: 'changed the words asked for by {count} comment(s)' },
  'did.cut': { vi: 'tách lại ý kiến', en: 'cut comments anew' },
  'did.join': { vi: 'nối ý kiến', en: 'joined comments' },
  'did.aside': { vi: 'để riêng {count} ý kiến', en: 'set {count} comment(s) aside' },
  'did.back': { vi: 'đưa trở lại {count} ý kiến', en: 'put {count} comment(s) back' },
  'did.group': { vi: 'gộp nhóm {count} ý kiến', en: 'grouped {count} comment(s)' },
  'did.ungroup': { vi: 'tách nhóm {count} ý kiến', en: 'took {count} comment(s) out of a group' },
  'did.lead': { vi: 'chọn ý kiến đại diện của nhóm', en: 'chose the leading text of a group' },
  'did.assign': { vi: 'giao phiếu cho người xem', en: 'assigned a submission' },
  'did.unit': { vi: 'chuyển phiếu sang đơn vị khác', en: 'moved a submission to another unit' },
  'did.undo': { vi: 'hoàn tác một việc', en: 'undid something' },

  'action.confirm': { vi: 'Xác nhận', en: 'Confirmed' },
  'action.place': { vi: 'Chuyển chỗ', en: 'Moved' },
  'action.kind': { vi: 'Đổi loại', en: 'Changed the kind' },
  'action.stance': { vi: 'Đổi thái độ', en: 'Changed the stance' },
  'action.topic': { vi: 'Đổi nội dung gợi ý', en: 'Changed the topic' },
  'action.edit': { vi: 'Sửa câu chữ đề nghị', en: 'Changed the words asked for' },
  'action.cut': { vi: 'Tách lại', en: 'Cut anew' },
  'action.join': { vi: 'Nối ý kiến', en: 'Joined' },
  'action.aside': { vi: 'Để riêng', en: 'Set aside' },
  'action.back': { vi: 'Đưa trở lại', en: 'Put back' },
  'action.group': { vi: 'Gộp nhóm', en: 'Grouped' },
  'action.ungroup': { vi: 'Tách nhóm', en: 'Taken out of a group' },
  'action.lead': { vi: 'Chọn ý kiến đại diện', en: 'Chose the leading text' },
  'action.assign': { vi: 'Giao việc', en: 'Assigned' },
  'action.unit': { vi: 'Chuyển đơn vị', en: 'Moved to another unit' },
  'action.undo': { vi: 'Hoàn tác', en: 'Undone' }
} satisfies Messages
