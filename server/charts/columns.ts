import { drawing, element, words, type Told } from './svg.ts'

export interface Column {
  /** "20/11/2026", "trang 5". */
  label: string
  value: number
}

export interface ColumnChart {
  svg: string
  /** The highest column: how the height is read. */
  most: number
  first: string
  last: string
}

const height = 100
const step = 10

/** Columns side by side, the highest as high as the drawing; null where there is nothing to draw. */
export function columns(data: Column[], told: Told): ColumnChart | null {
  const most = Math.max(0, ...data.map(column => column.value))
  const [first, last] = [data[0], data.at(-1)]
  if (most === 0 || !first || !last) return null
  const drawn = data.map(({ label, value }, i) => {
    const tall = (value / most) * height
    const shape = { x: i * step + 1, y: height - tall, width: step - 2, height: tall }
    return element('rect', { class: 'chart-bar', ...shape }, words('title', {}, `${label}: ${value}`))
  })
  const lines = [0, height / 2, height].map(y =>
    element('line', {
      class: 'chart-line',
      x1: 0,
      y1: y,
      x2: data.length * step,
      y2: y,
      'vector-effect': 'non-scaling-stroke'
    })
  )
  return {
    svg: drawing(told, data.length * step, height, ...lines, ...drawn),
    most,
    first: first.label,
    last: last.label
  }
}
