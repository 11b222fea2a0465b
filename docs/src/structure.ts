import { type Arrow, arrowsOf, rows } from './arrows.ts'
import { allSources, type Manifest, manifestOf, workspaceFolders } from './sources.ts'

/** The text of `docs/structure.md`, from the imports and the manifests as they are. */
export function structurePage(): string {
  const arrows = arrowsOf(allSources())
  return `# What imports what

Written by \`npm run docs\` from the imports and manifests; a test fails when it is not current, when an arrow points up,
when there is a cycle, or when a manifest exports what nobody imports. A solid arrow is an import in what runs, a
dashed one an import in tests alone. The reasons are in [decision 14](decisions/014-workspaces-are-the-walls.md).

\`\`\`mermaid
graph TD
${rows.toReversed().map(rowLine).join('\n')}
${arrows.map(({ from, to, isForTests }) => `  ${from} ${isForTests ? '-.->' : '-->'} ${to}`).join('\n')}
\`\`\`

A workspace may touch what is named here and nothing else. The \`exports\` of its manifest are the files that it opens
to others. What \`local/\` starts as a process it does not import.

${workspaceFolders.map((workspace) => paragraph(workspace, manifestOf(workspace), arrows)).join('\n')}
`
}

const rowLine = (row: string[], index: number) => `  subgraph row${index + 1}[ ]\n    ${row.join('\n    ')}\n  end`

function paragraph(workspace: string, { description, dependencies }: Manifest, arrows: Arrow[]): string {
  const mine = arrows.filter(({ from }) => from === workspace)
  const imports = mine.filter(({ isForTests }) => !isForTests).map(({ to }) => code(`${to}/`))
  const tests = mine.filter(({ isForTests }) => isForTests).map(({ to }) => code(`${to}/`))
  const packages = Object.keys(dependencies).filter((name) => !name.startsWith('@anteroom/'))
  return [
    `- **\`${workspace}/\`** ${description}`,
    `  Imports ${listed(imports)}; of packages ${listed(packages.map(code))}.`,
    ...(tests.length > 0 ? [`  Its tests also import ${listed(tests)}.`] : []),
  ].join('\n')
}

const code = (text: string) => `\`${text}\``
const listed = (items: string[]) => (items.length > 0 ? items.join(', ') : 'nothing')
