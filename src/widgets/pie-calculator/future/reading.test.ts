import { describe, expect, it } from 'vitest';
import { contingentCases } from '../../../../tests/cases/case-format.ts';
import type { Field } from './presets.ts';
import { parseField, read } from './reading.ts';
import { init, reduce } from './state.ts';

const tv = init('tv-show');
const typed = (field: Field, text: string) => reduce(tv, { type: 'type', field, text });

describe('read', () => {
  it.each([
    ['tv-show', 0],
    ['tablet-battery', 1],
  ] as const)('takes the numbers of %s from its case', (preset, index) => {
    const { answer, errors } = read(init(preset));
    expect(errors).toEqual({});
    expect(answer?.terms).toEqual(contingentCases[index]?.inputs);
  });

  it('keeps every other number when one field cannot be read, and gives no contract', () => {
    const { values, errors, answer } = read(typed('chanceA', 'maybe'));
    expect(answer).toBeNull();
    expect(errors).toEqual({ chanceA: 'Write a percentage from 0 to 100.' });
    expect(values).toMatchObject({ chanceB: 80, worthH: 4, lossB: 1.5 });
    expect(values).not.toHaveProperty('chanceA');
  });

  it('answers with no analysis when no payment meets the limits', () => {
    expect(read(typed('lossB', '0.5')).answer).toMatchObject({ analysis: null });
  });
});

describe('parseField', () => {
  const percentage = 'Write a percentage from 0 to 100.';
  const limit = 'Write a limit, 0 or more. Without one, the bet could grow at will.';
  const amount = 'Write a number, such as 4 or 2.5.';
  it.each<[Field, string, number | string]>([
    ['chanceA', '20', 20],
    ['chanceB', '20 %', 20],
    ['chanceA', '0', 0],
    ['chanceA', '100', 100],
    ['chanceA', '100.1', percentage],
    ['chanceB', '-1', percentage],
    ['chanceA', '', percentage],
    ['lossA', '0', 0],
    ['lossB', '', limit],
    ['lossB', ' ', limit],
    ['lossA', '-1', limit],
    ['lossA', 'little', amount],
    ['worthH', '-3', -3],
    ['worthL', '$2.5', 2.5],
    ['noDealA', '', amount],
    ['worthL', '20%', amount],
    ['noDealB', '1000000000000', 1e12],
    ['noDealB', '1000000000001', 'Write a smaller number, counted in a larger unit.'],
    ['lossB', '1000000000001', 'Write a smaller number, counted in a larger unit.'],
  ])('reads %s "%s" as %j', (field, text, result) => {
    expect(parseField(field, text)).toBe(result);
  });
});
