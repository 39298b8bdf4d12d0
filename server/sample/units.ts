/** Made-up units under the sample's office: name, members who are to be asked, units below. They fit the names in samples/comments. */
export interface SampleUnit {
  name: string
  members: number
  below?: SampleUnit[]
}

export const sampleBody = 'Đoàn Khối Cảng và Dịch vụ tỉnh Tân Hải'

export const sampleUnits: SampleUnit[] = [
  {
    name: 'Đoàn cơ sở Cảng Bãi Sậy',
    members: 64,
    below: [
      { name: 'Chi đoàn Đội Bốc xếp', members: 27 },
      { name: 'Chi đoàn Khối Văn phòng Cảng Bãi Sậy', members: 19 }
    ]
  },
  { name: 'Đoàn cơ sở Cảng Đá Dựng', members: 187 },
  { name: 'Chi đoàn Công ty Vận tải Sóng Lành', members: 24 },
  { name: 'Chi đoàn Công ty Kho lạnh Bắc Hải', members: 24 },
  { name: 'Chi đoàn Công ty Dịch vụ Hoa Tiêu', members: 18 },
  { name: 'Chi đoàn Trường Trung cấp nghề Hàng hải', members: 42 },
  { name: 'Chi đoàn Hải quan Cửa khẩu Cảng Tân Hải', members: 22 }
]
