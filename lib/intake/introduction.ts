import { folded } from '../text/fold.ts'
import { matchRaw } from './match.ts'
import { leadingName, looksLikeName, personName } from './people.ts'
import { unitIn } from './units.ts'

/** Who a letter says it is from, in its first sentences: "Tôi là Lê A, sinh hoạt tại Chi đoàn B, xin có ý kiến:". */
export interface Introduction {
  person: string | null
  unit: string | null
}

const self =
  /(?:^|[,.!;:] )(?:(?:toi|em|minh|chau|tui) (?:ten |xin tu gioi thieu )?(?:la|ten la)|(?:toi|em) ten|ten toi la|nguoi viet la|nguoi gop y la) /
const short = /(?:^|[,.!;:] )(?:em|toi|minh|chau) (?=\p{L})/u

/** Looks at the first lines of a text, before its points. */
export function readIntroduction(lines: string[]): Introduction {
  const found: Introduction = { person: null, unit: null }
  for (const line of lines) {
    const after = matchRaw(line, self) ?? matchRaw(line, short)
    const behind = after ? line.slice(after.end).trimStart() : ''
    const name = leadingName.exec(behind)?.[0]
    if (name && looksLikeName(name)) {
      found.person ??= personName(name)
      found.unit ??= unitIn(behind.slice(name.length))
    }
    if (speaksForBody(line)) found.unit ??= unitIn(line)
  }
  return found
}

/** "Chi đoàn A xin gửi …", "Thay mặt Đoàn cơ sở B, …": the body itself writes. */
function speaksForBody(line: string): boolean {
  return /(?:^|, |\. )(?:thay mat |tap the |ban chap hanh |bch )?(?:chi doan|doan co so|chi bo|doan truong|doan phuong|doan xa|lien chi doan|cong doan|dang bo|hoi|cd|dcs) [^.]*(?:xin|gui|gop y|co|da|thong nhat|nhat tri|tong hop|bao cao|kinh)/.test(
    folded(line)
  )
}
