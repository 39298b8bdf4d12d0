import { expect } from 'chai'
import { parseUnits } from '../../../server/units/unit-lines.ts'

describe('units as people type them', () => {
  it('are a name and a number, one a line', () => {
    expect(parseUnits('Chi đoàn Kho lạnh; 24\n\nĐoàn cơ sở Bến cảng;1.250').units).to.deep.equal([
      { depth: 0, name: 'Chi đoàn Kho lạnh', members: 24 },
      { depth: 0, name: 'Đoàn cơ sở Bến cảng', members: 1250 }
    ])
  })

  it('may come from two columns of a spreadsheet', () => {
    expect(parseUnits('Chi đoàn Kho lạnh\t24').units[0]).to.deep.include({ name: 'Chi đoàn Kho lạnh', members: 24 })
  })

  it('may leave the number out: unknown, not zero', () => {
    expect(parseUnits('Chi đoàn 3').units).to.deep.equal([{ depth: 0, name: 'Chi đoàn 3', members: null }])
  })

  it('stand below another by a dash or two spaces a step', () => {
    const typed = 'Đoàn cơ sở A\n- Chi đoàn 1\n-- Phân đoàn a\n  Chi đoàn 2\nĐoàn cơ sở B'
    expect(parseUnits(typed).units.map(u => u.depth)).to.deep.equal([0, 1, 2, 1, 0])
  })

  it('never lie deeper than the unit above them allows', () => {
    expect(parseUnits('A\n---- B').units.map(u => u.depth)).to.deep.equal([0, 1])
  })

  it('that cannot be read name the line', () => {
    expect(parseUnits('Chi đoàn 1; 20\nChi đoàn 2; hai mươi').wrong).to.deep.equal({
      line: 2,
      text: 'Chi đoàn 2; hai mươi'
    })
  })
})
