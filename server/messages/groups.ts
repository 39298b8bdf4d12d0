import type { Messages } from './messages.ts'

/** Groups: the list, one group, joining. */
export const groups = {
  'groups.title': { vi: 'Nhóm ý kiến', en: 'Groups' },
  'groups.lead': {
    vi: 'Ý kiến cùng đề nghị một việc ở cùng một chỗ được gộp thành một nhóm; mỗi nhóm là một dòng của báo cáo.',
    en: 'Comments that ask for the same thing in the same place are one group; each group is one line of the report.'
  },
  'groups.count': { vi: '{count} nhóm', en: '{count} groups' },
  'groups.list': { vi: 'Danh sách nhóm', en: 'List of groups' },
  'groups.filter': { vi: 'Lọc', en: 'Filter' },
  'groups.filter-heading': { vi: 'Đề mục', en: 'Heading' },
  'groups.filter-size': { vi: 'Số ý kiến', en: 'Size' },
  'groups.size-all': { vi: 'Nhóm mọi cỡ', en: 'Any size' },
  'groups.size-many': { vi: 'Từ 2 ý kiến trở lên', en: 'Two comments or more' },
  'groups.size-one': { vi: 'Một ý kiến', en: 'A single comment' },
  'groups.filter-made': { vi: 'Ai gộp', en: 'Made by' },
  'groups.order': { vi: 'Thứ tự', en: 'Order' },
  'groups.order-draft': { vi: 'Theo dự thảo', en: 'As in the draft' },
  'groups.order-size': { vi: 'Nhiều ý kiến trước', en: 'Largest first' },
  'groups.empty-title': { vi: 'Chưa có nhóm nào', en: 'No groups yet' },
  'groups.empty-text': {
    vi: 'Máy gộp nhóm sau khi đọc xong phiếu góp ý. Nếu vừa tải phiếu lên, hãy đợi một lát rồi mở lại trang.',
    en: 'The program makes groups once submissions are read. If you have just uploaded some, wait a little and open the page again.'
  },
  'groups.none-text': { vi: 'Hãy bỏ bớt điều kiện lọc.', en: 'Take away some of the filters.' },
  'groups.size': { vi: '{count} ý kiến', en: '{count} comments' },
  'groups.people': { vi: '{count} người', en: '{count} people' },
  'groups.units': { vi: '{count} đơn vị', en: '{count} units' },
  'groups.open': { vi: 'Mở nhóm', en: 'Open' },
  'groups.choose': { vi: 'Chọn nhóm: {words}', en: 'Choose the group: {words}' },
  'groups.join-chosen': { vi: 'Gộp các nhóm đã chọn', en: 'Join the chosen groups' },
  'groups.join-hint': {
    vi: 'Chọn từ hai nhóm trở lên rồi gộp. Có thể kéo nhóm này thả vào nhóm kia.',
    en: 'Choose two or more, then join. You can also drag one onto another.'
  },
  'groups.join-few': { vi: 'Hãy chọn ít nhất hai nhóm để gộp.', en: 'Choose two groups at least.' },
  'groups.chosen-few': { vi: 'Hãy chọn ít nhất hai ý kiến để gộp.', en: 'Choose two comments at least.' },
  'groups.joined': { vi: 'Đã gộp {count} ý kiến thành một nhóm.', en: '{count} comments are now one group.' },
  'groups.same-title': { vi: 'Các nhóm này có vẻ giống nhau', en: 'These groups look the same' },
  'groups.same-lead': {
    vi: 'Máy không tự gộp. Hãy đọc cả hai rồi quyết định.',
    en: 'The program does not join them by itself. Read both, then decide.'
  },
  'groups.same-why': { vi: 'Vì: {why}', en: 'Because of: {why}' },
  'groups.same-join': { vi: 'Gộp hai nhóm này', en: 'Join these two' },
  'groups.same-suggested': { vi: 'Có thể thuộc nhóm này', en: 'These may belong here' },
  'groups.same-take': { vi: 'Đưa vào nhóm', en: 'Take it in' },
  'groups.sure-title': { vi: 'Các ý kiến này đề nghị khác nhau', en: 'These comments ask for different things' },
  'groups.sure-text': {
    vi: 'Một chữ, một con số khác là một đề nghị khác. Nếu gộp, báo cáo chỉ nêu câu chữ của ý kiến đại diện ở dòng đầu. Bạn có chắc đây là cùng một đề nghị không?',
    en: 'One other word or figure is another request. If they are joined, the report leads with the words of one of them. Are you sure that they ask for the same?'
  },
  'groups.sure-yes': { vi: 'Vẫn gộp', en: 'Join them all the same' },
  'groups.sure-no': { vi: 'Không gộp', en: 'Do not join' },
  'groups.one-title': { vi: 'Nhóm {count} ý kiến', en: 'Group of {count}' },
  'groups.lead-text': { vi: 'Ý kiến đại diện', en: 'Leading text' },
  'groups.lead-hint': {
    vi: 'Nguyên văn ý kiến này đứng ở dòng đầu của nhóm trong báo cáo.',
    en: 'Its words lead the group in the report.'
  },
  'groups.lead-choose': { vi: 'Chọn làm đại diện', en: 'Make it the leading text' },
  'groups.lead-chosen': { vi: 'Đã chọn ý kiến đại diện.', en: 'The leading text was chosen.' },
  'groups.members': { vi: 'Các ý kiến trong nhóm', en: 'Comments of the group' },
  'groups.member-why': { vi: 'Giống ý kiến đại diện ở: {why}', en: 'Like the leading text in: {why}' },
  'groups.take-out': { vi: 'Tách khỏi nhóm', en: 'Take out' },
  'groups.taken-out': { vi: 'Đã tách ý kiến khỏi nhóm.', en: 'Taken out of the group.' },
  'groups.break-open': { vi: 'Giải tán nhóm', en: 'Break up the group' },
  'groups.break-text': {
    vi: 'Mỗi ý kiến sẽ đứng riêng một dòng trong báo cáo. Có thể hoàn tác.',
    en: 'Each comment will stand by itself in the report. This can be undone.'
  },
  'groups.break-button': { vi: 'Giải tán', en: 'Break it up' },
  'groups.broken': { vi: 'Đã giải tán nhóm {count} ý kiến.', en: 'The group of {count} was broken up.' },
  'groups.near': { vi: 'Nhóm khác cùng đề mục', en: 'Other groups under the heading' },
  'groups.near-join': { vi: 'Gộp vào nhóm này', en: 'Join to this group' },
  'groups.near-none': { vi: 'Không có nhóm nào khác ở đề mục này.', en: 'There is no other group under this heading.' },
  'groups.kept': {
    vi: 'Nhóm do người gộp: máy không bao giờ tự đổi các ý kiến trong nhóm.',
    en: 'Made by people: the program never changes its members by itself.'
  },
  'groups.history': { vi: 'Đã làm gì với nhóm này', en: 'What was done with this group' },
  'groups.whole': { vi: 'Chung cả dự thảo, chưa rõ đề mục', en: 'On the whole draft, or no heading known' }
} satisfies Messages
