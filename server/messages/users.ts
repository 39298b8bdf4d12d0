import type { Messages } from './messages.ts'

/** Signing in, accounts. */
export const users = {
  'users.sign-in': { vi: 'Đăng nhập', en: 'Sign in' },
  'users.sign-in-lead': {
    vi: 'Dành cho người tổng hợp, thư ký và quản trị. Người góp ý không cần tài khoản: hãy mở đường dẫn hoặc mã QR đã nhận.',
    en: 'For staff, secretaries and administrators. To comment you need no account: open the link or QR code you were given.'
  },
  'users.login': { vi: 'Tên đăng nhập', en: 'User name' },
  'users.login-hint': {
    vi: 'Từ 3 đến 40 ký tự: chữ thường không dấu, chữ số, dấu chấm, gạch nối. Ví dụ: nguyen.lan',
    en: '3 to 40 characters: small letters without accents, figures, dots, dashes. For example: nguyen.lan'
  },
  'users.login-wrong': {
    vi: 'Tên đăng nhập cần từ 3 đến 40 ký tự: chữ thường không dấu, chữ số, dấu chấm, gạch nối.',
    en: 'A user name has 3 to 40 characters: small letters without accents, figures, dots, dashes.'
  },
  'users.password': { vi: 'Mật khẩu', en: 'Password' },
  'users.sign-in-wrong': {
    vi: 'Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra chế độ gõ tiếng Việt và phím Caps Lock rồi thử lại.',
    en: 'The user name or password is not right. Check your keyboard (Caps Lock, Vietnamese typing) and try again.'
  },
  'users.forgotten': {
    vi: 'Quên mật khẩu? Hãy đề nghị người quản trị gửi đường dẫn đặt mật khẩu mới.',
    en: 'Forgotten your password? Ask the administrator for a link to set a new one.'
  },
  'users.signed-out': { vi: 'Đã đăng xuất.', en: 'You are signed out.' },

  'users.second-step': { vi: 'Bước xác thực thứ hai', en: 'Second step' },
  'users.second-step-lead': {
    vi: 'Mở ứng dụng xác thực trên điện thoại và nhập mã 6 chữ số của gopy.',
    en: 'Open the authenticator app on your phone and enter the 6-digit code for gopy.'
  },
  'users.code': { vi: 'Mã xác thực', en: 'Code' },
  'users.code-hint': {
    vi: 'Mất điện thoại? Nhập một mã dự phòng, bốn cụm sáu ký tự.',
    en: 'Lost your phone? Enter a recovery code, four groups of six characters.'
  },
  'users.code-wrong': {
    vi: 'Mã không đúng hoặc đã dùng. Hãy đợi mã mới trên điện thoại, kiểm tra giờ của điện thoại rồi nhập lại.',
    en: 'The code is wrong or was used. Wait for the next one, check the clock of your phone, and try again.'
  },
  'users.confirm': { vi: 'Xác nhận', en: 'Confirm' },

  'users.link-first': { vi: 'Tạo người quản trị đầu tiên', en: 'The first administrator' },
  'users.link-first-lead': {
    vi: 'Máy chủ chưa có ai quản trị. Hãy lập tài khoản của bạn; sau đó bạn sẽ đặt bước xác thực thứ hai.',
    en: 'Nobody administers this server yet. Make your account; setting up the second step comes next.'
  },
  'users.link-invitation': { vi: 'Nhận lời mời', en: 'Take up your invitation' },
  'users.link-invitation-lead': {
    vi: 'Chào {name}. Tên đăng nhập của bạn là {login}. Hãy đặt mật khẩu để bắt đầu.',
    en: 'Hello {name}. Your user name is {login}. Choose a password to begin.'
  },
  'users.link-new-password': { vi: 'Đặt mật khẩu mới', en: 'Set a new password' },
  'users.link-new-password-lead': {
    vi: 'Đặt mật khẩu mới cho tài khoản {login} của {name}.',
    en: 'Set a new password for the account {login} of {name}.'
  },
  'users.name': { vi: 'Họ và tên', en: 'Full name' },
  'users.new-password': { vi: 'Mật khẩu mới', en: 'New password' },
  'users.password-hint': {
    vi: 'Ít nhất {least} ký tự. Tốt nhất là vài từ không liên quan, có dấu và dấu cách đều được.',
    en: 'At least {least} characters. A few unrelated words are best; spaces and accents are fine.'
  },
  'users.password-again': { vi: 'Nhập lại mật khẩu mới', en: 'New password again' },
  'users.password-differs': {
    vi: 'Hai lần nhập mật khẩu không giống nhau.',
    en: 'The two passwords are not the same.'
  },
  'users.make-account': { vi: 'Lập tài khoản', en: 'Make the account' },
  'users.set-password': { vi: 'Đặt mật khẩu', en: 'Set the password' },

  'users.account': { vi: 'Tài khoản của tôi', en: 'My account' },
  'users.account-of': { vi: 'Tên đăng nhập: {login}', en: 'User name: {login}' },
  'users.change-password': { vi: 'Đổi mật khẩu', en: 'Change password' },
  'users.present-password': { vi: 'Mật khẩu hiện nay', en: 'Present password' },
  'users.present-wrong': { vi: 'Mật khẩu hiện nay không đúng.', en: 'The present password is not right.' },
  'users.password-changed': {
    vi: 'Đã đổi mật khẩu. Các thiết bị khác đã được đăng xuất.',
    en: 'The password is changed. All other devices are signed out.'
  },
  'users.change-password-lead': {
    vi: 'Đổi mật khẩu sẽ đăng xuất mọi thiết bị khác.',
    en: 'Changing the password signs out all other devices.'
  },
  'users.second-factor': { vi: 'Xác thực bước hai', en: 'Second factor' },
  'users.second-factor-on': {
    vi: 'Đang bật. Còn {count} mã dự phòng chưa dùng.',
    en: 'On. {count} recovery codes are left.'
  },
  'users.second-factor-off': {
    vi: 'Chưa bật. Tài khoản chỉ được bảo vệ bằng mật khẩu.',
    en: 'Off. The account is protected by the password alone.'
  },
  'users.second-factor-set-up': { vi: 'Bật xác thực bước hai', en: 'Set up the second factor' },
  'users.second-factor-replace': {
    vi: 'Đổi điện thoại hoặc lấy mã dự phòng mới',
    en: 'Change phone or get new recovery codes'
  },
  'users.second-factor-lead': {
    vi: 'Mỗi lần đăng nhập cần thêm một mã trên điện thoại, để người biết mật khẩu cũng không vào được.',
    en: 'Each sign-in then needs a code from your phone, so that knowing the password is not enough.'
  },
  'users.second-factor-step-1': {
    vi: 'Cài một ứng dụng xác thực trên điện thoại (Google Authenticator, Microsoft Authenticator, FreeOTP…). Không cần Internet khi dùng.',
    en: 'Install an authenticator app on your phone (Google Authenticator, Microsoft Authenticator, FreeOTP…). It needs no Internet.'
  },
  'users.second-factor-step-2': {
    vi: 'Quét mã QR này, hoặc nhập tay khóa bên dưới.',
    en: 'Scan this QR code, or type in the key below.'
  },
  'users.second-factor-step-3': {
    vi: 'Nhập mã 6 chữ số mà ứng dụng hiện ra.',
    en: 'Enter the 6-digit code the app shows.'
  },
  'users.qr': { vi: 'Mã QR để thêm gopy vào ứng dụng xác thực', en: 'QR code that adds gopy to an authenticator app' },
  'users.key': { vi: 'Khóa', en: 'Key' },
  'users.turn-on': { vi: 'Bật', en: 'Turn on' },
  'users.recovery': { vi: 'Mã dự phòng', en: 'Recovery codes' },
  'users.recovery-lead': {
    vi: 'Xác thực bước hai đã bật. Hãy in hoặc chép các mã này và cất nơi an toàn: mỗi mã thay điện thoại được một lần. Chúng chỉ hiện một lần này.',
    en: 'The second factor is on. Print or copy these codes and keep them safe: each stands in for the phone once. They are shown only now.'
  },
  'users.recovery-done': { vi: 'Tôi đã cất các mã này', en: 'I have kept these codes' },
  'users.sessions': { vi: 'Nơi đang đăng nhập', en: 'Where you are signed in' },
  'users.sessions-caption': { vi: 'Các phiên đăng nhập của tài khoản', en: 'Sessions of your account' },
  'users.device': { vi: 'Trình duyệt, máy', en: 'Browser, device' },
  'users.device-unknown': { vi: 'Không rõ', en: 'Unknown' },
  'users.since': { vi: 'Đăng nhập lúc', en: 'Signed in' },
  'users.last-seen': { vi: 'Dùng lần cuối', en: 'Last used' },
  'users.this-one': { vi: 'Phiên này', en: 'This one' },
  'users.end-session': { vi: 'Đăng xuất phiên này', en: 'Sign it out' },
  'users.end-others': { vi: 'Đăng xuất mọi nơi khác', en: 'Sign out everywhere else' },
  'users.session-ended': { vi: 'Đã đăng xuất phiên đó.', en: 'That session is signed out.' },
  'users.others-ended': { vi: 'Đã đăng xuất {count} phiên khác.', en: '{count} other sessions are signed out.' },
  'users.language': { vi: 'Ngôn ngữ', en: 'Language' },

  'users.list': { vi: 'Tài khoản', en: 'Accounts' },
  'users.list-caption': { vi: 'Tài khoản trên máy chủ này', en: 'Accounts on this server' },
  'users.list-lead': {
    vi: 'Người tổng hợp, thư ký, quản trị. Quyền trong từng đợt được giao ở trang “Người và vai trò” của đợt đó.',
    en: 'Staff, secretaries, administrators. Roles are given on the page “People and roles” of each consultation.'
  },
  'users.search': { vi: 'Tìm theo tên hoặc tên đăng nhập', en: 'Search by name or user name' },
  'users.nobody': { vi: 'Không có tài khoản nào phù hợp', en: 'No account matches' },
  'users.nobody-text': {
    vi: 'Hãy thử từ khác, hoặc lập tài khoản mới bên dưới.',
    en: 'Try other words, or make a new account below.'
  },
  'users.state': { vi: 'Tình trạng', en: 'State' },
  'users.state-active': { vi: 'Đang dùng', en: 'Active' },
  'users.state-invited': { vi: 'Chờ nhận lời mời', en: 'Invited' },
  'users.state-disabled': { vi: 'Đã khóa', en: 'Disabled' },
  'users.administrator': { vi: 'Quản trị máy chủ', en: 'Server administrator' },
  'users.has-second-factor': { vi: 'Có', en: 'Yes' },
  'users.no-second-factor': { vi: 'Chưa', en: 'No' },
  'users.create': { vi: 'Lập tài khoản mới', en: 'New account' },
  'users.create-button': { vi: 'Lập tài khoản và tạo lời mời', en: 'Make the account and an invitation' },
  'users.invitation': { vi: 'Gửi lời mời', en: 'Pass on the invitation' },
  'users.invitation-lead': {
    vi: 'Hãy trao đường dẫn này cho {name} (tên đăng nhập {login}). Đường dẫn dùng một lần, đến {until}, và chỉ hiện lần này.',
    en: 'Give this link to {name} (user name {login}). It works once, until {until}, and is shown only now.'
  },
  'users.link': { vi: 'Đường dẫn', en: 'Link' },
  'users.link-care': {
    vi: 'Ai có đường dẫn này đều đặt được mật khẩu. Hãy trao tận tay hoặc qua kênh nội bộ, không đăng vào nhóm chung.',
    en: 'Whoever has this link can set the password. Hand it over in person or by an internal channel, never in a group chat.'
  },
  'users.rule': { vi: 'Quy định xác thực bước hai', en: 'Rule for the second factor' },
  'users.rule-required': { vi: 'Bắt buộc với mọi tài khoản', en: 'Required for every account' },
  'users.rule-required-hint': {
    vi: 'Nên dùng. Ai chưa bật sẽ được hướng dẫn ngay khi đăng nhập.',
    en: 'Recommended. Whoever has none is led through it on signing in.'
  },
  'users.rule-offered': { vi: 'Tùy mỗi người', en: 'Left to each person' },
  'users.rule-offered-hint': {
    vi: 'Chỉ khi cơ quan không dùng được điện thoại. Việc đổi quy định được ghi vào nhật ký.',
    en: 'Only where phones cannot be used. Changing the rule is recorded in the audit log.'
  },
  'users.rule-saved': { vi: 'Đã lưu quy định xác thực bước hai.', en: 'The rule for the second factor is saved.' },
  'users.user': { vi: 'Tài khoản {name}', en: 'Account of {name}' },
  'users.roles': { vi: 'Vai trò trong các đợt góp ý', en: 'Roles in consultations' },
  'users.created': { vi: 'Lập ngày', en: 'Made on' },
  'users.rename': { vi: 'Sửa họ tên', en: 'Change the name' },
  'users.renamed': { vi: 'Đã sửa họ tên.', en: 'The name is changed.' },
  'users.reset-password': { vi: 'Đặt lại mật khẩu', en: 'Reset the password' },
  'users.reset-password-text': {
    vi: 'Mật khẩu cũ mất hiệu lực ngay, mọi phiên bị đăng xuất, và có một đường dẫn để người đó đặt mật khẩu mới.',
    en: 'The old password stops working at once, all sessions end, and you get a link for the person to set a new one.'
  },
  'users.invite-again': { vi: 'Tạo lời mời mới', en: 'New invitation' },
  'users.invite-again-text': {
    vi: 'Đường dẫn mời trước đây sẽ mất hiệu lực.',
    en: 'The link given before stops working.'
  },
  'users.reset-second-factor': { vi: 'Bỏ xác thực bước hai', en: 'Reset the second factor' },
  'users.reset-second-factor-text': {
    vi: 'Dùng khi người đó mất điện thoại và hết mã dự phòng. Hãy chắc chắn đúng là người đó đề nghị. Mọi phiên bị đăng xuất.',
    en: 'For a person who lost both phone and recovery codes. Make sure it is really them. All sessions end.'
  },
  'users.second-factor-reset': {
    vi: 'Đã bỏ xác thực bước hai; người đó sẽ đặt lại khi đăng nhập.',
    en: 'The second factor is reset; the person sets it up anew on signing in.'
  },
  'users.disable': { vi: 'Khóa tài khoản', en: 'Disable the account' },
  'users.disable-text': {
    vi: 'Người đó bị đăng xuất ngay và không vào được nữa. Những gì đã làm vẫn còn.',
    en: 'The person is signed out at once and cannot come back. What they did stays.'
  },
  'users.disabled': { vi: 'Đã khóa tài khoản.', en: 'The account is disabled.' },
  'users.enable': { vi: 'Mở khóa tài khoản', en: 'Enable the account' },
  'users.enabled': { vi: 'Đã mở khóa tài khoản.', en: 'The account is enabled.' },
  'users.make-administrator': { vi: 'Trao quyền quản trị máy chủ', en: 'Make a server administrator' },
  'users.make-administrator-text': {
    vi: 'Người quản trị máy chủ thấy mọi đợt góp ý và mọi tài khoản.',
    en: 'A server administrator sees every consultation and every account.'
  },
  'users.made-administrator': {
    vi: 'Đã trao quyền quản trị máy chủ.',
    en: 'The person is now a server administrator.'
  },
  'users.take-administrator': { vi: 'Bỏ quyền quản trị máy chủ', en: 'Take the administrator right away' },
  'users.took-administrator': { vi: 'Đã bỏ quyền quản trị máy chủ.', en: 'The administrator right is taken away.' },
  'users.own-account': {
    vi: 'Đây là tài khoản của bạn. Hãy đổi mật khẩu và xác thực bước hai ở trang “Tài khoản của tôi”.',
    en: 'This is your own account. Change password and second factor on the page “My account”.'
  }
} satisfies Messages
