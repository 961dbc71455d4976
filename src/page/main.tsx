import { render } from 'preact'
import type { PageData } from '../core/page.ts'
import { unpack, type Packed } from '../report/pack.ts'
import { App } from './app.tsx'

const data = unpack(
  JSON.parse(document.getElementById('data')?.textContent ?? '{}') as Packed,
) as PageData
const root = document.getElementById('page')
if (root) render(<App data={data} />, root)
