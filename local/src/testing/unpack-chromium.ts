import { fileURLToPath } from 'node:url'
import { inflate } from '@sparticuz/chromium'

const packed = new URL('../bin/', import.meta.resolve('@sparticuz/chromium'))
for (const name of ['chromium.br', 'al2023.tar.br']) await inflate(fileURLToPath(new URL(name, packed)))
