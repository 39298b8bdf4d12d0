import { folded } from '../text/fold.ts'
import { matchRaw } from './match.ts'
import { leadingName, looksLikeName, personName } from './people.ts'
import { anyUnitIn, beginsUnit, unitIn } from './units.ts'

/** Who a letter says it is from, in its first sentences: "Tôi là Lê A, sinh hoạt tại Chi đoàn B, xin có ý kiến:". */
export interface Introduction {
  person: string | null
  /** A given name alone ("em là Na ở tổ 3"): better than nothing where no whole name is said. */
  givenName: string | null
  unit: string | null
}

const me = '(?:toi|em|minh|chau|tui|con|to|bac|chu|co|anh|chi)'
const self = new RegExp(
  `(?:^|[,.!;:] )(?:(?:${me} (?:xin tu gioi thieu |xin duoc gioi thieu )?(?:${me} )?(?:ten )?la|${me} ten|ten ${me} la|nguoi (?:viet|gop y|gui) la|chung toi gom)|toi ?:) `
)
const short = /(?:^|[,.!;:] )(?:em|toi|minh|chau) (?=\p{L})/u

/** Looks at the first lines of a text, before its points. */
export function readIntroduction(lines: string[]): Introduction {
  const found: Introduction = { person: null, givenName: null, unit: null }
  for (const line of lines) {
    const named = matchRaw(line, self)
    takeName(found, line, named ?? matchRaw(line, short), named !== null)
    if (found.unit === null) found.unit = bodyThatSpeaks(line)
  }
  return found
}

function takeName(found: Introduction, line: string, after: { end: number } | null, certain: boolean): void {
  const behind = after ? line.slice(after.end).trimStart() : ''
  const name = leadingName.exec(behind)?.[0]
  if (name === undefined) return
  const rest = behind.slice(name.length)
  const whole = looksLikeName(name)
  if (whole) found.person ??= personName(name)
  else if (certain && !name.includes(' ') && /^(?:[ ,(]|$)/u.test(rest) && !beginsUnit(behind)) found.givenName ??= name
  else return
  found.unit ??= unitIn(ofSelf(rest)) ?? anyUnitIn(ofSelf(rest))
}

/** The rest of the sentence that names the person, and the next one where it says where he works or lives. */
function ofSelf(rest: string): string {
  const end = /[.!?](?=\s+\p{Lu}|\s*$)/u.exec(rest)?.index ?? rest.length
  const next = rest.slice(end + 1)
  const more =
    /^ (?:hien |hien nay |toi |em |minh |chau |dang |nay )*(?:la |cong tac|sinh hoat|lam viec|hoc |o |song |thuoc|dang)/.test(
      ` ${folded(next)}`
    )
  return more ? rest.slice(0, end + 1) + (/^[^.!?]*/u.exec(next)?.[0] ?? '') : rest.slice(0, end)
}

const acting =
  /(?:xin|gui|gop y|co|da|thong nhat|nhat tri|tong hop|bao cao|kinh|tham gia|nhan duoc|chung toi)(?!\p{L})/u

/** "Chi đoàn A xin gửi …", "Thay mặt Đoàn cơ sở B, …": the body itself writes. */
function bodyThatSpeaks(line: string): string | null {
  if (/^(?:kinh )?(?:gui|thua|chuyen|den|noi nhan)(?!\p{L})/u.test(folded(line))) return null
  const acts = acting.test(folded(line))
  for (const clause of line.split(/(?<=[,.;:])\s+/u)) {
    const led = matchRaw(clause, /^(?:thay mat |tap the |duoc su (?:dong y|thong nhat) cua |ban chap hanh |bch )+/)
    const words = clause.slice(led?.end ?? 0)
    if (beginsUnit(words) && (led !== null || acts)) {
      const unit = unitIn(words) ?? anyUnitIn(words)
      if (unit !== null && words.startsWith(unit)) return unit
    }
  }
  return null
}
