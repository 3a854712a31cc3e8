/** The fields of a draft: text, or a choice. */
import { Select, TextInput } from '../../client/controls';
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
  const { draft, labels, field, ...rest } = props;
  return (
    <TextInput
      {...rest}
      label={labels[field]}
      value={draft.values[field]}
      onType={(text) => {
        draft.setField(field, text);
      }}
    />
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
      <Select
        value={value}
        values={[...all]}
        captionOf={(choice) => (choice === '' ? blank : choice)}
        onChoose={(choice) => {
          draft.setField(field, choice);
        }}
      />
    </label>
  );
}
