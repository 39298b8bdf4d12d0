import type { Messages } from './messages.ts'

/** Backup of the server. */
export const backup = {
  'backup.title': { vi: 'Sao lưu', en: 'Backup' },
  'backup.lead': {
    vi: 'Mọi dữ liệu nằm trong một thư mục. Bản sao lưu là một thư mục dữ liệu trọn vẹn, tạo được trong khi mọi người vẫn làm việc.',
    en: 'All data lie in one folder. A backup is a complete data folder, made while everybody goes on working.'
  },
  'backup.data-folder': { vi: 'Thư mục dữ liệu', en: 'Data folder' },
  'backup.folder': { vi: 'Thư mục sao lưu', en: 'Backups' },
  'backup.make': { vi: 'Sao lưu ngay', en: 'Make a backup' },
  'backup.started': {
    vi: 'Đang sao lưu. Tải lại trang sau ít giây.',
    en: 'The backup is being made. Load the page again in a few seconds.'
  },
  'backup.working': { vi: 'Đang sao lưu…', en: 'A backup is being made…' },
  'backup.failed': {
    vi: 'Lần sao lưu gần nhất không xong. Kiểm tra dung lượng đĩa rồi làm lại.',
    en: 'The last backup failed. Check the free disk space and try again.'
  },
  'backup.none': { vi: 'Chưa có bản sao lưu nào.', en: 'There is no backup yet.' },
  'backup.list': { vi: 'Các bản sao lưu', en: 'Backups' },
  'backup.copy': {
    vi: 'Hãy chép bản sao lưu sang đĩa khác. Để phục hồi: dừng máy chủ, chạy “npm run restore -- THƯ-MỤC-SAO-LƯU” với GOPY_DATA là một thư mục trống, rồi khởi động lại.',
    en: 'Copy the backup to another disk. To restore: stop the server, run “npm run restore -- BACKUP-FOLDER” with GOPY_DATA an empty folder, then start again.'
  },
  'backup.postgres': {
    vi: 'Dữ liệu nằm trên PostgreSQL: sao lưu bằng pg_dump, và chép cùng thư mục “originals”.',
    en: 'The data are in PostgreSQL: back it up with pg_dump, and copy the folder “originals” with it.'
  }
} satisfies Messages
