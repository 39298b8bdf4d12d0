/** Stands between the paragraphs of a story; soft line breaks inside a paragraph are "\n". */
export const paragraphBreak = '\u2029'

/** Paragraphs as one text, so that a change may go over their borders. */
export interface Story {
  text: string
  paragraphs: StoryParagraph[]
}

/** Offsets in the story's text; the break behind it is left out. `index`: its place in the list it was made of. */
export interface StoryParagraph {
  index: number
  start: number
  end: number
}

/** The story of some paragraphs, each given by its text. */
export function storyOf(texts: string[]): Story {
  let start = 0
  const paragraphs = texts.map((text, index) => {
    const paragraph = { index, start, end: start + text.length }
    start = paragraph.end + 1
    return paragraph
  })
  return { text: texts.join(paragraphBreak), paragraphs }
}

/** The paragraph in which an offset lies; its end belongs to it. Null for an empty story. */
export function paragraphAt(story: Story, offset: number): StoryParagraph | null {
  let [low, high] = [0, story.paragraphs.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (story.paragraphs[middle]!.end < offset) low = middle + 1
    else high = middle
  }
  return story.paragraphs[low] ?? null
}

/** Words as people read them: line breaks between paragraphs. */
export function readable(text: string): string {
  return text.replaceAll(paragraphBreak, '\n')
}
