import { describe, expect, it } from 'vitest';
import { renderFfmetadata } from './ffmetadata.ts';

describe('renderFfmetadata', () => {
  it('writes tags and chapters in milliseconds, with the signs of the format escaped', () => {
    const chapters = [
      { title: 'One; two = three', startSeconds: 0, endSeconds: 75.5 },
      { title: 'C# \\ more', startSeconds: 75.5, endSeconds: 600 },
    ];
    expect(renderFfmetadata({ title: 'A = B', artist: 'Two\nlines' }, chapters)).toBe(
      `;FFMETADATA1
title=A \\= B
artist=Two\\
lines
[CHAPTER]
TIMEBASE=1/1000
START=0
END=75500
title=One\\; two \\= three
[CHAPTER]
TIMEBASE=1/1000
START=75500
END=600000
title=C\\# \\\\ more
`,
    );
  });

  it('writes nothing but the first line when there is nothing to say', () => {
    expect(renderFfmetadata({}, [])).toBe(';FFMETADATA1\n');
  });
});
