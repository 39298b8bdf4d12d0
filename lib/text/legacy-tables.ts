/**
 * The two encodings of Vietnamese that old Word files use through their fonts. The characters are those a file shows when
 * its bytes are taken for windows-1252.
 */

/**
 * TCVN 5712:1993 from code 0xA1 to 0xFF, one character a code. The ABC fonts (.VnTime …) fill the small letters and the
 * seven capitals of the first row; the accented capitals between them are the standard's and come from other programs.
 * 0xB0-0xB4 are combining marks.
 */
export const tcvn3 =
  'ĂÂÊÔƠƯĐăâêôơưđẰ' +
  '\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ' +
  'ẮẦẨẪẤỀặầẩẫấậèỂẻẽ' +
  'éẹềểễếệìỉỄẾỒĩíịò' +
  'Ổỏõóọồổỗốộờởỡớợù' +
  'ỖủũúụừửữứựỳỷỹýỵỐ'

const acute = '\u0301'
const grave = '\u0300'
const hook = '\u0309'
const tilde = '\u0303'
const dot = '\u0323'
const circumflex = '\u0302'
const breve = '\u0306'

/** VNI: a second character after the letter carries its marks; these may follow any vowel below. */
export const vniTones: Record<string, string> = { ù: acute, ø: grave, û: hook, õ: tilde, ï: dot }

/** VNI: marks with a circumflex, after a, e, o. */
export const vniCircumflex: Record<string, string> = {
  â: circumflex,
  á: circumflex + acute,
  à: circumflex + grave,
  å: circumflex + hook,
  ã: circumflex + tilde,
  ä: circumflex + dot
}

/** VNI: marks with a breve, after a. */
export const vniBreve: Record<string, string> = {
  ê: breve,
  é: breve + acute,
  è: breve + grave,
  ú: breve + hook,
  ü: breve + tilde,
  ë: breve + dot
}

/** VNI: letters of their own; ơ and ư may carry a tone. */
export const vniLetters: Record<string, string> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  î: 'ỵ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  í: 'í',
  ì: 'ì'
}
