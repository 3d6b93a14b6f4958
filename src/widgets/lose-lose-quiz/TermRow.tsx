import { useState } from 'preact/hooks';
import { adviseAmount } from '../../domain/quantity/advise-amount.ts';
import { parseAmount } from '../../domain/quantity/amount.ts';
import type { Slider } from './term-fields.ts';

interface TermRowProps {
  id: string;
  side: 'a' | 'together';
  value: number;
  slider: Slider;
  onValue: (value: number) => void;
}

/** One guess as a number field and a slider. What is half typed stays as it was typed until the field is left. */
export function TermRow({ id, side, value, slider, onValue }: TermRowProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const unread = typed !== null && parseAmount(typed) === null;
  return (
    <div class="number-row" data-side={side}>
      <label for={id}>{slider.label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={typed ?? value}
        aria-invalid={unread}
        aria-describedby={unread ? `${id}-error` : undefined}
        onInput={({ currentTarget: { value: text } }) => {
          setTyped(text);
          const read = parseAmount(text);
          if (read !== null) onValue(read);
        }}
        onBlur={() => !unread && setTyped(null)}
      />
      <input
        type="range"
        aria-label={slider.label}
        aria-valuetext={`${value} ${slider.unit}`}
        min={Math.min(slider.min, value)}
        max={Math.max(slider.max, value)}
        step={slider.step}
        value={value}
        onInput={({ currentTarget }) => {
          setTyped(null);
          onValue(Number(currentTarget.value));
        }}
      />
      {unread && (
        <p class="field-error" id={`${id}-error`}>
          {adviseAmount(typed) ?? 'Write a number, such as 12 or 4.5.'}
        </p>
      )}
    </div>
  );
}
