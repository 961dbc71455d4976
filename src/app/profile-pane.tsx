import { useState } from 'preact/hooks'
import type { Diagnostic } from '../index.ts'
import { diagnosticsOf } from '../core/diagnostic.ts'
import { offerDownload, fileText } from './files.ts'
import { ProfileForm } from './profile-form.tsx'

interface PaneOptions {
  readonly yaml: string
  readonly onYaml: (yaml: string) => void
  readonly onFaults: (faults: readonly Diagnostic[]) => void
}

/** The profile, as YAML or as a form; both are the same text. */
export function ProfilePane({ yaml, onYaml, onFaults }: PaneOptions) {
  const [isForm, setForm] = useState(false)
  const load = async (file: File | undefined): Promise<void> => {
    if (!file) return
    try {
      onYaml((await fileText(file, 'a profile')).text)
    } catch (error) {
      onFaults(diagnosticsOf(error))
    }
  }
  return (
    <section class="card pane">
      <div class="pane-head">
        {isForm ? <h2>Profile</h2> : <label for="profile-text">Profile (YAML)</label>}
        <span class="filters">
          <button type="button" aria-pressed={isForm} onClick={() => setForm(!isForm)}>
            Form
          </button>
          <label class="button">
            Open a file
            <input
              type="file"
              class="hidden"
              accept=".yaml,.yml,.json,.txt"
              onChange={(e) => {
                void load(e.currentTarget.files?.[0])
                e.currentTarget.value = ''
              }}
            />
          </label>
          <button
            type="button"
            disabled={yaml.trim() === ''}
            onClick={() => offerDownload('profile.yaml', yaml, 'application/yaml')}
          >
            Save
          </button>
        </span>
      </div>
      <p class="quiet" id="profile-note">
        {isForm
          ? 'What is left empty says nothing, which is not the same as “no”. The form writes the YAML.'
          : 'A few lines are enough. The form asks for each key by its name.'}
      </p>
      {isForm ? (
        <ProfileForm yaml={yaml} onYaml={onYaml} />
      ) : (
        <textarea
          id="profile-text"
          aria-describedby="profile-note"
          spellcheck={false}
          placeholder={EXAMPLE}
          value={yaml}
          onInput={(e) => onYaml(e.currentTarget.value)}
        />
      )}
    </section>
  )
}

const EXAMPLE = `degree: Master's in Computer Science
graduation: 2026-05
languages: [Go, Python]
frameworks: [PyTorch]
workAuthorization: [US]`
