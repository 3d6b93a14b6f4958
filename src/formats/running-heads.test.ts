import { describe, expect, it } from 'vitest';
import { renderRunningHeads } from './running-heads.ts';

describe('renderRunningHeads', () => {
  it('puts the pages of each lesson under its number and title', () => {
    expect(
      renderRunningHeads([
        { id: 'the-pie', order: 1, title: 'What the pie is' },
        { id: 'bets', order: 6, title: 'Bets' },
      ]).split('\n'),
    ).toEqual([
      '[data-pages="the-pie"]{page:lesson-the-pie}@page lesson-the-pie{@top-right{content:"1. What the pie is"}}',
      '[data-pages="bets"]{page:lesson-bets}@page lesson-bets{@top-right{content:"6. Bets"}}',
    ]);
  });

  it('keeps a quotation mark and a backslash of a title inside the head', () => {
    expect(renderRunningHeads([{ id: 'a', order: 1, title: 'A "b" \\ c' }])).toContain(
      '{content:"1. A \\"b\\" \\\\ c"}',
    );
  });
});
