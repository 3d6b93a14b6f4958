import { describe, expect, it } from 'vitest';
import { parseNumber, read } from './reading.ts';
import { samples } from './samples.ts';
import { type Field, init, type Part, reduce } from './state.ts';

describe('parseNumber', () => {
  it.each<[Field | Part, string, number | null]>([
    ['value', '4500', 4500],
    ['value', '$4,5', 4.5],
    ['value', '', null],
    ['target', ' ', null],
    ['chance', '75%', 75],
    ['chance', '0', 0],
    ['wait', '1,5 %', 1.5],
    ['delay', '0.5', 0.5],
    ['ifItFails', '-40', -40],
  ])('reads %s "%s" as %s', (field, text, number) => {
    expect(parseNumber(field, text)).toBe(number);
  });

  it.each<[Field | Part, string, string]>([
    ['value', '4,500', 'Write a number without grouping, such as 4500.'],
    ['ifItFails', '', 'Write a number without grouping, such as 4500.'],
    ['value', '99999999999', 'Write a smaller number, counted in a larger unit.'],
    ['chance', '101', 'Write a percentage from 0 to 100.'],
    ['chance', '', 'Write a percentage from 0 to 100.'],
    ['wait', '-1', 'Write a percentage from 0 to 100, such as 1.'],
    ['delay', '601', 'Write a number of months from 0 to 600.'],
  ])('answers %s "%s" with "%s"', (field, text, error) => {
    expect(parseNumber(field, text)).toBe(error);
  });
});

describe('read', () => {
  it('finds nothing wrong in any sample but the one with a fault', () => {
    for (const [name, state] of Object.entries(samples)) {
      expect(Object.keys(read(state).errors), name).toHaveLength(name.includes('cannot') ? 1 : 0);
    }
  });

  it('leaves an alternative without a value out of the sum', () => {
    const reading = read(reduce(init('piano'), { type: 'add' }));
    expect(reading.counted).toHaveLength(2);
    expect(reading.limit?.value).toBe(4500);
  });

  it('names the field of a fault, and tells no limit before it is mended', () => {
    const text = { type: 'alternative', nth: 1, part: 'chance', text: '200' } as const;
    const reading = read(reduce(init('piano'), text));
    expect(reading.errors).toEqual({ 'chance-1': 'Write a percentage from 0 to 100.' });
    expect(reading.limit).toBeNull();
    expect(reading.zone).toBeNull();
  });

  it('keeps the limit when only the guess about them has a fault', () => {
    const reading = read(reduce(init('piano'), { type: 'type', field: 'low', text: '9000' }));
    expect(reading.errors.high).toBe('Write the higher end here, and the lower one before it.');
    expect(reading.limit?.value).toBe(4500);
    expect(reading.range).toBeNull();
  });
});
