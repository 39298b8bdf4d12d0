/**
 * How names of bodies and organisations begin, lower case with their marks ("bản" is a village, "bàn" a family name);
 * `plainWords` makes the form for text typed without marks. Pieces of patterns, longer kinds before the shorter they begin with.
 */

/** Committees that lead a body: written before its name, no part of it. */
export const committees = String.raw`ban chấp hành|ban thường vụ|ban thường trực|thường trực|ban lãnh đạo|tập thể|bch|btv`

/** Bodies of the Party, unions and associations: known in running text too. */
export const bodyKinds = [
  'liên chi đoàn|chi đoàn|đoàn cơ sở|phân đoàn|liên chi hội|chi hội|phân hội|tổ hội',
  'chi bộ|đảng bộ|đảng ủy|đảng uỷ|đảng đoàn|chi ủy|chi uỷ|tổ đảng',
  '(?:tổ )?công đoàn(?: cơ sở| bộ phận| ngành| viên chức)?|nghiệp đoàn|liên đoàn lao động|liên đoàn',
  '(?:tỉnh|thành|quận|huyện|thị|xã|phường) (?:đoàn(?! kết| thể)|ủy|uỷ)|(?:tỉnh|thành|quận|huyện) hội',
  'đoàn (?:khối|trường|phường|xã|thị trấn|bộ phận|sở|ban|ngành|công ty|tổng công ty|bệnh viện|đài|viện (?=nghiên cứu|kiểm sát|khoa học|hải dương)|học viện|khoa|công an|quân sự|khu|thanh niên (?!cộng sản|ta(?!\\p{L})))',
  'hội (?:liên hiệp|lhpn|sinh viên|cựu chiến binh|ccb|phụ nữ|nông dân|doanh nhân|doanh nghiệp|người cao tuổi|người mù|người khuyết tật|chữ thập đỏ|khuyến học|luật gia|nhà báo|cựu giáo chức|cựu thanh niên|cựu tù|đông y|y học|dược học|điều dưỡng|làm vườn|sinh vật cảnh|văn học|văn nghệ|cha mẹ|bảo trợ|đồng hương|thầy thuốc|quán)',
  '(?:ủy ban |uỷ ban )?mặt trận(?: tổ quốc)?|ban công tác mặt trận|(?:ủy ban |uỷ ban |ub)?mttq',
  'cđcs|cđ|đcs|đtncs|đtn|hnd|hlhpn|hpn|hccb|lđlđ'
].join('|')

/**
 * Other organisations and places of living: enough for a field that asks for the unit; in running text they need a name with a capital
 * behind.
 */
export const organisationKinds = [
  'tổng công ty|công ty|cty|tập đoàn|doanh nghiệp|hợp tác xã|htx|liên hiệp htx|tổ hợp tác|tổ sản xuất|nông trường|lâm trường|trang trại|nhà máy|xí nghiệp|phân xưởng|xưởng|cửa hàng|siêu thị|khách sạn',
  'ngân hàng|chi nhánh|phòng giao dịch|quỹ tín dụng|quỹ(?! đất)|kho bạc|bảo hiểm xã hội|bhxh',
  'bệnh viện|bv|trung tâm y tế|ttyt|trạm y tế|trạm|phòng khám|nhà thuốc',
  'trường(?! hợp)|học viện|đại học|viện(?! trợ| dẫn)|bộ môn|khoa(?! học)|lớp|thpt|thcs|mầm non|tiểu học|trung tâm|ttgdtx',
  'ủy ban|uỷ ban|ubnd|hđnd|hội đồng|bộ (?=chỉ huy|tư lệnh|môn)|sở(?! hữu| thích| trường)|ban quản lý|ban chỉ huy|ban(?! hành| đầu| ngày| đêm| bố)|chi cục|tổng cục|cục(?! diện| bộ)|vụ(?! việc| mùa| án)|thanh tra|văn phòng|phòng(?! chống| ngừa| tránh)|tòa án|toà án|viện kiểm sát|công an|quân sự|đồn|hải quan|đài|bảo tàng|thư viện|nhà văn hóa|nhà văn hoá|tòa soạn|toà soạn',
  'câu lạc bộ|clb|đội(?! ngũ)|tổ dân phố|tdp|tổ phụ nữ|tổ tự quản|tổ(?! chức)|bộ phận|hội(?! nghị| nhập| thi| thảo| thao| diễn| trường| họp)|đoàn(?! kết| thể)|hiệp hội|mặt trận',
  'thôn|xóm|(?<!biên |văn |dự |kịch )bản(?! thân| chất| dự| đồ| tin| sắc| án| báo| thảo| lĩnh)|buôn(?! bán| lậu)|làng|ấp|khóm|khu phố|khu dân cư|khu(?! vực)|phường|xã(?! hội)|thị trấn|thị xã|quận|huyện|thành phố|tỉnh'
].join('|')

