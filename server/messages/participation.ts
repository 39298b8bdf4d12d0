import type { Messages } from './messages.ts'

/** Members asked and answering; when, how and where comments came. */
export const participation = {
  'participation.title': { vi: 'Tham gia', en: 'Participation' },
  'participation.lead': {
    vi: 'Ai đã được hỏi, ai đã trả lời, bằng cách nào và ở đâu trong dự thảo.',
    en: 'Who was asked, who answered, how, and where in the draft.'
  },
  'participation.tabs': { vi: 'Cách xem', en: 'Views' },
  'participation.tab-units': { vi: 'Theo đơn vị', en: 'By unit' },
  'participation.tab-days': { vi: 'Theo hình thức và ngày', en: 'By channel and day' },
  'participation.tab-map': { vi: 'Bản đồ dự thảo', en: 'Map of the draft' },
  'participation.tab-meetings': { vi: 'Cuộc họp', en: 'Meetings' },
  'participation.counts': { vi: 'Ba số đếm', en: 'The three counts' },
  'participation.people': { vi: 'Người góp ý', en: 'People' },
  'participation.submissions': { vi: 'Lượt góp ý', en: 'Submissions' },
  'participation.comments': { vi: 'Ý kiến', en: 'Comments' },
  'participation.people-unit': { vi: 'người góp ý', en: 'people' },
  'participation.submissions-unit': {
    vi: 'lượt góp ý (phiếu, văn bản, thư, tệp)',
    en: 'submissions (forms, letters, mails, files)'
  },
  'participation.comments-unit': { vi: 'ý kiến riêng biệt', en: 'separate comments' },
  'participation.counts-differ': {
    vi: 'Đây là ba số khác nhau, không cộng với nhau: một người có thể gửi nhiều lượt, một lượt có thể có nhiều ý kiến. Tính trên mọi thứ đã nhận, như sổ đối chiếu.',
    en: 'Three different counts, never added up: one person may send several submissions, one submission may hold several comments. All that was received is counted, as in the ledger.'
  },
  'participation.nameless': {
    vi: '{count} ý kiến không ghi tên, nên không biết là của bao nhiêu người; số người không gồm các ý kiến này.',
    en: '{count} comments bear no name, so of how many people they are is not known; they are not in the number of people.'
  },
  'participation.names-missing': { vi: 'không ghi tên', en: 'no names' },
  'participation.silent-step': { vi: '{count} đơn vị chưa gửi góp ý nào', en: '{count} units have sent nothing yet' },
  'participation.silent-step-text': {
    vi: 'Hãy nhắc các đơn vị này trước khi hết hạn, hoặc ghi lại cuộc họp họ đã tổ chức.',
    en: 'Remind them before the closing date, or record the meeting they held.'
  },
  'participation.silent-show': { vi: 'Xem các đơn vị chưa gửi', en: 'Show these units' },
  'participation.silent-title': { vi: 'Đơn vị chưa gửi góp ý', en: 'Units that have sent nothing' },
  'participation.silent-none': { vi: 'Mọi đơn vị đã gửi góp ý', en: 'Every unit has sent something' },
  'participation.silent-none-text': {
    vi: 'Không còn đơn vị nào phải nhắc.',
    en: 'Nobody needs to be reminded.'
  },
  'participation.all-units': { vi: 'Xem mọi đơn vị', en: 'Show all units' },
  'participation.members-step': {
    vi: '{count} đơn vị chưa có số người được hỏi',
    en: 'How many are to be asked is not known of {count} units'
  },
  'participation.members-step-text': {
    vi: 'Chưa có số này thì chưa tính được tỷ lệ tham gia của các đơn vị đó và của cả đợt.',
    en: 'Without it, the share that answered cannot be told for them and for the whole.'
  },
  'participation.members-enter': { vi: 'Nhập số người được hỏi', en: 'Enter the numbers' },
  'participation.units-caption': { vi: 'Tham gia theo đơn vị', en: 'Participation by unit' },
  'participation.unit': { vi: 'Đơn vị', en: 'Unit' },
  'participation.above': { vi: 'Thuộc', en: 'Belongs to' },
  'participation.members': { vi: 'Người được hỏi', en: 'To be asked' },
  'participation.attending': { vi: 'Lượt dự họp', en: 'Attendances' },
  'participation.meetings': { vi: 'Cuộc họp', en: 'Meetings' },
  'participation.answering': { vi: 'Tỷ lệ góp ý', en: 'Share answering' },
  'participation.direct': { vi: 'Gửi thẳng lên đơn vị này', en: 'Sent to this unit directly' },
  'participation.silent': { vi: 'Chưa gửi', en: 'Nothing yet' },
  'participation.unit-notes': {
    vi: 'Tỷ lệ góp ý = số người ghi tên góp ý trên số người được hỏi. “Chưa rõ” nghĩa là chưa biết số người được hỏi hoặc góp ý không ghi tên, không phải 0 %. Một người dự nhiều cuộc họp được tính ở mỗi cuộc; một biên bản có ý kiến của nhiều đơn vị được tính một lượt ở mỗi đơn vị.',
    en: 'Share answering = people who gave a name, of all who are to be asked. “Unknown” means that their number or the names are not known; it is not 0 %. Somebody who came to several meetings counts at each; minutes with comments of several units are one submission of each.'
  },
  'participation.channels-caption': { vi: 'Theo hình thức góp ý', en: 'By channel' },
  'participation.channel': { vi: 'Hình thức', en: 'Channel' },
  'participation.channel-notes': {
    vi: 'Một người góp ý bằng nhiều hình thức, hoặc trong nhiều ngày, được tính ở mỗi dòng nhưng chỉ một lần ở dòng cộng.',
    en: 'Somebody who used several channels, or came on several days, counts in each row, but once in the total.'
  },
  'participation.days-title': { vi: 'Theo ngày nhận', en: 'By day of receipt' },
  'participation.days-submissions': { vi: 'Lượt góp ý mỗi ngày', en: 'Submissions a day' },
  'participation.days-comments': { vi: 'Ý kiến mỗi ngày', en: 'Comments a day' },
  'participation.days-description': {
    vi: 'Từ {first} đến {last}; nhiều nhất là {most}, ngày {day}.',
    en: 'From {first} to {last}; the most are {most}, on {day}.'
  },
  'participation.days-caption': { vi: 'Số nhận được mỗi ngày', en: 'Received each day' },
  'participation.days-table': { vi: 'Xem bảng số từng ngày', en: 'Show the table of days' },
  'participation.day': { vi: 'Ngày', en: 'Day' },
  'participation.axis-most': { vi: 'cao nhất: {most}', en: 'highest: {most}' },
  'participation.empty': { vi: 'Chưa nhận được góp ý nào', en: 'Nothing has come in yet' },
  'participation.empty-text': {
    vi: 'Khi có phiếu, thư hoặc biên bản đầu tiên, số liệu sẽ hiện ở đây.',
    en: 'As soon as the first form, letter or minutes come in, the figures are shown here.'
  },
  'participation.empty-action': { vi: 'Tải tệp đã nhận lên', en: 'Upload what was received' },
  'participation.map-lead': {
    vi: 'Ý kiến tập trung ở đâu trong dự thảo. Bấm vào một đề mục để mở các ý kiến ở đó.',
    en: 'Where in the draft comments gather. Choose a heading to open its comments.'
  },
  'participation.map-pages': { vi: 'Ý kiến theo trang', en: 'Comments by page' },
  'participation.map-parts': { vi: 'Ý kiến dọc theo dự thảo', en: 'Comments along the draft' },
  'participation.map-pages-description': {
    vi: 'Từ {first} đến {last}; nhiều nhất là {most} ý kiến, ở {where}.',
    en: 'From {first} to {last}; the most are {most} comments, at {where}.'
  },
  'participation.page': { vi: 'trang {number}', en: 'page {number}' },
  'participation.part': { vi: 'đoạn {number}', en: 'paragraph {number}' },
  'participation.map-table': { vi: 'Ý kiến theo đề mục: {draft}', en: 'Comments by heading: {draft}' },
  'participation.pages-table': { vi: 'Xem bảng số từng trang', en: 'Show the table of pages' },
  'participation.place': { vi: 'Vị trí', en: 'Place' },
  'participation.heading': { vi: 'Đề mục', en: 'Heading' },
  'participation.legend-settled': { vi: 'Đã xếp xong', en: 'Placed' },
  'participation.unsure': { vi: 'Cần xem', en: 'To be looked at' },
  'participation.whole-draft': { vi: 'Cả dự thảo, không nêu đề mục', en: 'The draft as a whole' },
  'participation.unplaced': { vi: 'Chưa tìm thấy vị trí', en: 'Place not found' },
  'participation.map-notes': {
    vi: 'Số ở một đề mục gồm cả các đề mục con. Chỉ tính ý kiến được đưa vào báo cáo, không tính ý kiến để riêng, trùng hoặc đã rút.',
    en: 'A heading’s number includes those under it. Comments set aside, repeated or withdrawn are not counted.'
  },
  'participation.no-drafts': { vi: 'Chưa có dự thảo nào đọc xong', en: 'No draft has been read yet' },
  'participation.no-drafts-text': {
    vi: 'Bản đồ hiện ra khi dự thảo đã được đưa vào và đọc xong.',
    en: 'The map appears once a draft is put in and read.'
  },
  'participation.drafts': { vi: 'Các dự thảo', en: 'Drafts' }
} satisfies Messages
