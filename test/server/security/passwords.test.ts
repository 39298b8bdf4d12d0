import { expect } from 'chai'
import type { Failure } from '../../../lib/model/result.ts'
import { checkNewPassword, checkPassword, hashPassword, longest, shortest } from '../../../server/security/passwords.ts'

const good = 'con mèo đen ngủ trên mái nhà'

function refusal(password: string, known: string[] = []): string {
  try {
    checkNewPassword(password, known)
    return 'taken'
  } catch (error) {
    return (error as Failure).code
  }
}

describe('passwords', () => {
  it('are kept as argon2id with the parameters that OWASP asks for, each with its own salt', async () => {
    const [one, two] = await Promise.all([hashPassword(good), hashPassword(good)])
    expect(one).to.match(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(one).not.to.equal(two)
    expect(await checkPassword(one, good)).to.equal(true)
    expect(await checkPassword(one, `${good} `)).to.equal(false)
  })

  it('are the same however a telephone composes its letters', async () => {
    const kept = await hashPassword(good.normalize('NFD'))
    expect(await checkPassword(kept, good.normalize('NFC'))).to.equal(true)
  })

  it('are not cut off: the last of 128 characters counts', async () => {
    const long = 'cầu vồng trong ly cà phê '.repeat(6).slice(0, longest)
    const kept = await hashPassword(long)
    expect(await checkPassword(kept, long)).to.equal(true)
    expect(await checkPassword(kept, `${long.slice(0, -1)}x`)).to.equal(false)
  })

  it('are of 12 to 128 characters, any of them', () => {
    expect(refusal('Kx7#mQ29!vL')).to.equal('password-short')
    expect(refusal('ữ'.normalize('NFD').repeat(4))).to.equal('password-short')
    expect(refusal('Kx7#mQ29!vL4')).to.equal('taken')
    expect(refusal('日本語もいいですよねえこれ')).to.equal('taken')
    expect(refusal('👍🎉🐢🌧🍜🚲🎈🧵🪁🥁🦀🌻')).to.equal('taken')
    expect(refusal('mưa rơi '.repeat(20))).to.equal('password-long')
    expect(shortest).to.equal(12)
  })

  it('may be any odd phrase, without a rule of what it must hold', () => {
    for (const phrase of [
      good,
      'bánh mì không hành',
      'thứ ba đi câu cá rô',
      'correct horse battery staple',
      'xe đạp màu tím'
    ]) {
      expect(refusal(phrase, ['thu.lan', 'Nguyễn Thu Lan']), phrase).to.equal('taken')
    }
  })

  it('are refused when they are what everybody takes, here and elsewhere', () => {
    const common = `matkhau123456 Matkhau@123456 password1234 P@ssw0rd2024! qwertyuiop123 iloveyou12345 vietnam@2026 anhyeuem123456
      aaaaaaaaaaaaa abcabcabcabc 123456789012 19051890@hcm m.a.t.k.h.a.u.1.2.3 Qwerty!@#123456 1qaz2wsx3edc 098765432101
      hochiminh1975 HaNoi1010thudo yeuemnhieulam admin1234567 welcome2hanoi gopygopygopy`
    for (const password of common.split(/\s+/)) expect(refusal(password), password).to.equal('password-common')
  })

  it('are refused when they are made of the work, the program or the person’s own name', () => {
    for (const password of [
      'DaihoiDoan2026',
      'gopyvankien2026',
      'baocaochinhtri',
      'doanvien@2026',
      'BíThưChiĐoàn2026'
    ]) {
      expect(refusal(password), password).to.equal('password-common')
    }
    expect(refusal('tanghoangphi1987', ['phi.th', 'Tăng Hoàng Phi'])).to.equal('password-common')
    expect(refusal('tanghoangphi1987 xích lô', ['phi.th', 'Tăng Hoàng Phi'])).to.equal('taken')
  })

  it('for every common word, the word with a year or a row of figures is refused: thousands of passwords', () => {
    const words = [
      'matkhau',
      'password',
      'vietnam',
      'nguyen',
      'daihoi',
      'qwerty',
      'iloveyou',
      'hanoi',
      'gopy',
      'doanvien'
    ]
    const ends = ['123456789', '@123456789', '!@#123456', '20262026', '#20112026', '.123.456.789']
    let refused = 0
    for (const word of words) {
      for (const second of words) {
        for (const end of ends) {
          for (const password of [word + second + end, `${word[0]?.toUpperCase()}${word.slice(1)}${second}${end}`]) {
            expect(refusal(password), password).to.equal('password-common')
            refused++
          }
        }
      }
    }
    expect(refused).to.equal(1200)
  })

  it('cost as much work for an account that does not exist', async () => {
    const kept = await hashPassword(good)
    const time = async (hash: string | null): Promise<number> => {
      const start = process.hrtime.bigint()
      expect(await checkPassword(hash, 'không phải mật khẩu này')).to.equal(false)
      return Number(process.hrtime.bigint() - start)
    }
    await time(null)
    const known = [] as number[]
    const unknown = [] as number[]
    for (let round = 0; round < 7; round++) {
      known.push(await time(kept))
      unknown.push(await time(null))
    }
    const middle = (times: number[]): number => times.sort((a, b) => a - b)[3] ?? 0
    expect(middle(unknown) / middle(known)).to.be.within(0.4, 2.5)
  }).timeout(30_000)
})
