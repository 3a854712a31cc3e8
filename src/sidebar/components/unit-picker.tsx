/** The unit that the panels are about, by hand. */
import { SIDEBAR } from '../../text/sidebar';

export interface UnitPickerProps {
  readonly units: readonly string[];
  readonly chosen: string;
  readonly onChoose: (unit: string) => void;
}

export function UnitPicker({ units, chosen, onChoose }: UnitPickerProps) {
  return (
    <label class="unit-picker">
      <span>{SIDEBAR.unitLabel}</span>
      <select
        value={chosen}
        onChange={(event) => {
          onChoose(event.currentTarget.value);
          // A refused choice must not stay visible.
          event.currentTarget.value = chosen;
        }}
      >
        {units.map((unit) => (
          <option key={unit} value={unit}>
            {unit}
          </option>
        ))}
      </select>
    </label>
  );
}
