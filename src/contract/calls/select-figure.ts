/** Makes the cell of a figure the active one, wherever people have moved it meanwhile. */
import { declareCall, type Refusal } from '../call';
import { object, text } from '../schema';

export type SelectFigureOutcome = { readonly ok: true } | Refusal<'notFound'>;

export const selectFigure = declareCall<SelectFigureOutcome>()({
  name: 'selectFigure',
  request: object({
    /** What stands behind the role of its tab: `2023-Q1`. */
    period: text,
    /** Id of the reporter; '' for the source's own total. */
    reporter: text,
    code: text,
  }),
  description: 'Sidebar: goes to the cell of a figure.',
});
