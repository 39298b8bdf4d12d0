/**
 * Uploading many files: each is sent by itself, two at a time, with its progress; one that fails can be sent again and takes no other
 * with it. Whole folders and dropped files too. Without this the form sends all at once.
 */
const form = document.getElementById('upload') as HTMLFormElement
const picker = document.getElementById('files') as HTMLInputElement
const folder = document.getElementById('folder') as HTMLInputElement
const drop = document.getElementById('drop') as HTMLElement
const results = document.getElementById('results') as HTMLElement
const list = document.getElementById('files-sent') as HTMLElement
const total = document.getElementById('total') as HTMLElement

const atOnce = 2
const mostBytes = Number(form.dataset['megabytes']) * 1_000_000

interface Line {
  file: File
  state: HTMLElement
  bar: HTMLProgressElement
  name: HTMLElement
}

const waiting: Line[] = []
let sending = 0
let received = 0
let failed = 0

function words(name: string): string {
  return form.dataset[name] ?? ''
}

/** A line of the list for a file. File names are only ever put in as text. */
function lineOf(file: File): Line {
  const item = document.createElement('li')
  const name = document.createElement('strong')
  const state = document.createElement('span')
  const bar = document.createElement('progress')
  item.className = 'sent'
  name.className = 'sent-name'
  state.className = 'sent-state'
  name.textContent = file.name
  bar.max = 100
  bar.value = 0
  bar.setAttribute('aria-label', file.name)
  item.append(name, bar, state)
  list.append(item)
  return { file, state, bar, name }
}

function say({ state, bar }: Line, text: string, kind: string): void {
  const tag = document.createElement('span')
  tag.className = `tag state-${kind}`
  tag.textContent = text
  state.replaceChildren(tag)
  bar.hidden = kind !== 'running' && kind !== 'waiting'
}

function add(files: Iterable<File>): void {
  for (const file of files) {
    // What systems leave in folders and nobody wrote.
    if (/^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/.test(file.name)) continue
    const line = lineOf(file)
    if (file.size > mostBytes) fail(line, words('large'), false)
    else {
      say(line, words('queued'), 'waiting')
      waiting.push(line)
    }
  }
  results.hidden = false
  results.scrollIntoView({ block: 'nearest' })
  next()
}

function next(): void {
  while (sending < atOnce && waiting.length > 0) send(waiting.shift() as Line)
  if (sending === 0 && waiting.length === 0) {
    total.textContent = words('done').replace('{received}', String(received)).replace('{failed}', String(failed))
  }
}

interface Told {
  state: string
  text: string
  href: string
}

function send(line: Line): void {
  const body = new FormData()
  const unit = form.elements.namedItem('to')
  if (unit instanceof HTMLSelectElement) body.append('to', unit.value)
  body.append('files', line.file, line.file.name)
  const request = new XMLHttpRequest()
  sending++
  request.open('POST', form.action)
  request.setRequestHeader('Accept', 'application/json')
  request.upload.addEventListener('progress', event => {
    if (event.lengthComputable) line.bar.value = (100 * event.loaded) / event.total
  })
  request.addEventListener('load', () => end(line, toldBy(request)))
  request.addEventListener('error', () => end(line, null))
  say(line, words('sending'), 'running')
  request.send(body)
}

function toldBy(request: XMLHttpRequest): Told | null {
  try {
    const answer = JSON.parse(request.responseText) as { results?: Told[]; problem?: { message: string } }
    const [told] = answer.results ?? []
    return told ?? { state: 'failed', text: answer.problem?.message ?? words('lost'), href: '' }
  } catch {
    return null
  }
}

function end(line: Line, told: Told | null): void {
  sending--
  if (told === null || told.state === 'failed') fail(line, told?.text ?? words('lost'), true)
  else {
    received++
    const link = document.createElement('a')
    link.href = told.href
    link.textContent = line.file.name
    line.name.replaceChildren(link)
    say(line, told.text, told.state === 'known' ? 'repeated' : 'read')
  }
  next()
}

function fail(line: Line, text: string, again: boolean): void {
  failed++
  say(line, text, 'failed')
  if (!again) return
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button plain small'
  button.textContent = words('again')
  button.addEventListener('click', () => {
    failed--
    line.bar.value = 0
    say(line, words('queued'), 'waiting')
    waiting.push(line)
    next()
  })
  line.state.append(' ', button)
}

/** The files of dropped folders, however deep (the entries of the File and Directory Entries API). */
async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) {
    return new Promise(resolve =>
      (entry as FileSystemFileEntry).file(
        file => resolve([file]),
        () => resolve([])
      )
    )
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: File[] = []
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>(resolve => reader.readEntries(resolve, () => resolve([])))
    if (entries.length === 0) return found
    for (const inner of entries) found.push(...(await filesOf(inner)))
  }
}

function take(input: HTMLInputElement): void {
  add([...(input.files ?? [])])
  input.value = ''
}

picker.addEventListener('change', () => take(picker))
folder.addEventListener('change', () => take(folder))
folder.closest('[hidden]')?.removeAttribute('hidden')
for (const name of ['dragenter', 'dragover']) {
  drop.addEventListener(name, event => {
    event.preventDefault()
    drop.classList.add('over')
  })
}
drop.addEventListener('dragleave', () => drop.classList.remove('over'))
drop.addEventListener('drop', event => {
  event.preventDefault()
  drop.classList.remove('over')
  const entries = [...(event.dataTransfer?.items ?? [])].map(item => item.webkitGetAsEntry())
  for (const entry of entries) if (entry) void filesOf(entry).then(add)
})
// Files go as they are chosen: the button is for those without script.
form.querySelector<HTMLElement>('.send')?.setAttribute('hidden', '')
form.addEventListener('submit', event => event.preventDefault())
addEventListener('beforeunload', event => {
  if (sending > 0 || waiting.length > 0) event.preventDefault()
})
