import { NumberInputs } from '../../../browser/NumberRow.tsx';
import { parseAmount } from '../../../domain/quantity/amount.ts';
import type { Side } from './draft.ts';
import type { Bounds } from './sliders.ts';

interface NumberFieldProps {
  id: string;
  side: Side;
  /** Said by a screen reader, for the field and its slider. */
  label: string;
  /** Shown beside the field. */
  name: string;
  text: string;
  unit: string;
  bounds: Bounds;
  error: string | undefined;
  onText: (text: string) => void;
}

/** One number: typed, or set with a slider. */
export function NumberField({ side, name, unit, ...field }: NumberFieldProps) {
  const value = parseAmount(field.text);
  return (
    <div class="number-field" data-side={side}>
      <span aria-hidden="true">{name}</span>
      <NumberInputs
        {...field}
        value={value}
        valueText={value === null ? undefined : `${value} ${unit}`}
      />
    </div>
  );
}
