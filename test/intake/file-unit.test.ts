import { expect } from 'chai'
import { nameUnits } from '../../lib/intake/file-unit.ts'
import { unreadIntake, type Intake } from '../../lib/intake/submission.ts'

function intake(
  file: string,
  unit: string | null,
  channel: 'returned-draft' | 'form' | 'minutes' = 'returned-draft'
): Intake {
  const made = unreadIntake(file, new Uint8Array(), { code: 'comments-none' })
  return { ...made, submission: { ...made.submission, unit, channel } }
}

function unitOf(file: string, ...units: string[]): string | null {
  const returned = intake(file, null)
  nameUnits([returned, ...units.map((unit, i) => intake(`phieu-${i}.docx`, unit, 'form'))])
  return returned.submission.unit
}

describe('the unit of a returned draft', () => {
  it('is the one its file name spells out, where another submission names it', () => {
    for (const file of [
      'du-thao_CD-Benh-vien-Suoi-Mo.docx',
      'DuThao BenhVienSuoiMo gop y.docx',
      'x/Góp ý Bệnh viện Suối Mơ.docx'
    ])
      expect(unitOf(file, 'Chi đoàn Bệnh viện Suối Mơ'), file).to.equal('Chi đoàn Bệnh viện Suối Mơ')
  })

  it('is the fuller of two spellings of one unit', () => {
    expect(unitOf('CD-Benh-vien-Suoi-Mo.docx', 'CĐ Bệnh viện Suối Mơ', 'Chi đoàn Bệnh viện Suối Mơ')).to.equal(
      'Chi đoàn Bệnh viện Suối Mơ'
    )
  })

  it('stays unknown where two units have that name, or none, or a part of one', () => {
    expect(
      unitOf('gop-y-Benh-vien-Suoi-Mo.docx', 'Chi đoàn Bệnh viện Suối Mơ', 'Công đoàn Bệnh viện Suối Mơ')
    ).to.equal(null)
    expect(unitOf('gop-y-Truong-Dong-Ho.docx', 'Chi đoàn Bệnh viện Suối Mơ')).to.equal(null)
    expect(unitOf('gop-y-Benh-vien.docx', 'Chi đoàn Bệnh viện Suối Mơ')).to.equal(null)
  })

  it('is never taken from the name for a form or letter', () => {
    const form = intake('CD-Benh-vien-Suoi-Mo.docx', null, 'form')
    nameUnits([form, intake('b.docx', 'Chi đoàn Bệnh viện Suối Mơ', 'form')])
    expect(form.submission.unit).to.equal(null)
  })

  it('is also that of minutes that name none, the word for a school left out', () => {
    const minutes = intake('BB hop Mam non Suoi Mo.docx', null, 'minutes')
    nameUnits([minutes, intake('b.docx', 'Chi bộ Trường Mầm non Suối Mơ', 'form')])
    expect(minutes.submission.unit).to.equal('Chi bộ Trường Mầm non Suối Mơ')
  })
})
