/**
 * Office layouts as data: the rules change (36-HD/VPTW, then 05-HD/VPTW) and differ between the Union and the Party.
 * Lengths in millimetres, sizes in points.
 */
export interface Layout {
  font: string
  size: number
  tableSize: number
  margins: { top: number; bottom: number; left: number; right: number }
  /** The line at the right of the header, bold and underlined. */
  motto: string
  /** Below the issuing body. */
  ornament: string
  /** Number and symbol; `{number}` is "12-BC/ĐTN" or the blank. */
  number: string
  numberBlank: string
}

const shared = {
  font: 'Times New Roman',
  size: 14,
  tableSize: 12,
  margins: { top: 20, bottom: 20, left: 30, right: 20 }
}

export const layouts = {
  doan: {
    ...shared,
    motto: 'ĐOÀN TNCS HỒ CHÍ MINH',
    ornament: '***',
    number: 'Số: {number}',
    numberBlank: '……-BC/……'
  },
  dang: {
    ...shared,
    motto: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    ornament: '*',
    number: 'Số {number}',
    numberBlank: '……-BC/……'
  }
} satisfies Record<string, Layout>

export type LayoutName = keyof typeof layouts