/** Places where people live: smaller before larger, they are told together ("tổ 4, phường A"). */
export const livingKinds = String.raw`tổ dân phố|tdp|tổ(?! chức)|thôn|xóm|(?<!biên |văn |dự |kịch )bản(?! thân| chất| dự| đồ| tin| sắc| án| báo| thảo)|buôn(?! bán| lậu)|làng|ấp|khóm|khu phố|khu dân cư|khu(?! vực)|phường|xã(?! hội)|thị trấn|thị xã|quận|huyện|thành phố|tỉnh`

/** Lower-case words that say more of the kind before the proper name: "trường tiểu học …", "trung tâm y tế huyện …". */
export const kindDetails = String.raw`đa khoa|y tế|tiểu học|mầm non|mẫu giáo|trung học(?: cơ sở| phổ thông)?|phổ thông(?: dân tộc)?(?: nội trú| bán trú)?|đại học|cao đẳng|trung cấp|dạy nghề|cổ phần|trách nhiệm hữu hạn|tnhh|một thành viên|nông nghiệp|dịch vụ|dân phố|văn hóa|văn hoá|nghề nghiệp|phụ nữ|nông dân|thanh niên|cơ sở|nhân dân|mặt trận|mttq|tổ quốc|công tác|xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|thôn|xóm|bản|ấp|khu phố|khu|tổ|số|hội|khối|khoa|phòng|trường|việt nam`

/** What stands behind the dash in the name of an office: "Phòng Tài chính - Kế hoạch". */
export const departments = String.raw`kế hoạch|kế toán|tài chính|tài vụ|đầu tư|hành chính|tổ chức|quản trị|tổng hợp|nhân sự|nội vụ|thương binh|xã hội|lao động|thông tin|truyền thông|thể thao|du lịch|thể dục|gia đình|hạ tầng|kinh tế|kỹ thuật|công nghệ|thiết bị|vật tư|môi trường|đô thị|khoáng sản|tuyên giáo|dân vận|hậu cần|giáo dục|đào tạo|pháp chế|tư pháp|hộ tịch|dịch tễ|hồi sức|phẫu thuật|chẩn đoán|dinh dưỡng|kinh doanh|thương mại|dịch vụ|an toàn`

/** Words after which a unit's name in a sentence is over: with marks, for "có" ends a name and "Cổ phần" does not. */
export const afterName = String.raw`xin|đã|có|kính|gửi|góp|thống nhất|nhất trí|đề nghị|đề xuất|kiến nghị|tổ chức|tổng hợp|đồng ý|tham gia|chúng tôi|chúng em|tôi|em|mình|về|như|với|trong|thực hiện|họp|tiến hành|triển khai|báo cáo|nhận thấy|lấy ý kiến|sau khi|ngày|lúc|vào|bàn|đọc|thấy|nghĩ|được|là|mong|muốn|rất|cũng|thuộc|trực thuộc|ở|tại|mở rộng|ban hành|phát biểu|bổ sung|sửa|nêu|hiện|đang|-(?! (?:${departments})(?!\p{L}))`
/** The same for text without marks: only words that begin no name. */
export const afterPlainName = String.raw`xin|da|kinh|gui|gop y|thong nhat|nhat tri|de nghi|kien nghi|tham gia|chung toi|chung em|thuc hien|lay y kien|sau khi|ngay|doc|thay|nghi|mong|truc thuoc|em|toi|mo rong|-(?! (?:${plainWords(departments)})(?!\p{L}))`

/** A pattern for text typed without marks; letters of pattern classes (\p{L}) stay. */
export function plainWords(pattern: string): string {
  return pattern.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd')
}
