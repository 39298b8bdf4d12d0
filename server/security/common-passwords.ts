/**
 * What passwords that are guessed first are made of: words, names and rows of keys, in the world and in Viet Nam, and what belongs
 * to this program and its work (ASVS 6.2.4, 6.2.11). Folded: lower case, no marks. A list of whole passwords of twelve characters
 * and more would be endless ("matkhau123456", "matkhau1234567" …): the parts are kept, and checked together with figures.
 */
const words = `
  password passw0rd passwort pass word secret letmein welcome wellcome admin administrator administrateur root user guest test testing tester demo sample
  login signin account master default changeme change temp temporary hello hellothere iloveyou iloveu loveyou love lover forever princess prince
  sunshine moonlight shadow dragon monkey tiger lion eagle butterfly flower football soccer baseball basketball volleyball superman batman spiderman
  pokemon naruto starwars minecraft roblox google facebook gmail yahoo hotmail outlook zalo youtube tiktok instagram internet computer laptop server
  windows microsoft office android iphone samsung system database manager security supervisor company summer winter spring autumn monday friday january
  december freedom whatever trustno one two three four five six seven eight nine zero money lucky happy angel baby babygirl chocolate cookie cheese
  michael jennifer jessica daniel charlie thomas robert ashley nicole george william david andrew justin
  qwerty qwertz azerty qwertyuiop asdfghjkl zxcvbnm asdf zxcv qwer qaz wsx edc rfv tgb yhn ujm qazwsx qazwsxedc abc abcd abcde abcdef abcdefgh
  abcxyz xyz asd zxc qwe
  matkhau mat khau mk matma dangnhap nguoidung taikhoan quantri quantrivien khongco khongbiet khongquen quenmatkhau
  anhyeuem emyeuanh yeu anh em yeuem yeuanh yeuemnhieu toiyeuban iuem nhoem mai maiyeu mainhe gia dinh giadinh bome me bo con vo chong conyeu meyeu
  hanhphuc hanh phuc vuive may man mayman phattai thanhcong thanh cong tinhyeu banbe cuocsong
  vietnam viet nam vn vietnamvodich hanoi ha noi saigon sai gon hochiminh ho chi minh bacho bac hcm tphcm danang da nang haiphong cantho hue dalat nhatrang vungtau
  nguyen tran le pham hoang huynh phan vu vo dang bui do ngo duong ly thi van duc huu minh quang tuan hung dung cuong hai nam long son thang linh lan huong
  thuy hoa mai ngoc phuong thao trang anh khanh kim hong hien nga hang yen tam tien phuc loc tho
  conga conmeo concho conlon conbo meo cho ga
  gopy gop y ykien dongy dogopy gopyvankien lay layykien laykien duthao du thao vankien van kien daihoi dai hoi daihoidang daihoidoan baocao bao cao tonghop tong hop
  chinhtri baocaochinhtri nghiquyet phieu dotlayykien gopychinhtri gopydaihoi
  doan doanvien doan vien bithu bi thu phobithu chidoan chi doan dangbo dang uy danguy dangvien dang vien congdan hoi thanhnien thanh nien tuoitre tuoi tre
  congsan cong san dangcongsan doanthanhnien doankhoi khoi vanphong van phong banthuongvu thuong vu coquan co quan donvi don vi cosodoan
  tinhdoan thanhdoan quandoan huyendoan xadoan phuong xa quan huyen tinh thanhpho thanh pho uyban uy ban mattran mat tran hoinghi hoi nghi
  nhiemky nhiem ky muontam donkhoi thongnhat thong nhat doclap doc lap tudo tu do quyetthang quyet thang
`

/** The longest first, so that of several readings the one that explains most is taken. */
export const commonWords: readonly string[] = [...new Set(words.split(/\s+/).filter(word => word !== ''))].sort(
  (a, b) => b.length - a.length || (a < b ? -1 : 1)
)
