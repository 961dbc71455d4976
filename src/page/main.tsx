import { render } from 'preact'
import type { PageData } from '../core/page.ts'
import { unpackJson, type Packed } from '../report/pack.ts'
import { ReportPage } from './app.tsx'

const data = unpackJson(
  JSON.parse(document.getElementById('data')?.textContent ?? '{}') as Packed,
) as PageData
const root = document.getElementById('page')
if (root) render(<ReportPage data={data} />, root)
