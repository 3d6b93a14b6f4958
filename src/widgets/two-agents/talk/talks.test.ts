import { describe, expect, it } from 'vitest';
import tablet from '../../../../tests/cases/tablet.json' with { type: 'json' };
import { after, type BothTalks, differenceWords, endWords, isOver, talksOf } from './talks.ts';

const problem = { issues: tablet.issues, disagreement: tablet.disagreement };
const scene = {
  id: 'tablet',
  title: 'Tablet',
  problem,
  parties: { a: 'Buyer', b: 'Seller' },
  unit: '$',
};
const ingrids = talksOf(scene, 'ingrid', 'ingrid');

describe('two agents at the table', () => {
  it('say more with questions and reasons, and the gain is told with both sides', () => {
    expect(differenceWords(ingrids)).toMatch(
      /^With questions and reasons the two gained \$\d+ more/,
    );
    expect(endWords(after(ingrids.withReasons, 99), ingrids.pie)).toMatch(
      /for Buyer and \+\$\d+ for Seller, \d+% of the pie\.$/,
    );
  });

  it('tell a loss from questions and reasons as plainly', () => {
    const turned: BothTalks = {
      ...ingrids,
      withReasons: ingrids.offersOnly,
      offersOnly: ingrids.withReasons,
    };
    expect(differenceWords(turned)).toContain('less between them');
  });

  it('make no difference where nobody asks', () => {
    expect(differenceWords(talksOf(scene, 'ingrid', 'dana'))).toContain('no difference at all');
  });

  it('may both end without a deal', () => {
    const danas = talksOf(scene, 'dana', 'dana');
    expect(differenceWords(danas)).toBe('Neither way led to a deal.');
    expect(endWords(after(danas.withReasons, 99), danas.pie)).toMatch(
      /^No deal after \d+ words\.$/,
    );
  });

  it('are shown word by word to the end of both', () => {
    expect(after(ingrids.withReasons, 0).turns).toHaveLength(0);
    expect(after(ingrids.withReasons, 3).turns).toHaveLength(3);
    expect(endWords(after(ingrids.withReasons, 3), ingrids.pie)).toBe('');
    expect(isOver(ingrids, 3)).toBe(false);
    expect(isOver(ingrids, 21)).toBe(true);
  });
});
