import { expect } from 'chai'
import { bar } from '../../../server/charts/bar.ts'
import { columns } from '../../../server/charts/columns.ts'

const told = { id: 'days', title: 'Lượt góp ý mỗi ngày', description: 'Nhiều nhất là 5' }
const widths = (svg: string) =>
  [...svg.matchAll(/class="chart-bar[^"]*" x="([\d.]+)" y="0" width="([\d.]+)"/g)].map(m => [m[1], m[2]])

describe('charts', () => {
  it('a bar is as long as its part of the whole, parts end to end', () => {
    expect(widths(bar([25], 100))).to.deep.equal([['0', '25']])
    expect(widths(bar([10, 5], 40))).to.deep.equal([
      ['0', '25'],
      ['25', '12.5']
    ])
  })

  it('a bar never runs over its end', () => {
    expect(widths(bar([150], 100))).to.deep.equal([['0', '100']])
  })

  it('without a whole there is no bar: it would look like nought', () => {
    expect(bar([0], 0)).to.equal('')
    expect(bar([3], Number.NaN)).to.equal('')
  })

  it('a bar is hidden from listeners, who hear the number beside it', () => {
    expect(bar([1], 2)).to.contain('aria-hidden="true"')
  })

  it('the highest column is as high as the drawing, the others in proportion', () => {
    const chart = columns(
      [
        { label: 'a', value: 5 },
        { label: 'b', value: 0 },
        { label: 'c', value: 1 }
      ],
      told
    )
    expect(
      [...(chart?.svg.matchAll(/<rect class="chart-bar" x="(\d+)" y="(\d+)" width="8" height="(\d+)"/g) ?? [])].map(m =>
        m.slice(1)
      )
    ).to.deep.equal([
      ['1', '0', '100'],
      ['11', '100', '0'],
      ['21', '80', '20']
    ])
    expect(chart).to.include({ most: 5, first: 'a', last: 'c' })
  })

  it('a drawing says what it is', () => {
    const svg = columns([{ label: 'a', value: 1 }], told)?.svg ?? ''
    expect(svg).to.contain('role="img" aria-labelledby="days-title days-desc"')
    expect(svg).to.contain(
      '<title id="days-title">Lượt góp ý mỗi ngày</title><desc id="days-desc">Nhiều nhất là 5</desc>'
    )
  })

  it('words are escaped', () => {
    const svg = columns([{ label: '<script>"&', value: 1 }], { ...told, title: "</title><a href='x'>" })?.svg ?? ''
    expect(svg).to.not.match(/<script|<a /)
    expect(svg).to.contain('&#60;script&#62;&#34;&#38;')
  })

  it('nothing to draw is null', () => {
    expect(columns([], told)).to.equal(null)
    expect(columns([{ label: 'a', value: 0 }], told)).to.equal(null)
  })

  it('no chart holds a style or a handler', () => {
    const all = bar([1], 2) + (columns([{ label: 'a', value: 1 }], told)?.svg ?? '')
    expect(all).to.not.match(/\sstyle=|\son\w+=|<style/)
  })
})
