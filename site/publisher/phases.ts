const names = ['sync', 'records', 'plan', 'render', 'write', 'commit'] as const
type Phase = (typeof names)[number]

/** Where the time of a publish goes. */
export class Phases {
  /** Milliseconds spent in each. */
  readonly spent: Record<Phase, number> = { sync: 0, records: 0, plan: 0, render: 0, write: 0, commit: 0 }
  #since = performance.now()

  /** What passed since the last end was this. */
  end(phase: Phase): void {
    const now = performance.now()
    this.spent[phase] += now - this.#since
    this.#since = now
  }
}
