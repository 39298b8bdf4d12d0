/** The parts of pdf.js that this room uses; its own types lean on the browser's. */
export interface EnginePage {
  getViewport(options: { scale: number }): { width: number; height: number; transform: number[] }
  getTextContent(): Promise<{ items: unknown[] }>
  getOperatorList(): Promise<{ fnArray: number[]; argsArray: unknown[] }>
  cleanup(): boolean
}

export interface EngineDocument {
  numPages: number
  getPage(number: number): Promise<EnginePage>
}

export interface EngineTask {
  promise: Promise<EngineDocument>
  destroy(): Promise<void>
}

interface Engine {
  open(options: Record<string, unknown>): EngineTask
  /** The numbers of the drawing operators by their names. */
  codes: Record<string, number>
}

let engine: Promise<Engine> | null = null

/**
 * pdf.js, loaded at the first call and kept: some 150 ms that only those pay who read a PDF. It reads on this thread
 * (its "fake worker"), draws nothing, fetches nothing.
 */
export function loadEngine(): Promise<Engine> {
  engine ??= importQuietly()
  return engine
}

/**
 * pdf.js wants the browser's drawing classes to exist when it is loaded and tells the console at length where they do
 * not, or where its optional canvas package is not installed. Text needs neither: empty classes stand in, and what it
 * says about them while loading is left out.
 */
async function importQuietly(): Promise<Engine> {
  const missing = ['DOMMatrix', 'ImageData', 'Path2D'].filter(name => !(name in globalThis))
  for (const name of missing) Object.assign(globalThis, { [name]: Object })
  const warn = console.warn
  console.warn = (...args: unknown[]) => {
    if (!String(args[0]).startsWith('Warning: Cannot ')) warn(...args)
  }
  try {
    const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
    return { open: options => getDocument(options), codes: OPS }
  } finally {
    console.warn = warn
  }
}

/** Opens the bytes (copied: pdf.js empties the array it is given) with everything switched off that text does not need. */
export async function openPdf(bytes: Uint8Array): Promise<EngineTask> {
  const engine = await loadEngine()
  return engine.open({
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    stopAtErrors: false,
    enableXfa: false
  })
}
