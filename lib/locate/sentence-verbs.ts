/** Behind the name of a paper, one of these makes it a sentence about the paper ("Dự thảo chưa nêu …"). */
export const sentenceVerbs = [
  'chưa',
  'đã',
  'được',
  'cần',
  'nên',
  'còn',
  'có',
  'nêu',
  'ghi',
  'viết',
  'đạt',
  'rất',
  'khá',
  'là',
  'phải',
  'không'
]
