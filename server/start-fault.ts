import type { Config } from './config.ts'

/** Why the server did not start, in words that say what to do; other faults as they are. */
export function startFault(error: unknown, { port, host, dataFolder }: Config): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'EADDRINUSE') {
    return `Cổng ${port} đang có chương trình khác dùng. Chạy với cổng khác: GOPY_PORT=${port + 1} npm start
Port ${port} is in use. Choose another: GOPY_PORT=${port + 1} npm start`
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `GOPY_HOST=${host}: máy này không có địa chỉ đó / this machine has no such address`
  }
  if (code === 'EACCES' || code === 'EROFS') {
    return `Không ghi được vào “${dataFolder}”, hoặc không được mở cổng ${port} / cannot write there, or may not open the port`
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
