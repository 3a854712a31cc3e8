/** The fields of a draft: one line, several lines, or a choice. */
import type { Fields } from '../state/fields-draft';
import type { FieldsDraft } from '../state/use-fields-draft';

interface DraftFieldProps<Name extends string> {
  readonly draft: FieldsDraft<Name>;
  readonly labels: Fields<Name>;
  readonly field: Name;
}

interface TextFieldProps<Name extends string> extends DraftFieldProps<Name> {
  readonly isLong?: boolean;
  /** Id of the list of known answers. */
  readonly list?: string;
  readonly placeholder?: string;
}

export function TextField<Name extends string>(props: TextFieldProps<Name>) {
  const { draft, labels, field, isLong = false, list, placeholder } = props;
  const shared = {
    value: draft.values[field],
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => {
      draft.setField(field, event.currentTarget.value);
    },
  };
  return (
    <label>
      <span>{labels[field]}</span>
      {isLong ? (
        <textarea rows={2} {...shared} />
      ) : (
        <input type="text" autocomplete="off" list={list} placeholder={placeholder} {...shared} />
      )}
    </label>
  );
}

interface ChoiceFieldProps<Name extends string> extends DraftFieldProps<Name> {
  readonly choices: readonly string[];
  /** What the blank choice is called; there is none without it. */
  readonly blank?: string;
}

/** What stands there stays a choice, whatever it is. */
export function ChoiceField<Name extends string>(props: ChoiceFieldProps<Name>) {
  const { draft, labels, field, choices, blank } = props;
  const value = draft.values[field];
  const all = new Set([...(blank === undefined ? [] : ['']), ...choices, value]);
  return (
    <label>
      <span>{labels[field]}</span>
      <select
        value={value}
        onChange={(event) => {
          draft.setField(field, event.currentTarget.value);
        }}
      >
        {[...all].map((choice) => (
          <option key={choice} value={choice}>
            {choice === '' ? blank : choice}
          </option>
        ))}
      </select>
    </label>
  );
}
