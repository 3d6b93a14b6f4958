import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issuesCase } from '../../../../tests/cases/case-format.ts';
import { type Change, edit } from './edits.ts';
import { limits } from './limits.ts';
import { nameCost } from './name-code.ts';
import { canAddIssue, canAddOption } from './room-left.ts';
import { emptyScenario, scenarioFrom } from './scenario.ts';
import { sheetOf } from './sheet.ts';
import { init, reduce, type State } from './state.ts';

const tablet = init(sheetOf(scenarioFrom(issuesCase('tablet') as never)));
const after = (state: State, ...changes: Change[]) =>
  changes.reduce((one, change) => reduce(one, edit(one, change)), state);
const undo = (state: State) => reduce(state, { type: 'undo' });
const redo = (state: State) => reduce(state, { type: 'redo' });
const value = (text: string, option = 1): Change => ({
  type: 'value',
  issue: 1,
  option,
  side: 'a',
  text,
});

describe('a change of the problem', () => {
  it('is read as soon as it can be, and leaves the last number until then', () => {
    const half = after(tablet, value('-'));
    expect(half.draft.issues[1]?.a).toEqual(['0', '-']);
    expect(half.problem.issues[1]?.a).toEqual([0, 45]);
    expect(half.errors).toEqual({ '1.1.a': 'Write a number, such as 40 or -2.5.' });
    expect(after(half, value('-4,5')).problem.issues[1]?.a).toEqual([0, -4.5]);
  });

  it.each([
    ['1000001', 'Write a smaller number, counted in a larger unit.'],
    ['1.234', 'Write at most two decimals, such as 2.25.'],
    ['', 'Write a number, such as 40 or -2.5.'],
  ])('says what to write instead of "%s"', (text, message) => {
    expect(after(tablet, value(text)).errors).toEqual({ '1.1.a': message });
  });

  it('clips a name to what the address can carry', () => {
    const long = after(tablet, { type: 'issue-name', issue: 0, text: 'x'.repeat(80) });
    expect(nameCost(long.draft.issues[0]?.name ?? '')).toBe(limits.issue);
  });

  it('gives a name to what has none while it is retyped', () => {
    const empty = after(tablet, { type: 'option-name', issue: 0, option: 2, text: '' });
    expect(empty.problem.issues[0]?.options[2]).toBe('option 3');
    expect(after(tablet, { type: 'issue-name', issue: 3, text: ' ' }).problem.issues[3]?.name).toBe(
      'Issue 4',
    );
  });

  it('adds issues and options up to the limits and not beyond', () => {
    const grow: Change[] = Array.from({ length: 9 }, () => ({ type: 'add-issue' }));
    const wide: Change[] = Array.from({ length: 60 }, (_, i) => ({
      type: 'add-option',
      issue: i % 6,
    }));
    const full = after(init(sheetOf(emptyScenario)), ...grow, ...wide);
    expect(full.draft.issues.map(({ options }) => options.length)).toEqual([8, 8, 8, 8, 8, 8]);
    expect(canAddIssue(full.draft)).toBe(false);
    expect(canAddOption(full.draft, full.draft.issues[0] as never)).toBe(false);
    expect(after(full, { type: 'add-issue' })).toBe(full);
  });

  it('keeps one issue and one option at least', () => {
    const one = after(
      init(sheetOf(emptyScenario)),
      { type: 'remove-issue', issue: 0 },
      { type: 'remove-issue', issue: 0 },
      { type: 'remove-option', issue: 0, option: 1 },
      { type: 'remove-option', issue: 0, option: 0 },
    );
    expect(one.draft.issues).toEqual([{ name: '', options: [''], a: ['0'], b: ['0'] }]);
  });

  it.each<[string, Change, number[] | null]>([
    ['follows its options', { type: 'remove-option', issue: 0, option: 1 }, [4, 1, 0, 1, 0, 1]],
    ['is the split again without its option', { type: 'remove-option', issue: 0, option: 5 }, null],
    ['loses an issue', { type: 'remove-issue', issue: 2 }, [5, 1, 1, 0, 1]],
    ['stays for another name', { type: 'title', text: 'Mine' }, [5, 1, 0, 1, 0, 1]],
  ])('the deal on the table %s', (_, change, deal) => {
    const chosen = reduce(tablet, { type: 'choose', deal: [5, 1, 0, 1, 0, 1] });
    expect(after(chosen, change).deal).toEqual(deal);
  });

  it('takes the first option of an issue that is added to a deal', () => {
    const start = init(sheetOf(emptyScenario));
    const chosen = reduce(start, { type: 'choose', deal: [1, 1] });
    expect(after(chosen, { type: 'add-issue' }).deal).toEqual([1, 1, 0]);
  });
});

describe('undo', () => {
  it('takes what is typed into one field as one step', () => {
    const typed = after(tablet, value('5'), value('50'), value('50.'), value('7', 0));
    expect(typed.past).toHaveLength(2);
    expect(undo(typed).draft.issues[1]?.a).toEqual(['0', '50.']);
    expect(undo(undo(typed)).draft).toEqual(tablet.draft);
  });

  it('brings back what another problem has replaced, and the deal with it', () => {
    const chosen = reduce(tablet, { type: 'choose', deal: [0, 0, 0, 0, 0, 0] });
    const loaded = reduce(chosen, { type: 'load', sheet: sheetOf(emptyScenario) });
    expect(loaded.deal).toBeNull();
    expect(loaded.loads).toBe(1);
    expect(undo(loaded)).toMatchObject({ draft: tablet.draft, deal: [0, 0, 0, 0, 0, 0] });
    expect(redo(undo(loaded)).draft).toEqual(loaded.draft);
  });

  it('does nothing where there is no step, and forgets what was undone with the next change', () => {
    expect(undo(tablet)).toBe(tablet);
    expect(redo(tablet)).toBe(tablet);
    const turned = after(undo(after(tablet, value('1'))), value('2'));
    expect(redo(turned)).toBe(turned);
  });

  it('leads back to the start from wherever changes have led, and forth again', () => {
    const index = fc.integer({ min: 0, max: 5 });
    const change: fc.Arbitrary<Change> = fc.oneof(
      fc.record({ type: fc.constant('remove-issue' as const), issue: index }),
      fc.record({ type: fc.constant('add-option' as const), issue: index }),
      fc.record({ type: fc.constant('remove-option' as const), issue: index, option: index }),
      fc.constant({ type: 'add-issue' } as const),
      fc.record({
        type: fc.constant('value' as const),
        issue: index,
        option: fc.constant(0),
        side: fc.constantFrom('a' as const, 'b' as const),
        text: fc.constantFrom('1', '2.5', 'x'),
      }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const end = after(tablet, ...changes);
        let back = end;
        for (const _ of end.past) back = undo(back);
        expect(back.draft).toEqual(tablet.draft);
        for (const _ of end.past) back = redo(back);
        expect({ draft: back.draft, errors: back.errors, problem: back.problem }).toEqual({
          draft: end.draft,
          errors: end.errors,
          problem: end.problem,
        });
      }),
    );
  });
});
