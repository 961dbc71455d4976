import type { Diagnostic } from '../index.ts'
import { diagnosticText } from '../report/diagnostic.ts'
import { safe } from '../page/segments.ts'

/** Errors and warnings as the command line writes them, with the line and a caret under what is meant. */
export const Faults = ({ faults }: { readonly faults: readonly Diagnostic[] }) => (
  <div id="faults" role="status">
    {faults.length > 0 && (
      <div class={`card faults ${faults.some((f) => f.severity === 'error') ? 'error' : ''}`}>
        <h2>{faults.some((f) => f.severity === 'error') ? 'This needs mending' : 'To note'}</h2>
        {faults.map((fault, i) => (
          <pre key={i} tabIndex={0}>
            {diagnosticText(fault).split('\n').map(safe).join('\n')}
          </pre>
        ))}
      </div>
    )}
  </div>
)
