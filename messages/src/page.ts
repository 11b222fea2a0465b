import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Language } from '@anteroom/contracts/status.ts'
import { exampleFacts } from './catalogue/facts.ts'
import type { Row } from './catalogue/rows.ts'
import { catalogue, type Section } from './catalogue.ts'
import { languages } from './languages.ts'
import { fitsSms, smsLength } from './sms.ts'

function page(sections: Section[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Every sentence a patient or the staff can read</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, "Noto Sans", "Noto Sans Arabic", sans-serif }
body { margin: 1rem; }
table { border-collapse: collapse; inline-size: 100%; table-layout: fixed; margin-block-end: 2rem }
th, td { border: 1px solid #8886; padding: 0.4rem 0.6rem; vertical-align: top; text-align: start }
td { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext }
th:first-child { inline-size: 14rem; overflow-wrap: anywhere }
small { display: block; font-weight: normal; opacity: 0.75; direction: ltr }
.long { color: #d33; opacity: 1 }
</style>
<h1>Every sentence a patient or the staff can read</h1>
<p>Below what goes out by SMS: its characters and segments; red is too long.</p>
<nav>${sections.map(({ kind }) => `<a href="#${idOf(kind)}">${kind}</a>`).join(' · ')}</nav>
${sections.map(table).join('\n')}
</html>
`
}

const table = ({ kind, rows }: Section) => `<h2 id="${idOf(kind)}">${kind}</h2>
<table>
<tr><th>sentence</th>${Language.options.map((language) => `<th>${languages[language].name}</th>`).join('')}</tr>
${rows.map(line).join('\n')}
</table>`

const line = ({ sentence, on, texts, situation = on.join(', ') }: Row) =>
  `<tr><th>${escaped(sentence)}<small>${escaped(situation)}</small></th>${Language.options
    .map((language) => {
      const length = on.includes('sms') ? lengthOf(texts[language]) : ''
      return `<td lang="${language}" dir="${languages[language].direction}">${escaped(texts[language])}${length}</td>`
    })
    .join('')}</tr>`

function lengthOf(text: string): string {
  const { characters, segments, encoding } = smsLength(text)
  const words = `${characters} characters, ${segments} ${segments === 1 ? 'segment' : 'segments'} ${encoding}`
  return `<small class="${fitsSms(text, 2) ? '' : 'long'}">${words}</small>`
}

const idOf = (kind: string) => kind.replaceAll(' ', '-')

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** `npm run messages`: writes every sentence in all languages side by side, for translators and reviewers. */
const folder = join(import.meta.dirname, '../../.data')
const file = join(folder, 'messages.html')
await mkdir(folder, { recursive: true })
await writeFile(file, page(catalogue(exampleFacts)))
process.stdout.write(`Every sentence is in ${file}\n`)
