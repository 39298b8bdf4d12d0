/**
 * Everything received or frozen, kept by its content: `originals/ab/abcdef…` in the data folder, never changed, never named by a sender.
 */
export interface Originals {
  /**
   * Takes a file of `incoming` in: hashed while copied or moved, flushed (file and folder) before it resolves. Equal bytes are one file.
   */
  keepFile(path: string): Promise<Kept>
  keep(bytes: Uint8Array): Promise<Kept>
  read(sha256: string): Promise<Uint8Array>
  /** For sending; throws Failure `file-missing` where there is none. */
  path(sha256: string): Promise<string>
  /** Folder for uploads under way; emptied of what is older than a day at the start. */
  incoming: string
}

export interface Kept {
  sha256: string
  bytes: number
}
