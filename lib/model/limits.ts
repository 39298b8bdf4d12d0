/** Every limit of the readers in one place; each has an error a user understands (failures.ts). */
export const limits = {
  /** Entries in one zip container: Word files have some twenty. */
  zipEntries: 2_000,
  /** Real unpacked bytes of one part, counted while unpacking: headers lie. */
  partBytes: 60_000_000,
  /** Real unpacked bytes of one container. */
  containerBytes: 200_000_000,
  xmlDepth: 200,
  /** Elements of one XML part: a draft of 40 pages has some 30,000. */
  xmlElements: 2_000_000,
  paragraphs: 50_000,
  /** Characters kept of the words that a margin comment is about. */
  commentedWords: 2_000,
  /** One received file. */
  fileBytes: 100_000_000,
  pages: 2_000,
  spreadsheetRows: 200_000,
  spreadsheetColumns: 200,
  /** Parts inside parts of one mail, files that come with it, and mails inside mails or archives. */
  mimeDepth: 50,
  attachments: 200,
  mailNesting: 5,
  /** Submissions that one received mail or archive may hold in all. */
  nestedFiles: 2_000,
  /** Seconds LibreOffice may take for one file. */
  officeSeconds: 90
} as const
