// Which words of a statement are for whom: what was refused or withdrawn stays on record, and its words are for editors.
import type { ReportModel, StatementModel } from '../contract/models.ts'
import { reaches, type Role, type Viewer } from '../contract/viewer.ts'

const readers: Readonly<Record<string, Role>> = { REFUSED: 'EDITOR', WITHDRAWN: 'EDITOR' }

/** Whether the words of a statement in this state are kept from this viewer. */
export function isWithheld(state: string, { role }: Viewer): boolean {
  return !reaches(role, readers[state] ?? 'READER')
}

/** The statement as this viewer may see it. */
export function statementFor(viewer: Viewer, statement: StatementModel): StatementModel {
  if (!isWithheld(statement.state, viewer)) return statement
  return { ...statement, quote: null, saidText: null, quantityText: null, quantityAsOfText: null }
}

/** A report of a withheld statement: where it stood, without what it said. */
export function withoutWords(report: ReportModel): ReportModel {
  return {
    ...report,
    wording: null,
    prefix: null,
    suffix: null,
    start: null,
    end: null,
    hedge: null,
    quantityText: null,
    quantityAsOfText: null,
  }
}
