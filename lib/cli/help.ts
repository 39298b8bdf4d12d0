import type { Language } from '../model/failures.ts'

export type CommandName = 'synthesize' | 'outline' | 'read' | 'form' | 'demo'

interface HelpText {
  vi: string
  en: string
}

const overview: HelpText = {
  vi: `gopy – tổng hợp ý kiến góp ý dự thảo văn kiện

Cách dùng: gopy LỆNH [tùy chọn]

  synthesize  đọc dự thảo và các tệp góp ý, viết báo cáo tổng hợp
  outline     in cây đề mục của dự thảo với số trang, số dòng
  read        in những gì hiểu được từ một tệp góp ý
  form        viết phiếu góp ý (Word) cho một dự thảo
  demo        chạy thử trên bộ dữ liệu mẫu

Xem từng lệnh: gopy LỆNH --help`,
  en: `gopy – the synthesis of comments on draft documents

Usage: gopy COMMAND [options]

  synthesize  read drafts and comment files, write the synthesis report
  outline     print a draft's heading tree with pages and lines
  read        print what was understood of one comment file
  form        write a feedback form (Word) for a draft
  demo        run on the sample files

Each command: gopy COMMAND --help`
}

const commands: Record<CommandName, HelpText> = {
  synthesize: {
    vi: `Cách dùng: gopy synthesize --draft TỆP [--layout TỆP.pdf]... --comments NƠI... --out THƯ_MỤC

  --draft TỆP          dự thảo (.docx, .txt, .md); nhiều dự thảo thì lặp lại
  --layout TỆP.pdf     bản PDF chính thức của dự thảo vừa nêu, cho số trang, số dòng
  --comments NƠI       tệp hoặc thư mục góp ý (đọc cả thư mục con); lặp lại được
  --topics TỆP.json    nhóm nội dung gợi ý của hướng dẫn; không có thì dùng tám nhóm chung
  --topic-map TỆP.json bảng đề mục → nhóm nội dung đã sửa (topic-map.json của lần chạy trước)
  --settings TỆP.json  thiết lập báo cáo
  --unit TÊN           đơn vị tổng hợp
  --out THƯ_MỤC        nơi ghi kết quả
  --lang vi|en         ngôn ngữ (mặc định vi)
  --json               in số liệu dạng JSON ra màn hình

Ghi ra: report.docx, report.html, to-review.html, synthesis.json, topic-map.json`,
    en: `Usage: gopy synthesize --draft FILE [--layout FILE.pdf]... --comments PATH... --out DIR

  --draft FILE          the draft (.docx, .txt, .md); repeat for several
  --layout FILE.pdf     official PDF of the draft just named, for pages and lines
  --comments PATH       file or folder of comments (subfolders too); may be repeated
  --topics FILE.json    the guidance's topics; eight general ones without it
  --topic-map FILE.json edited map heading → topic (topic-map.json of an earlier run)
  --settings FILE.json  report settings
  --unit NAME           the unit that makes the synthesis
  --out DIR             where to write
  --lang vi|en          language (vi)
  --json                print the figures as JSON

Writes: report.docx, report.html, to-review.html, synthesis.json, topic-map.json`
  },
  outline: {
    vi: `Cách dùng: gopy outline DỰ_THẢO [--layout TỆP.pdf] [--json] [--lang vi|en]

In cây đề mục của dự thảo với số trang, số dòng.`,
    en: `Usage: gopy outline DRAFT [--layout FILE.pdf] [--json] [--lang vi|en]

Prints the draft's heading tree with pages and lines.`
  },
  read: {
    vi: `Cách dùng: gopy read TỆP [--draft TỆP [--layout TỆP.pdf]]... [--topics TỆP.json] [--json] [--lang vi|en]

In từng ý kiến hiểu được từ một tệp góp ý; có --draft thì in cả vị trí.`,
    en: `Usage: gopy read FILE [--draft FILE [--layout FILE.pdf]]... [--topics FILE.json] [--json] [--lang vi|en]

Prints each comment understood from a file; with --draft its place too.`
  },
  form: {
    vi: `Cách dùng: gopy form --draft TỆP [--layout TỆP.pdf] [--topics TỆP.json] [--unit TÊN] --out PHIẾU.docx

  --draft TỆP        dự thảo (.docx, .txt, .md): các đề mục vào danh sách để chọn
  --layout TỆP.pdf   bản PDF chính thức: ghi số trang bên cạnh từng đề mục
  --topics TỆP.json  nhóm nội dung gợi ý: mỗi nhóm một ô trả lời; không có thì bỏ phần này
  --unit TÊN         đơn vị lấy ý kiến, in ở đầu phiếu
  --out PHIẾU.docx   tệp ghi ra

Phiếu điền được trên máy tính, điện thoại hoặc in ra. Phiếu gửi về được đọc lại đúng từng ô.`,
    en: `Usage: gopy form --draft FILE [--layout FILE.pdf] [--topics FILE.json] [--unit NAME] --out FORM.docx

  --draft FILE        the draft (.docx, .txt, .md): its headings become the list to choose from
  --layout FILE.pdf   official PDF: prints the page beside each heading
  --topics FILE.json  the guidance's topics: a field for each; without it the part is left out
  --unit NAME         the unit that gathers the comments, printed above
  --out FORM.docx     the file to write

The form can be filled in on a computer, a telephone or paper. Sent back, it is read field by field.`
  },
  demo: {
    vi: `Cách dùng: gopy demo [--out THƯ_MỤC] [--lang vi|en]

Tổng hợp bộ dữ liệu mẫu vào THƯ_MỤC (mặc định: out/demo).`,
    en: `Usage: gopy demo [--out DIR] [--lang vi|en]

Synthesises the sample files into DIR (out/demo).`
  }
}

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name)
}

/** The help of a command, or of all. */
export function helpText(command: CommandName | null, language: Language): string {
  return (command === null ? overview : commands[command])[language]
}
