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
  /** Characters of a document, letter or mail (some 1,500 pages), and lines of a plain text; tables have their own limits. */
  textCharacters: 5_000_000,
  textLines: 100_000,
  /** Spaces, tabs and line breaks in a row that are kept. */
  spaces: 200,
  /** Attributes of one XML element, and columns of a table in a document (Word itself stops at 63). */
  xmlAttributes: 500,
  tableColumns: 100,
  /** Characters kept of the words that a margin comment is about. */
  commentedWords: 2_000,
  /** And of all margin comments of a file together: where there are very many, each keeps less, 100 at least. */
  commentedWordsInAll: 2_000_000,
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
  /** What the process that reads a file may take: seconds for each file, seconds for a mail or archive in all, heap. */
  fileSeconds: 30,
  archiveSeconds: 300,
  fileMegabytes: 384,
  /** Memory of such a process in all, unpacked bytes and the program itself included (watched on Linux only). */
  processMegabytes: 800,
  /** Files inside one mail or archive that may be stopped before the whole is given up. */
  filesStopped: 5,
  /** A form sent from the page: its comments, the characters of one text and of one short field (a name, words around a selection). */
  webFormBytes: 10_000_000,
  webFormComments: 500,
  webFormText: 20_000,
  webFormLine: 300,
  /** LibreOffice at work at the same time. */
  officesAtOnce: 2,
  /** Seconds LibreOffice may take for one file. */
  officeSeconds: 90
} as const
