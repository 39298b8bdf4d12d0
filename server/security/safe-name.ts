const mostCharacters = 120
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i
/** Controls, marks that turn the writing direction round ("gpj.exe" shown as "exe.jpg"), zero-width and lone surrogates. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/**
 * A sender's file name as a label that is safe to show, to store and to offer for saving: NFC, no path, nothing unseen, none of the
 * characters or names that Windows refuses, at most 120 characters with its ending kept. Vietnamese stays. Never used as a path.
 */
export function safeName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .replace(unseen, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  if (plain === '') return 'tệp'
  return shorten(reserved.test(plain) ? `_${plain}` : plain)
}

function shorten(name: string): string {
  const characters = Array.from(name)
  if (characters.length <= mostCharacters) return name
  const ending = /\.[^.\s]{1,10}$/u.exec(name)?.[0] ?? ''
  return (
    characters
      .slice(0, mostCharacters - Array.from(ending).length)
      .join('')
      .trimEnd() + ending
  )
}
