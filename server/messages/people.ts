import type { Messages } from './messages.ts'

/** People of a consultation and their roles; members' personal data. */
export const people = {
  'people.title': { vi: 'Người và vai trò', en: 'People and roles' },
  'people.lead': {
    vi: 'Vai trò có hiệu lực ở đơn vị được giao và các đơn vị bên dưới.',
    en: 'A role holds in its unit and in those below it.'
  },
  'people.caption': { vi: 'Người có vai trò, theo đơn vị', en: 'People with a role, by unit' },
  'people.unit': { vi: 'Đơn vị', en: 'Unit' },
  'people.role': { vi: 'Vai trò', en: 'Role' },
  'people.role-staff': { vi: 'Người tổng hợp', en: 'Staff' },
  'people.role-secretary': { vi: 'Thư ký', en: 'Secretary' },
  'people.role-administrator': { vi: 'Quản trị đợt', en: 'Administrator' },
  'people.role-staff-hint': {
    vi: 'Nhận phiếu, xếp và gộp ý kiến.',
    en: 'Receives submissions, places and groups comments.'
  },
  'people.role-secretary-hint': { vi: 'Thêm: xuất và chốt báo cáo.', en: 'Also exports and freezes reports.' },
  'people.role-administrator-hint': {
    vi: 'Thêm: thiết lập đợt góp ý, giao vai trò.',
    en: 'Also sets up the consultation and gives roles.'
  },
  'people.administrator-top': {
    vi: 'Quản trị đợt chỉ giao ở đơn vị trên cùng, vì việc thiết lập là của cả đợt.',
    en: 'An administrator is so at the top unit only: what is set up there is the whole consultation’s.'
  },
  'people.empty': { vi: 'Chưa có ai ở đây', en: 'Nobody here yet' },
  'people.empty-text': {
    vi: 'Hãy thêm người đầu tiên: mỗi đơn vị nên có một thư ký hoặc người tổng hợp.',
    en: 'Add the first person: each unit should have a secretary or an officer.'
  },
  'people.add': { vi: 'Thêm người', en: 'Add a person' },
  'people.add-hint': {
    vi: 'Nếu tên đăng nhập đã có, người đó được giao thêm vai trò. Nếu chưa, một lời mời được tạo ra.',
    en: 'If the user name exists, that person is given the role. If not, an invitation is made.'
  },
  'people.name-hint': { vi: 'Chỉ cần khi đây là tài khoản mới.', en: 'Needed only for a new account.' },
  'people.add-button': { vi: 'Thêm', en: 'Add' },
  'people.added': { vi: 'Đã giao vai trò cho {login}.', en: '{login} has been given the role.' },
  'people.remove': { vi: 'Bỏ vai trò', en: 'Take the role away' },
  'people.remove-text': {
    vi: '{name} sẽ không còn vào được phần việc của {unit}.',
    en: '{name} will no longer reach the work of {unit}.'
  },
  'people.removed': { vi: 'Đã bỏ vai trò.', en: 'The role is taken away.' },
  'people.unit-choose': { vi: 'Chọn đơn vị', en: 'Choose a unit' },

  'personal.title': { vi: 'Dữ liệu cá nhân', en: 'Personal data' },
  'personal.lead': {
    vi: 'Khi người góp ý đề nghị: xuất dữ liệu của họ, hoặc xóa tên họ. Ý kiến vẫn ở lại, sổ đối chiếu vẫn khớp.',
    en: 'At a member’s request: export their data, or remove their name. The comments stay and the ledger still balances.'
  },
  'personal.search': { vi: 'Tên người góp ý', en: 'Name of the member' },
  'personal.search-hint': {
    vi: 'Gõ cả tên hoặc một phần, có dấu hay không đều được.',
    en: 'The whole name or a part, with or without accents.'
  },
  'personal.found': { vi: 'Những tên tìm thấy', en: 'Names found' },
  'personal.comments': { vi: 'Ý kiến', en: 'Comments' },
  'personal.submissions': { vi: 'Phiếu', en: 'Submissions' },
  'personal.none': { vi: 'Không tìm thấy tên này', en: 'No such name' },
  'personal.none-text': {
    vi: 'Hãy kiểm tra cách viết, hoặc gõ ít chữ hơn.',
    en: 'Check the spelling, or type fewer letters.'
  },
  'personal.person': { vi: 'Dữ liệu của {name}', en: 'Data of {name}' },
  'personal.spellings': { vi: 'Các cách viết tên: {names}', en: 'Spellings of the name: {names}' },
  'personal.export': { vi: 'Tải dữ liệu của người này (.json)', en: 'Download this person’s data (.json)' },
  'personal.originals': { vi: 'Tệp gốc có tên người này', en: 'Originals that bear this name' },
  'personal.shared': { vi: 'Có người khác trong cùng tệp', en: 'Others are in the same file' },
  'personal.remove': { vi: 'Xóa tên người này', en: 'Remove this name' },
  'personal.remove-text': {
    vi: 'Tên được thay bằng “người góp ý đã được xóa tên”. Lời góp ý giữ nguyên từng chữ. Không hoàn tác được. Báo cáo đã chốt không thay đổi.',
    en: 'The name is replaced by “member whose name was removed”. The words of the comments stay. This cannot be undone. Frozen reports do not change.'
  },
  'personal.drop-originals': {
    vi: 'Xóa cả tệp gốc chỉ có người này (còn lại dấu vết: mã băm, ngày nhận)',
    en: 'Also delete originals that are this person’s alone (a trace stays: hash and date)'
  },
  'personal.sure': { vi: 'Tôi hiểu việc này không hoàn tác được', en: 'I understand that this cannot be undone' },
  'personal.removed': {
    vi: 'Đã xóa tên ở {comments} ý kiến và {submissions} phiếu; {originals} tệp gốc đã xóa.',
    en: 'The name is removed from {comments} comments and {submissions} submissions; {originals} originals are deleted.'
  },
  'personal.sure-missing': { vi: 'Hãy đánh dấu ô xác nhận trước khi xóa.', en: 'Tick the box first.' }
} satisfies Messages
