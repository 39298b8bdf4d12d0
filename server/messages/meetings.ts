import type { Messages } from './messages.ts'

/** Meetings at which a draft was discussed, and who came. */
export const meetings = {
  'meetings.title': { vi: 'Cuộc họp', en: 'Meetings' },
  'meetings.lead': {
    vi: 'Các cuộc họp, sinh hoạt đã thảo luận dự thảo. Biên bản tải lên tự thêm vào đây; cuộc họp khác hãy ghi tay.',
    en: 'Meetings at which the draft was discussed. Minutes that are uploaded are added by themselves; record others by hand.'
  },
  'meetings.add': { vi: 'Ghi cuộc họp', en: 'Record a meeting' },
  'meetings.add-title': { vi: 'Ghi một cuộc họp', en: 'Record a meeting' },
  'meetings.edit-title': { vi: 'Sửa cuộc họp', en: 'Change a meeting' },
  'meetings.caption': { vi: 'Các cuộc họp đã ghi', en: 'Meetings recorded' },
  'meetings.held-on': { vi: 'Ngày họp', en: 'Date' },
  'meetings.held-on-hint': {
    vi: 'Viết ngày/tháng/năm, ví dụ 18/11/2026. Để trống nếu chưa rõ.',
    en: 'Day/month/year, like 18/11/2026. Leave empty if not known.'
  },
  'meetings.unit': { vi: 'Đơn vị', en: 'Unit' },
  'meetings.members': { vi: 'Số thành viên của đơn vị', en: 'Members of the unit' },
  'meetings.members-hint': { vi: 'Như ghi trong biên bản.', en: 'As the minutes say.' },
  'meetings.attending': { vi: 'Số người dự', en: 'People attending' },
  'meetings.note': { vi: 'Ghi chú', en: 'Note' },
  'meetings.minutes': { vi: 'Biên bản', en: 'Minutes' },
  'meetings.minutes-open': { vi: 'Mở biên bản', en: 'Open the minutes' },
  'meetings.attended': { vi: 'Có mặt', en: 'Attendance' },
  'meetings.attended-of': { vi: '{attending} trên {members}', en: '{attending} of {members}' },
  'meetings.summary': { vi: '{meetings} cuộc họp', en: '{meetings} meetings' },
  'meetings.summary-attending': { vi: '{attending} lượt người dự ghi được', en: '{attending} attendances recorded' },
  'meetings.empty': { vi: 'Chưa ghi cuộc họp nào', en: 'No meeting recorded yet' },
  'meetings.empty-text': {
    vi: 'Ghi lại các cuộc họp đã thảo luận dự thảo để biết đã hỏi được bao nhiêu người.',
    en: 'Record the meetings at which the draft was discussed, to know how many members were asked.'
  },
  'meetings.older': { vi: 'Cuộc họp ghi trước đó', en: 'Earlier ones' },
  'meetings.added': { vi: 'Đã ghi cuộc họp của {unit}.', en: 'The meeting of {unit} is recorded.' },
  'meetings.changed': { vi: 'Đã sửa cuộc họp.', en: 'The meeting is changed.' },
  'meetings.removed': {
    vi: 'Đã bỏ cuộc họp khỏi danh sách. Biên bản, nếu có, vẫn còn trong phiếu góp ý.',
    en: 'The meeting is taken off the list. Its minutes, if any, stay among the submissions.'
  },
  'meetings.remove': { vi: 'Bỏ cuộc họp này', en: 'Remove this meeting' },
  'meetings.remove-text': {
    vi: 'Cuộc họp không còn được tính trong thống kê tham gia. Biên bản và ý kiến trong đó không bị ảnh hưởng.',
    en: 'The meeting will no longer be counted. Its minutes and the comments in them are not touched.'
  },
  'meetings.more-than-members': {
    vi: 'Số người dự lớn hơn số thành viên. Hãy kiểm tra hai số này; khách mời không tính vào số người dự.',
    en: 'More people attending than members. Check the two numbers; guests do not count.'
  },
  'audit.action.meeting-added': { vi: 'Ghi cuộc họp', en: 'Meeting recorded' },
  'audit.action.meeting-changed': { vi: 'Sửa cuộc họp', en: 'Meeting changed' },
  'audit.action.meeting-removed': { vi: 'Bỏ cuộc họp', en: 'Meeting removed' },
  'meetings.nothing-said': {
    vi: 'Hãy ghi ít nhất ngày họp hoặc số người dự.',
    en: 'Give at least the date or the number of people.'
  }
} satisfies Messages
