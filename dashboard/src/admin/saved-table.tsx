import { Button, Group, Table, Title } from '@mantine/core'
import { type Cell, csvOf, saveCsv } from '../ui/csv.ts'
import { useAdminTexts } from './admin-language.tsx'

/** The title of a table that can be saved as a file. */
export function TableHead({ title, onSave }: { title: string; onSave: () => void }) {
  const { reportSave, reports } = useAdminTexts()
  return (
    <Group justify="space-between" mb="xs">
      <Title order={2} size="h4">
        {title}
      </Title>
      <Button variant="default" size="xs" aria-label={reportSave(title)} onClick={onSave}>
        {reports.save}
      </Button>
    </Group>
  )
}

type Props = {
  title: string
  file: string
  heads: string[]
  /** `shown`: as people read it; `written`: as a spreadsheet does. The first cell names the row. */
  rows: { key: string; shown: string[]; written: Cell[] }[]
}

/** A table of figures, which can be saved as a file. */
export function SavedTable({ title, file, heads, rows }: Props) {
  return (
    <section aria-label={title} className="report-table">
      <TableHead title={title} onSave={() => saveCsv(file, csvOf([heads, ...rows.map(({ written }) => written)]))} />
      <Table.ScrollContainer minWidth={0}>
        <Table aria-label={title} verticalSpacing={6} horizontalSpacing={6} stickyHeader>
          <Table.Thead>
            <Table.Tr>
              {heads.map((head) => (
                <Table.Th key={head} scope="col">
                  {head}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ key, shown: [name, ...cells] }) => (
              <Table.Tr key={key}>
                <Table.Th scope="row">{name}</Table.Th>
                {cells.map((cell, index) => (
                  <Table.Td key={heads[index + 1]}>{cell}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  )
}
