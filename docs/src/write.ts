import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './sources.ts'
import { structurePage } from './structure.ts'

writeFileSync(join(root, 'docs/structure.md'), structurePage())
